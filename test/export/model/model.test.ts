import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { exportModel } from "../../../src/export/model/model.js";
import { printJson } from "../../../src/export/print.js";
import type { Api } from "../../../src/model/api.js";
import { faultyApi } from "../../emit/helpers/faults.js";
import { hostileApi } from "../../emit/helpers/hostile.js";
import { sampleApi } from "../../emit/helpers/sample.js";
import { answerCall } from "../../helpers/answer-call.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { readSample } from "../helpers/reference.js";

const schema: unknown = JSON.parse(
  await readFile(new URL("../../../src/export/model/model.schema.json", import.meta.url), "utf8"),
);
// What Ajv takes is any schema; that this is one it checks itself.
const validate = new Ajv2020({ allErrors: true }).compile(schema as Record<string, unknown>);

/** What a tool that reads the file has. */
function read(api: Api): unknown {
  return JSON.parse(printJson(exportModel(api)));
}

test("the model of a reference of two pages is this data", () => {
  const route = {
    method: "POST",
    path: "/calls/{callId}/answer",
    segments: [
      { kind: "literal", name: "calls" },
      { kind: "key", parameter: "callId" },
      { kind: "literal", name: "answer" },
    ],
  };
  const data = read(apiOf(answerCall));
  expect(data).toEqual({
    format: "docwright-model",
    version: 1,
    namespace: "contoso.calls",
    baseUrl: "https://calls.example.com/v1",
    resources: [
      {
        id: "contoso.calls.call",
        description: "A call between two or more participants.",
        abstract: false,
        open: false,
        keyProperty: "id",
        properties: [
          {
            name: "id",
            type: { kind: "primitive", name: "String" },
            description: "The unique identifier.",
            navigation: false,
            readOnly: false,
            required: false,
            origin: "resources/call.md:23:3",
          },
          {
            name: "state",
            type: { kind: "primitive", name: "String" },
            description: "The state, such as ringing.",
            navigation: false,
            readOnly: false,
            required: false,
            origin: "resources/call.md:24:3",
          },
        ],
        inferred: false,
        origins: ["resources/call.md:7:3"],
      },
    ],
    enumerations: [],
    operations: [
      {
        id: "api/call-answer",
        title: "call: answer",
        description: "Answer an incoming call.",
        permissions: [],
        routes: [
          {
            ...route,
            query: [],
            origin: "api/call-answer.md:17:6",
          },
        ],
        parameters: [],
        body: {
          kind: "json",
          properties: [
            {
              name: "greeting",
              type: { kind: "primitive", name: "String" },
              description: "What the caller hears first. Required.",
              navigation: false,
              readOnly: false,
              required: true,
              origin: "api/call-answer.md:26:3",
            },
          ],
          content: [],
          origin: "api/call-answer.md:20:4",
        },
        responses: [
          {
            status: 200,
            content: { kind: "json", type: { kind: "resource", id: "contoso.calls.call" }, collection: false },
            origin: "api/call-answer.md:30:39",
          },
        ],
        origin: "api/call-answer.md:7:3",
      },
    ],
    routes: [
      {
        ...route,
        operations: ["api/call-answer"],
        origins: ["api/call-answer.md:17:6"],
      },
    ],
    examples: [
      {
        operation: "api/call-answer",
        title: "call: answer",
        request: {
          method: "POST",
          target: "https://calls.example.com/v1/calls/7/answer",
          baseUrl: "https://calls.example.com/v1",
          query: [],
          headers: [{ name: "Content-Type", value: "application/json", origin: "api/call-answer.md:39:1" }],
          body: {
            kind: "json",
            value: { greeting: "Good morning" },
            contradictions: [],
            origin: "api/call-answer.md:41:1",
          },
          origin: "api/call-answer.md:38:1",
        },
        responses: [
          {
            status: 200,
            content: { kind: "json", type: { kind: "resource", id: "contoso.calls.call" }, collection: false },
            headers: [{ name: "Content-Type", value: "application/json", origin: "api/call-answer.md:51:1" }],
            body: {
              kind: "json",
              value: { id: "7", state: "established" },
              contradictions: [],
              origin: "api/call-answer.md:53:1",
            },
            origin: "api/call-answer.md:50:1",
          },
        ],
        match: {
          operation: "api/call-answer",
          ...route,
          values: { callId: { text: "7", quoted: false } },
          target: "/calls/7/answer",
        },
        origin: "api/call-answer.md:38:1",
      },
    ],
    webhooks: [],
    samples: [],
    omissions: [],
  });
});

