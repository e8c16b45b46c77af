import { expect, test } from "vitest";
import { emitSdk } from "../../src/emit/emit.js";
import { anExample } from "./helpers/example.js";
import { anApi, anOperation, aResource, noContent } from "./helpers/model.js";
import { sampleApi } from "./helpers/sample.js";

const options = { baseUrl: undefined, docsUrl: undefined };

test("an SDK has a client, builders, models, tests and a README", async () => {
  const end = anOperation("call-end", ["POST /calls"], { responses: noContent });
  const api = anApi({
    resources: [aResource("call")],
    operations: [end, anOperation("tag-delete", ["DELETE /tags/{id}"], { responses: noContent })],
    examples: [anExample(end, "POST /calls")],
  });

  const files = await emitSdk(api, options);

  expect(files.map(({ path }) => path)).toEqual([
    "index.ts",
    "client.ts",
    "builders/calls.ts",
    "builders/tags.ts",
    "models/calls.ts",
    "models/index.ts",
    "tests/calls.test.ts",
    "README.md",
  ]);
});

test("the order of types, operations and routes changes nothing", async () => {
  const shuffled = {
    ...sampleApi,
    operations: sampleApi.operations.toReversed(),
    routes: sampleApi.routes.toReversed(),
    resources: new Map([...sampleApi.resources].toReversed()),
    enumerations: new Map([...sampleApi.enumerations].toReversed()),
  };

  expect(await emitSdk(shuffled, options)).toEqual(await emitSdk(sampleApi, options));
});

test("pages are cited by their address where the documentation has one", async () => {
  const api = anApi({
    resources: [aResource("call")],
    operations: [anOperation("call-end", ["POST /calls"], { responses: noContent })],
  });

  const files = await emitSdk(api, { baseUrl: undefined, docsUrl: "https://docs.contoso.example/" });

  expect(files.flatMap(({ text }) => text.match(/@see \S+/g) ?? [])).toEqual([
    "@see https://docs.contoso.example/api/call-end",
    "@see https://docs.contoso.example/resources/call",
  ]);
});

test("an API of nothing is an SDK of nothing", async () => {
  const files = await emitSdk(anApi(), options);

  expect(files.map(({ path }) => path)).toEqual(["index.ts", "client.ts", "models/index.ts", "README.md"]);
});
