import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { resolveConfig } from "../../src/config/resolve.js";
import { emitModels } from "../../src/emit/models/models.js";
import { printModules } from "../../src/emit/print.js";
import { planSdk } from "../../src/emit/sdk.js";
import { exportModel } from "../../src/export/model/model.js";
import { exportOpenapi } from "../../src/export/openapi/openapi.js";
import { openapiVersions } from "../../src/export/options.js";
import { printJson, printYaml } from "../../src/export/print.js";
import { read } from "../../src/lint.js";
import type { Api } from "../../src/model/api.js";
import { loadTemplates } from "../../src/output/templates.js";
import { membersOf, operationsOf, type Document } from "../export/helpers/document.js";
import { checkShownValues } from "../export/helpers/shown-values.js";
import { faultsOf } from "../export/helpers/validate.js";
import {
  compile,
  generateClient,
  generateTypes,
  installTools,
  lintDocument,
  type Tools,
} from "../export/tools/tools.js";
import type { Execution } from "../helpers/execute.js";
import { writeFiles } from "../helpers/temp-folder.js";
import { corpusFolder } from "./corpus.js";
import { printTable, share, type Row } from "./table.js";
import { compareTypes } from "./type-agreement.js";

const rows: Row[] = [];
const config = resolveConfig({ input: corpusFolder() });
let folder: string;
let tools: Tools;
let api: Api;
let document: Document;
let heyApi: Promise<Execution>;

beforeAll(async () => {
  ({ api } = await read(config));
  folder = await mkdtemp(join(tmpdir(), "docwright-openapi-"));
  tools = await installTools();
  for (const openapi of openapiVersions) {
    const text = printJson(exportOpenapi(api, { ...config.openapi, openapi }));
    await writeFile(join(tools.folder, `${openapi}.json`), text);
  }
  document = await readDocument("3.1");
  // It takes longer than all the others together, in a process of its own.
  heyApi = generateClient(tools, "3.1.json", "client", { plugins: ["@hey-api/typescript"], hasIndex: false });
}, 600_000);

afterAll(async () => {
  printTable("The whole reference as an OpenAPI document", rows);
  await Promise.all([tools?.remove(), rm(folder, { recursive: true, force: true })]);
});

test("every route and every type is in the document", () => {
  const schemas = membersOf(document, "components", "schemas");
  const operations = operationsOf(document);
  const properties = schemas.flatMap(([, schema]) =>
    [schema, ...Object.values(schema["allOf"] ?? {})].flatMap((shape) => Object.keys(shape["properties"] ?? {})),
  );
  rows.push(
    { measure: "paths", figure: String(membersOf(document, "paths").length) },
    {
      measure: "operations, of so many routes and webhooks",
      figure: `${operations.length} of ${api.routes.length + api.webhooks.length}`,
      floor: "all",
    },
    { measure: "schemas", figure: String(schemas.length) },
    { measure: "properties", figure: String(properties.length) },
  );
  expect(operations).toHaveLength(api.routes.length + api.webhooks.length);
  const names = new Set(schemas.map(([name]) => name));
  expect([...api.resources.keys(), ...api.enumerations.keys()].filter((id) => !names.has(id))).toEqual([]);
});

test("as YAML, the document reads as it does as JSON", () => {
  const exported = exportOpenapi(api, config.openapi);
  let yaml = "";
  const time = timeOf(() => (yaml = printYaml(exported)));
  rows.push({ measure: "the document as YAML", figure: `${(yaml.length / 1e6).toFixed(0)} MB in ${seconds(time)}` });
  expect(parse(yaml, { maxAliasCount: 0 })).toEqual(document);
});

test.each(openapiVersions)("the document of OpenAPI %s is valid", async (openapi) => {
  const faults = await faultsOf(await readDocument(openapi));
  const errors = await lintDocument(tools, `${openapi}.json`);
  rows.push(
    { measure: `errors by the schema of OpenAPI ${openapi}`, figure: String(faults.length), floor: "0" },
    { measure: `errors by Redocly's recommended rules, ${openapi}`, figure: String(errors.length), floor: "0" },
  );
  expect({ faults, errors }).toEqual({ faults: [], errors: [] });
});

test("examples are what the document says, but for those that contradict their page", () => {
  const { all, valid, contradicted, rest } = checkShownValues(document);
  rows.push(
    { measure: "examples of bodies that their schemas take", figure: share(valid, all), floor: "98 %" },
    { measure: "those that contradict their page and say so", figure: String(contradicted) },
    { measure: "any other", figure: String(rest.length), floor: "8 at most" },
  );
  expect(valid / all).toBeGreaterThanOrEqual(0.98);
  expect(rest.length, rest.join("\n")).toBeLessThanOrEqual(8);
});

test("the model is what its schema says", async () => {
  const schema: unknown = JSON.parse(
    await readFile(new URL("../../src/export/model/model.schema.json", import.meta.url), "utf8"),
  );
  // What Ajv takes is any schema; that this is one it checks itself.
  const validate = new Ajv2020().compile(schema as Record<string, unknown>);
  let text = "";
  const time = timeOf(() => (text = printJson(exportModel(api))));
  rows.push({ measure: "the model as JSON", figure: `${(text.length / 1e6).toFixed(0)} MB in ${seconds(time)}` });
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

test("openapi-typescript makes types of it that compile, and that say what the SDK's say", async () => {
  const { code, err } = await generateTypes(tools, "3.1.json", "types.ts");
  expect(code, err).toBe(0);
  expect(await compile(tools, "types.ts")).toEqual([]);
  const models = await printModules(emitModels(planSdk(api, config.sdk)));
  const files = [...models, ...(await loadTemplates())];
  await writeFiles(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  const places = { sdk: folder, types: join(tools.folder, "types.ts") };
  const { all, agreeing, rest } = compareTypes(api, places, config.openapi);
  rows.push({
    measure: "properties that the SDK and openapi-typescript type alike",
    figure: share(agreeing, all),
    floor: "99.9 %",
  });
  for (const { property, sdk, other, reason } of rest) {
    rows.push({ measure: `  ${property}: ${sdk} here, ${other} there`, figure: reason });
  }
  expect(agreeing / all).toBeGreaterThanOrEqual(0.999);
  expect(rest.filter(({ reason }) => reason === "")).toEqual([]);
});

test("@hey-api/openapi-ts makes types of it that compile", async () => {
  const { code, err } = await heyApi;
  expect(code, err).toBe(0);
  expect(await compile(tools, "client/types.gen.ts")).toEqual([]);
});

/** The document as its readers find it in the file. */
async function readDocument(openapi: string): Promise<Document> {
  // What is read is looked at by expectations alone.
  return JSON.parse(await readFile(join(tools.folder, `${openapi}.json`), "utf8")) as Document;
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