test.each([
  ["the sample reference", (await readSample()).api],
  ["an API of every kind of part", sampleApi],
  ["an API that contradicts itself", faultyApi],
  [
    "a page that says more than a comment holds",
    apiOf({ "api/call-answer.md": `${operationPage({})}## Guide\n\n${"It goes on and on. ".repeat(300)}\n` }),
  ],
])("the model of %s is what the schema says", (_, api) => {
  validate(read(api));
  expect(validate.errors ?? []).toEqual([]);
});

test("limits are those that descriptions name, and an example may be beyond them", () => {
  const page = answerCall["api/call-answer.md"]?.replace("Required.", "Maximum length is 2 characters.");
  const data = read(apiOf({ ...answerCall, "api/call-answer.md": page ?? "" }));
  expect(data).toMatchObject({
    operations: [{ body: { properties: [{ name: "greeting", limits: { of: "length", most: 2 } }] } }],
    examples: [{ request: { body: { contradictions: [{ kind: "limit", path: "greeting" }] } } }],
  });
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
});

test("defaults are those that descriptions name", () => {
  const page = answerCall["api/call-answer.md"]?.replace("Required.", "Defaults to `Hello`.");
  const data = read(apiOf({ ...answerCall, "api/call-answer.md": page ?? "" }));
  expect(data).toMatchObject({
    operations: [{ body: { properties: [{ name: "greeting", default: "Hello" }] } }],
  });
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
});

test("pages that say the worst make data that the schema knows", () => {
  // Only their places are none: no page has such a path.
  validate(
    JSON.parse(printJson(exportModel(hostileApi)).replace(/"(origin|documented)": ".*"/g, `"$1": "page.md:1:1"`)),
  );
  const faults = (validate.errors ?? []).filter(({ instancePath }) => !instancePath.includes("/origins/"));
  expect(faults).toEqual([]);
});

test("a document that says more, or less, is none", () => {
  const model = exportModel(sampleApi);
  expect(validate(JSON.parse(printJson({ ...model, version: 2 })))).toBe(false);
  expect(validate(JSON.parse(printJson({ ...model, types: [] })))).toBe(false);
  expect(validate(JSON.parse(printJson({ ...model, routes: undefined })))).toBe(false);
});

test("the schema says of each member what it is", () => {
  expect(untold(schema, "")).toEqual([]);
});

/** The paths of the members in a JSON Schema that neither describe themselves nor refer to what does, nor are a fixed value. */
function untold(part: unknown, path: string): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    if (name !== "properties") return untold(inner, `${path}/${name}`);
    return Object.entries(Object(inner)).flatMap(([member, of]) => {
      const isTold = ["description", "$ref", "const"].some((word) => word in Object(of));
      return [...(isTold ? [] : [`${path}/${member}`]), ...untold(of, `${path}/${member}`)];
    });
  });
}

test("a property that a request refers to by its key is told so", () => {
  const page = operationPage({
    body: "| Parameter | Type | Description |\n|:---|:---|:---|\n| room | [room](../resources/room.md) | Where. |\n",
    example: httpFence("POST /calls/17/answer", '{ "room": { "id": "7" } }'),
  });
  const room = resourcePage({ title: "room resource type", properties: ["id | String |"] });
  const data = read(apiOf({ "api/call-answer.md": page, "resources/room.md": room }));
  expect(validate(data)).toBe(true);
  expect(data).toMatchObject({
    operations: [{ body: { properties: [{ name: "room", isReferred: true, type: { kind: "resource" } }] } }],
  });
});
