import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { parsePayload, WebhookError } from "../../templates/runtime/index.js";

test("a payload is parsed where it is text or bytes, and taken where it has been parsed", () => {
  expect(parsePayload('{"value":[]}')).toEqual({ value: [] });
  expect(parsePayload(new TextEncoder().encode('{"value":[]}'))).toEqual({ value: [] });
  const payload = { value: [] };
  expect(parsePayload(payload)).toBe(payload);
});

test("bytes may be those of a buffer, a view or another realm, and begin with a byte order mark", () => {
  const bytes = new TextEncoder().encode('\uFEFF{"value":[]}');
  const foreign: unknown = runInNewContext("Uint8Array.from(bytes)", { bytes });
  expect(foreign).not.toBeInstanceOf(Uint8Array);
  const inputs = [bytes, bytes.buffer, new DataView(bytes.buffer), Buffer.from(bytes), foreign, '\uFEFF{"value":[]}'];
  expect(inputs.map(parsePayload)).toEqual(inputs.map(() => ({ value: [] })));
});

test("what is no JSON is refused", () => {
  expect(() => parsePayload("value=1")).toThrow(new WebhookError("Unexpected payload, expected JSON"));
});

test.each(["[]", "null", "7", '"text"', undefined, null, 7, [], new Map()])("%j is no payload", (input) => {
  expect(() => parsePayload(input)).toThrow(new WebhookError("Unexpected payload, expected a JSON object"));
});

test("a request is not the payload that it carries", () => {
  expect(() => parsePayload(new Request("https://phone.example"))).toThrow(WebhookError);
});
