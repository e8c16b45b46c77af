import { expect, test } from "vitest";
import { describeValue } from "../../../src/rules/helpers/describe-value.js";
import type { JsonNode } from "../../../src/source/json-node.js";

const origin = { source: { path: "a.md", text: "" }, start: 0, end: 0 };

test.each<[JsonNode, string]>([
  [{ kind: "string", value: 'a "b"', origin }, 'string `"a \\"b\\""`'],
  [{ kind: "string", value: "x".repeat(39), origin }, "string"],
  [{ kind: "number", value: 1, text: "1.0", origin }, "number `1.0`"],
  [{ kind: "boolean", value: true, origin }, "boolean `true`"],
  [{ kind: "null", origin }, "null"],
  [{ kind: "array", items: [], origin }, "array"],
  [{ kind: "object", members: [], origin }, "object"],
])("a value is named by its kind and, where it is short, its text (%#)", (node, described) => {
  expect(describeValue(node)).toBe(described);
});
