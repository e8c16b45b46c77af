import { parse } from "yaml";
import { expect, test } from "vitest";
import { exportOpenapi } from "../../../src/export/openapi/openapi.js";
import { openapiVersions } from "../../../src/export/options.js";
import { printJson, printYaml } from "../../../src/export/print.js";
import { hostileApi } from "../../emit/helpers/hostile.js";
import { defaults, documentOf, membersOf } from "../helpers/document.js";
import { faultsOf } from "../helpers/validate.js";

test.each(openapiVersions)("pages that say the worst make a valid document of OpenAPI %s", async (openapi) => {
  expect(await faultsOf(documentOf(hostileApi, { openapi }))).toEqual([]);
});

test("components, operations and templates have the names that OpenAPI allows, each once", () => {
  const document = documentOf(hostileApi);
  const components = membersOf(document, "components").flatMap(([, members]) => Object.keys(members));
  const operations = membersOf(document, "paths").flatMap(([, item]) => [item["get"], item["post"]]);
  const ids = operations.flatMap((operation) => operation?.["operationId"] ?? []).map(String);
  expect([...components, ...ids].filter((name) => !/^[a-zA-Z0-9._-]+$/.test(name))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const identities = membersOf(document, "paths").map(([path]) => path.replace(/\{[^{}]*\}/g, "{}"));
  expect(new Set(identities).size).toBe(identities.length);
});

test("whatever pages say is the same in JSON and in YAML", () => {
  const document = exportOpenapi(hostileApi, defaults);
  const json: unknown = JSON.parse(printJson(document));
  expect(parse(printYaml(document))).toEqual(json);
});
