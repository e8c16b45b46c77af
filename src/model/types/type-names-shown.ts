import type { CodeBlock } from "../../page/page.js";
import { itemsIn, type JsonNode, membersIn } from "../../source/json-node.js";
import { jsonIn } from "../page-access.js";
import { typeNameInValue } from "./type-name.js";

/** The types that a fence names: in its annotation, and in the objects that it shows. */
export function typeNamesInCode(block: CodeBlock): readonly string[] {
  return [block.annotation?.type?.value ?? [], jsonIn(block).flatMap(typeNamesInValue)].flat();
}

function typeNamesInValue(node: JsonNode): readonly string[] {
  const within = [...itemsIn(node), ...membersIn(node).map(({ value }) => value)];
  return [typeNameInValue(node) ?? [], within.flatMap(typeNamesInValue)].flat();
}
