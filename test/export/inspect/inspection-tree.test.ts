import { expect, test } from "vitest";
import { inspect, type Read } from "../../../src/export/inspect/inspect.js";
import { inspectionTree } from "../../../src/export/inspect/inspection-tree.js";
import type { Line } from "../../../src/export/inspect/tree.js";
import {
  aMember,
  anApi,
  anEnumeration,
  anOperation,
  aParameter,
  aProperty,
  aResource,
  at,
  enumeration,
  jsonBody,
  listOf,
  primitive,
  resource,
  text,
} from "../../emit/helpers/model.js";

const origin = at("api/call-ring.md");

/** What an inspection of `subject` says, without its places. */
function linesOf(read: Partial<Read>, subject: string): readonly string[] {
  const inspection = inspect({ api: anApi(), pages: [], diagnostics: [], ...read }, subject);
  return inspection ? inspectionTree(inspection).flatMap(textsOf) : [];
}

function textsOf({ text: own, below = [] }: Line): readonly string[] {
  return [own, ...below.flatMap(textsOf).map((line) => `  ${line}`)];
}

test("an operation is told with all that it takes and answers", () => {
  const permission = { note: undefined, origin };
  const operation = anOperation("call-ring", ["POST /calls/{callId}/ring"], {
    permissions: [
      { ...permission, kind: "Delegated", scopes: ["Calls.Read", "Calls.All"] },
      { ...permission, kind: "Application", scopes: [] },
    ],
    parameters: [aParameter("header", "X-Bell", { required: true, default: "low" })],
    queryRefusal: origin,
    body: jsonBody(listOf(resource("call")), [aProperty("tone")]),
    responses: [
      { status: 200, content: { kind: "json", type: resource("call"), collection: true }, origin },
      { status: 201, content: { kind: "value", type: primitive("Int32") }, origin },
      { status: 202, content: { kind: "text", mediaType: "text/csv" }, origin },
      { status: 203, content: { kind: "unknown" }, origin },
    ],
  });
  expect(linesOf({ api: anApi({ operations: [operation] }) }, "POST /calls/7/ring")).toEqual([
    "route POST /calls/7/ring",
    "  POST /calls/{callId}/ring",
    "operation api/call-ring: call ring",
    "  POST /calls/{callId}/ring",
    "  permissions",
    "    Delegated: Calls.Read, Calls.All",
    "    Application: not supported",
    "  parameters",
    '    header X-Bell: String, required, default "low"',
    "  takes no query option of OData",
    "  body: contoso.meet.call collection",
    "    tone: String, not nullable",
    "  answers 200: contoso.meet.call collection",
    "  answers 201: value of Int32",
    "  answers 202: text/csv",
    "  answers 203: unknown",
  ]);
});

test("a body that is no JSON, or of which nothing is known, is told as that", () => {
  const bodies = [
    { kind: "content", mediaTypes: ["image/png", "text/csv"], origin },
    { kind: "unknown", origin },
  ] as const;
  const operations = bodies.map((body, index) => anOperation(`tape-put-${index}`, ["PUT /tape"], { body }));
  expect(linesOf({ api: anApi({ operations }) }, "/tape").filter((line) => line.includes("body"))).toEqual([
    "  body: image/png or text/csv",
    "  body: unknown",
  ]);
});

test("a type is told with its marks, what it inherits, and what derives from it", () => {
  const base = aResource("thing", [aProperty("id", text, { readOnly: true })], { abstract: true });
  const call = aResource(
    "call",
    [
      aProperty("room", resource("thing"), { navigation: true, isReferred: true, nullable: true }),
      aProperty("tone", text, { readOnly: true, isSent: true, required: true, inferred: true, nullable: undefined }),
      aProperty("marks", listOf({ kind: "object", properties: [aProperty("at", primitive("Int32"))] })),
    ],
    { base: base.id, open: true, deprecated: "", inferred: true, entries: aProperty("any", primitive("Guid")) },
  );
  const group = aResource("group", [], { base: call.id });
  expect(linesOf({ api: anApi({ resources: [base, call, group] }) }, "call")).toEqual([
    "type contoso.meet.call, from contoso.meet.thing, open, inferred from examples, deprecated",
    "  room: contoso.meet.thing, relationship, or its key alone, nullable",
    "  tone: String, read-only, and sent by an example, required, inferred from examples",
    "  marks: object collection, not nullable",
    "    at: Int32, not nullable",
    "  any other name: Guid, not nullable",
    "inherited from contoso.meet.thing",
    "  id: String, read-only, not nullable",
    "derived types",
    "  contoso.meet.group",
  ]);
  expect(linesOf({ api: anApi({ resources: [base] }) }, "thing")[0]).toBe("type contoso.meet.thing, abstract");
});

test("an enumeration is told with its values, and what holds it", () => {
  const tones = anEnumeration("tone", ["low", { ...aMember("high"), value: "2" }], { flags: true });
  const call = aResource("call", [aProperty("tone", enumeration("tone"))]);
  expect(linesOf({ api: anApi({ enumerations: [tones], resources: [call] }) }, "tone")).toEqual([
    "enumeration contoso.meet.tone, flags",
    "  low",
    "  high = 2",
    "held by",
    "  contoso.meet.call: tone",
  ]);
});

test("a page is told with what is left out of it, and what is wrong with it", () => {
  const omission = {
    what: "example",
    subject: { value: "Ring", origin },
    reason: "its page documents no route",
  } as const;
  const finding = {
    code: "route-missing",
    severity: "warning",
    message: "Unexpected page",
    origin,
    related: [],
  } as const;
  const read = { api: anApi({ omissions: [omission] }), pages: [{ source: origin.source }], diagnostics: [finding] };
  expect(linesOf(read, "api/call-ring.md")).toEqual([
    "left out",
    "  example Ring: its page documents no route",
    "findings",
    "  warning route-missing Unexpected page",
  ]);
});
