import { expect, test } from "vitest";
import { indexTypes, type TypeIndex } from "../../../src/model/narrow/type-index.js";
import type { Source } from "../../../src/source/source.js";

function index(...sources: readonly Source[]): TypeIndex {
  return indexTypes(sources, ({ text }) => [text]);
}

function defining(name: string, text: string): boolean {
  return index({ path: "resources/page.md", text }).defining(name).length > 0;
}

function deriving(name: string, text: string): boolean {
  return index({ path: "resources/page.md", text }).deriving(name).length > 0;
}

test.each([
  ["# tape resource type"],
  ["### **Tape** object"],
  ["## 2.1 tape values"],
  ["tape\n===="],
  ["  ## contoso.calls.tape"],
  ['---\ntitle: "tape resource type"\n---'],
  ['<h2 id="tape">tape</h2>'],
  ["**tape values**"],
  ['<!-- { "blockType": "resource", "@odata.type": "contoso.calls.tape" } -->'],
  ["<!--\n{\n  'blockType': 'resource',\n  '@type': '#contoso.calls.tape'\n}\n-->"],
])("a page may define what it names: %s", (text) => {
  expect(defining("Contoso.Tape", text)).toBe(true);
});

test.each([
  ["# List tape calls"],
  ["A [tape](tape.md) is played."],
  ['<!-- { "blockType": "response", "@odata.type": "contoso.calls.tape" } -->'],
  ['```json\n{ "@odata.type": "#contoso.calls.tape" }\n```'],
])("a page that mentions a type does not define it: %s", (text) => {
  expect(defining("tape", text)).toBe(false);
});

test("a page without a title defines what its file is called", () => {
  const source = { path: "resources/Tape.md", text: "Plays." };
  expect(index(source).defining("tape")).toEqual([source]);
});

test.each([
  ["Inherits from [tape](tape.md)."],
  ["It is derived from the\n[tape](tape.md) type."],
  ["This is a subtype of **[media tape](../resources/tape.md)**."],
  ['<!-- { "blockType": "resource", "baseType": "contoso.calls.tape" } -->'],
])("a page may derive a type from what it says so of: %s", (text) => {
  expect(deriving("contoso.tape", text)).toBe(true);
});

test("a page that links a type derives none from it", () => {
  expect(deriving("tape", "It holds a [tape](tape.md).")).toBe(false);
});
