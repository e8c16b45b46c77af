import type { CodeBlock } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import { jsonIn } from "../page-access.js";
import { typeNameInValue } from "./type-name.js";

/** The types that a fence names: in its annotation, and in the objects that it shows. */
export function typeNamesInCode(block: CodeBlock): readonly string[] {
  return [block.annotation?.type?.value ?? [], jsonIn(block).flatMap(typeNamesInValue)].flat();
}

function typeNamesInValue(node: JsonNode): readonly string[] {
  if (node.kind === "array") return node.items.flatMap(typeNamesInValue);
  if (node.kind !== "object") return [];
  return [typeNameInValue(node) ?? [], node.members.flatMap(({ value }) => typeNamesInValue(value))].flat();
}
