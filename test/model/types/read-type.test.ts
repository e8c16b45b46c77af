import { expect, test } from "vitest";
import { readTypeCell, readTypeText } from "../../../src/model/types/read-type.js";
import type { TypeExpression } from "../../../src/model/types/type-expression.js";
import { cellOf, quoted } from "../helpers/markdown.js";

/** A type in a few characters: `@` behind a linked name, `[]` behind a collection, `<>` around what a dictionary holds, `?` before what does not read. */
function brief(type: TypeExpression): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "named":
      return type.url === undefined ? type.name : `${type.name}@${type.url}`;
    case "collection":
      return `${brief(type.of)}[]`;
    case "dictionary":
      return `<${brief(type.of)}>`;
    case "union":
      return type.of.map(brief).join("|");
    case "object":
      return `{${type.properties.map(({ name, type: own }) => `${name}: ${brief(own)}`).join()}}`;
    case "unreadable":
      return `?${type.text}`;
    default:
      return type satisfies never;
  }
}

test("a name keeps its link and its place", () => {
  expect(quoted(readTypeCell(cellOf("[call](call.md) collection or Recipient")))).toEqual({
    kind: "union",
    of: [
      { kind: "collection", of: { kind: "named", name: "call", url: "call.md", origin: "5:3 [call](call.md)" } },
      { kind: "named", name: "Recipient", url: undefined, origin: "5:33 Recipient" },
    ],
  });
});

test("what is no type keeps its text and its place", () => {
  expect(quoted(readTypeCell(cellOf("any of several things")))).toEqual({
    kind: "unreadable",
    text: "any of several things",
    origin: "5:3 any of several things",
  });
});

