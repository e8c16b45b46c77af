import { expect, test } from "vitest";
import { parsePayload, WebhookError } from "../../templates/runtime/index.js";

test("a payload is parsed where it is text or bytes, and taken where it has been parsed", () => {
  expect(parsePayload('{"value":[]}')).toEqual({ value: [] });
  expect(parsePayload(new TextEncoder().encode('{"value":[]}'))).toEqual({ value: [] });
  const payload = { value: [] };
  expect(parsePayload(payload)).toBe(payload);
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
