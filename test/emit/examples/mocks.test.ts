import { expect, test } from "vitest";
import { emitMocks } from "../../../src/emit/examples/mocks.js";
import { planned } from "../helpers/emitted.js";
import { aHeader, anExample, aResponse, jsonExample, textExample } from "../helpers/example.js";
import { anApi, anOperation, aResource, aProperty, answers, noContent, resource } from "../helpers/model.js";

const resources = [aResource("call", [aProperty("subject")])];
const get = anOperation("call-get", ["GET /calls/{callId}"], { responses: answers(resource("call")) });
const list = anOperation("call-list", ["GET /calls"], { responses: answers(resource("call"), { collection: true }) });
const end = anOperation("call-end", ["DELETE /calls/{callId}"], { responses: noContent });
const notes = anOperation("call-notes", ["GET /calls/{callId}/notes"], { area: "notes" });
const call = { kind: "json", type: resource("call"), collection: false } as const;

test("the first response to each request that is shown is data for a mock, by area", async () => {
  const ended = aResponse(204, { kind: "none" }, undefined, [aHeader("Date", "today"), aHeader("X-Job", "5")]);
  const answered = (subject: string) => aResponse(200, call, jsonExample({ subject }));
  const examples = [
    anExample(get, "GET /calls/{callId}", { values: { callId: "A1" }, responses: [answered("Sync"), aResponse(404)] }),
    anExample(get, "GET /calls/{callId}", { values: { callId: "A1" }, responses: [answered("shown again")] }),
    anExample(list, "GET /calls", { request: { target: "/calls?$top=1" }, responses: [answered("First")] }),
    anExample(end, "DELETE /calls/{callId}", { values: { callId: "A1" }, responses: [ended] }),
    anExample(notes, "GET /calls/{callId}/notes", {
      values: { callId: "A1" },
      responses: [aResponse(200, { kind: "unknown" }, textExample("Hello"), [aHeader("Content-Type", "text/plain")])],
    }),
    anExample(get, "GET /calls/{callId}", { untestable: "a value for its path is missing" }),
  ];
  const api = anApi({ resources, operations: [get, list, end, notes], examples });

  expect(await emitMocks(planned(api))).toEqual([
    {
      path: "mocks/calls.ts",
      text: `import type { MockExample } from "../runtime/index.js";

/** What the reference shows of these calls, for \`createMockClient\`. */
export const examples: readonly MockExample[] = [
  {
    request: "GET /calls/A1",
    status: 200,
    body: {
      subject: "Sync",
    },
  },
  {
    request: "GET /calls?$top=1",
    status: 200,
    body: {
      subject: "First",
    },
  },
  { request: "DELETE /calls/A1", status: 204, headers: { "X-Job": "5" } },
];
`,
    },
    {
      path: "mocks/notes.ts",
      text: `import type { MockExample } from "../runtime/index.js";

/** What the reference shows of these calls, for \`createMockClient\`. */
export const examples: readonly MockExample[] = [
  { request: "GET /calls/A1/notes", status: 200, headers: { "Content-Type": "text/plain" }, body: "Hello" },
];
`,
    },
  ]);
});

test("a reference without examples has no mocks", async () => {
  expect(await emitMocks(planned(anApi({ resources, operations: [get] })))).toEqual([]);
});