test.each([
  ["String", "String"],
  ["string", "String"],
  ["Default value", "?Default value"],
  ["`Boolean`", "Boolean"],
  ["**DateTimeOffset**", "DateTimeOffset"],
  ["Edm.Int32", "Int32"],
  ["`Edm.DateTimeOffset`", "DateTimeOffset"],
  ["edm.string", "String"],
  ["GUID", "Guid"],
  ["bool", "Boolean"],
  ["int", "Int32"],
  ["Integer", "Int32"],
  ["number", "Double"],
  ["numeric", "Double"],
  ["Float", "Double"],
  ["datetime", "DateTime"],
  ["DateTimeOffSet", "DateTimeOffset"],
  ["Timestamp", "DateTimeOffset"],
  ["Url", "String"],
  ["Json", "Json"],
  ["JSON object", "Json"],
  ["Untyped JSON object", "Json"],
  ["Object", "Json"],
  ["Enum", "String"],
  ["Int32?", "Int32"],
  ["Nullable Int32", "Int32"],
  ["String or null", "String"],
  ["true or false", "Boolean"],
  ["Date/Time", "DateTime"],
  ["date time", "DateTime"],
  ["Date and time", "DateTime"],
  ["`true` or `false`", "Boolean"],
  ["false/true", "Boolean"],
  ["byte[]", "Binary"],
  ["byte array", "Binary"],
  ["base64-encoded string", "Binary"],
  ["short", "Int16"],
  ["float64", "Double"],
  ["Nullable<Int32>", "Int32"],
  ["[]byte", "Binary"],
  ["null or String", "String"],
  ["null/String", "String"],
  ["[DateTimeOffset](timestamp.md)", "DateTimeOffset"],
])("%s is a primitive", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test.each([
  ["call", "call"],
  ["`callState`", "callState"],
  ["contoso.calls.call", "contoso.calls.call"],
  ["#contoso.calls.call", "contoso.calls.call"],
  ["callState enum", "callState"],
  ["call resource", "call"],
  ["set", "set"],
  ["[call](call.md) complex type", "call@call.md"],
  ["error object", "error"],
  ["a call", "call"],
  ["[call](call.md)", "call@call.md"],
  ["[contoso.calls.call](../resources/call.md)", "contoso.calls.call@../resources/call.md"],
  ["[call](call.md) resource", "call@call.md"],
  ["[timestamp](timestamp.md)", "timestamp@timestamp.md"],
  ["[time](enums.md#time-values)", "time@enums.md#time-values"],
  ["[Call settings](call.md)", "Call settings@call.md"],
  ["[call](call.md", "call@call.md"],
  ["[call][]", "call"],
  ["plannerFavoriteCollection", "plannerFavoriteCollection"],
])("%s is a named type", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test("a link by reference is a link", () => {
  const [paragraph] = [cellOf("[call][]\n\n[call]: call.md\n\n| x |\n|---|\n| ")];
  expect(brief(readTypeCell(paragraph))).toBe("call@call.md");
});

test.each([
  ["String collection", "String[]"],
  ["GUID collection", "Guid[]"],
  ["callState collection", "callState[]"],
  ["[call](call.md) collection", "call@call.md[]"],
  ["[call](call.md) collections", "call@call.md[]"],
  ["[call collection](call.md)", "call@call.md[]"],
  ["Collection(String)", "String[]"],
  ["List\\<String\\>", "String[]"],
  ["Collection<[call](call.md)>", "call@call.md[]"],
  ["collection(string)", "String[]"],
  ["Array[string]", "String[]"],
  ["`Collection(Edm.String)`", "String[]"],
  ["Collection([call](call.md))", "call@call.md[]"],
  ["Collection of String", "String[]"],
  ["collection of [call](call.md) objects", "call@call.md[]"],
  ["list of calls", "calls[]"],
  ["List of strings", "String[]"],
  ["array of objects", "Json[]"],
  ["array of Int32", "Int32[]"],
  ["An array of [call](call.md)", "call@call.md[]"],
  ["array of [call](call.md)s", "call@call.md[]"],
  ["List of call notes", "?call notes[]"],
  ["String[]", "String[]"],
  ["[]string", "String[]"],
  ["[string] (optional)", "String[]"],
  ["[string]", "String[]"],
  ["[[call](call.md)]", "call@call.md[]"],
  ["Set<String>", "String[]"],
  ["set of [call](call.md) objects", "call@call.md[]"],
  ["Int64 array", "Int64[]"],
  ["routingPolicy collection collection", "routingPolicy[][]"],
  ["Collection(Collection(Int32))", "Int32[][]"],
  ["collection", "?collection[]"],
])("%s is a collection", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test.each([
  ["[a](a.md) or [b](b.md)", "a@a.md|b@b.md"],
  ["String, or Int32", "String|Int32"],
  ["Boolean or string or number", "Boolean|String|Double"],
  ["(Boolean or string or number) collection", "Boolean|String|Double[]"],
  ["string/number", "String|Double"],
  ["date or time", "Date|TimeOfDay"],
  ["[a](a.md)/[b](b.md)", "a@a.md|b@b.md"],
  ["String \\| Int32", "String|Int32"],
])("%s is a union", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test.each([
  ["String (optional)", "String"],
  ["String (collection)", "String[]"],
  ["String (collection, optional)", "String[]"],
  ["String (optional, collection)", "String[]"],
  ["String[] (collection)", "String[]"],
  ["String (comma-separated list)", "String"],
  ["[call](call.md) (collection)", "call@call.md[]"],
  ["microsoft.graph.Json", "Json"],
  ["(Optional) String", "String"],
  ["String (url)", "String"],
  ["String (enum)", "String"],
  ["string, maximum size 20", "String"],
  ["[call](call.md) collection. Holds the calls", "call@call.md[]"],
  ["String (timestamp)", "DateTimeOffset"],
  ["string (date-time)", "DateTimeOffset"],
  ["string (uuid)", "Guid"],
  ["string<br>uuid", "Guid"],
  ["integer <br>int32", "Int32"],
  ["string<br>minLength: 1<br>maxLength: 20", "String"],
  ["string minLength: 1 maxLength: 20 pattern: ^[-\\w]+$", "String"],
  ["integer (int32) minimum: 1", "Int32"],
  ["Int32 <br/>Default value: 5", "Int32"],
  ["String default is `x`", "String"],
  ["String (default = `x`)", "String"],
  ["String, default `x`", "String"],
  ["Int32<br>Default `5`", "Int32"],
  ["String (default)", "String"],
  ["string (array (int32))", "String"],
  ["UnsignedShort", "Int32"],
  ["unsigned integer", "Int64"],
  ["string (byte)", "Binary"],
  ["String (duration)", "Duration"],
  ["Int32 (timestamp)", "Int32"],
  ["integer (int64)", "Int64"],
  ["number (float)", "Double"],
  ["64-bit unsigned integer", "Int64"],
  ["32-bit signed integer", "Int32"],
  ["8-bit unsigned integer", "Byte"],
  ["unsigned 32-bit integer", "Int64"],
  ["signed 16 bit int", "Int16"],
  ["32 bit integer", "Int32"],
  ["uint16", "Int32"],
  ["UInt32", "Int64"],
  ["int8", "SByte"],
  ["Boolean value", "Boolean"],
  ["enum { low, high }", "String"],
  ["Record (optional)", "Record"],
  ["String (int64)", "String"],
  ["object ([call](call.md))", "call@call.md"],
  ["array of objects ([call](call.md))", "call@call.md[]"],
])("%s is a type with a remark", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test.each([
  ["Dictionary<string, [call](call.md)[]>", "<call@call.md[]>"],
  ["[Dictionary<string, call>](call.md)", "<call@call.md>"],
  ["Map<string,object> collection", "<Json>[]"],
  ["Dictionary(String, Collection(String))", "<String[]>"],
  ["Dictionary of String", "<String>"],
  ["Dictionary of String or Int32", "<String|Int32>"],
  ["map[string]string", "<String>"],
  ["map[string][]string", "<String[]>"],
  ["map[string][call](call.md)", "<call@call.md>"],
  ["Dictionary of String, optional", "<String>"],
  ["Dictionary of String, nullable", "<String>"],
  ["map of [call](call.md) collection", "<call@call.md[]>"],
  ["IDictionary<Guid, Map<string, call>>", "<<call>>"],
  ["Dictionary<string, Int32 or null> (optional)", "<Int32>"],
])("%s is a dictionary of what stands under its names", (cell, expected) => {
  expect(brief(readTypeCell(cellOf(cell)))).toBe(expected);
});

test.each([
  [""],
  ["-"],
  ["n/a"],
  ["None"],
  ["Optional"],
  ["undefined"],
  ["application/json"],
  ["null"],
  ["call/room"],
  ["Distribution groups"],
  ["Collection("],
  ["Collection()"],
  ["Collection(String>"],
  ["Dictionary<string, 3>"],
  ["Dictionary<string, call)"],
  ["(String"],
  ["<id>"],
  ["String or"],
  ["Edm.Unknown"],
  ["** Unknown type **"],
  ["x".repeat(401)],
])("'%s' is no type", (cell) => {
  expect(brief(readTypeCell(cellOf(cell))).startsWith("?")).toBe(true);
});

test.each([
  ["contoso.calls.call", "contoso.calls.call"],
  ["#contoso.calls.call", "contoso.calls.call"],
  ["Collection(contoso.calls.call)", "contoso.calls.call[]"],
  ["Collection(Edm.String)", "String[]"],
  ["#Collection(String)", "String[]"],
  ["string", "String"],
  ["stream", "Stream"],
  ["", "?"],
])("an annotation's '%s' is read as a type", (text, expected) => {
  const source = { path: "api/call-answer.md", text };
  expect(brief(readTypeText(text, { source, start: 0, end: text.length }))).toBe(expected);
});
