import type { CodeBlock } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import { typeNameInValue } from "./type-name.js";

/** The types that a fence names: in its annotation, and in the objects that it shows. */
export function typeNamesInCode({ annotation, json, messages }: CodeBlock): readonly string[] {
  const values = [json, ...messages.map(({ body }) => body?.json)];
  return [annotation?.type?.value ?? [], values.flatMap((value) => (value ? typeNamesInValue(value) : []))].flat();
}

function typeNamesInValue(node: JsonNode): readonly string[] {
  if (node.kind === "array") return node.items.flatMap(typeNamesInValue);
  if (node.kind !== "object") return [];
  return [typeNameInValue(node) ?? [], node.members.flatMap(({ value }) => typeNamesInValue(value))].flat();
}
