import { expect, test } from "vitest";
import { textOf } from "../../src/source/source.js";
import { readContent } from "../helpers/read-page.js";
import { sketchBlocks } from "../helpers/sketch.js";

function namespaceOf(text: string): unknown {
  const { page } = readContent(text);
  const { namespace } = page;
  return { namespace: namespace && [namespace.value, textOf(namespace.origin)], blocks: sketchBlocks(page) };
}

test("a paragraph that declares the namespace is no part of the prose", () => {
  expect(namespaceOf("Namespace: contoso.calls\n\nAnswer a call.\n")).toEqual({
    namespace: ["contoso.calls", "contoso.calls"],
    blocks: ["paragraph Answer a call."],
  });
});

test("a declaration that runs on into the prose leaves the prose", () => {
  expect(namespaceOf("Namespace: contoso.calls\nAnswer a [call](call.md).\n")).toEqual({
    namespace: ["contoso.calls", "contoso.calls"],
    blocks: ["paragraph Answer a [call](call.md)."],
  });
});

test("a declaration in code or bold is one too", () => {
  expect(namespaceOf("**Namespace**: `contoso`\n")).toEqual({ namespace: ["contoso", "contoso"], blocks: [] });
});

test("a page may declare none", () => {
  expect(namespaceOf("Answer a call.\n")).toEqual({ namespace: undefined, blocks: ["paragraph Answer a call."] });
});
