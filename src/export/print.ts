import { stringify } from "yaml";
import type { Json } from "./json.js";

/** The forms in which a document can be written, by the extensions of its file. */
export const printers = {
  json: printJson,
  yaml: printYaml,
  yml: printYaml,
} as const satisfies Record<string, (document: Json) => string>;

/** `document` as JSON, indented, with a line end behind it. */
export function printJson(document: Json): string {
  const parts: string[] = [];
  print(document, "\n", parts);
  return `${parts.join("")}\n`;
}

/** `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. */
export function printYaml(document: Json): string {
  return stringify(document, { aliasDuplicateObjects: false, compat: "yaml-1.1", lineWidth: 0 });
}

// JSON.stringify would do, did it not refuse bigints.
function print(value: Json, lineEnd: string, parts: string[]): void {
  if (typeof value === "bigint") parts.push(String(value));
  else if (typeof value !== "object" || value === null) parts.push(JSON.stringify(value));
  else if (isList(value)) printList(value, lineEnd, parts);
  else printMembers(Object.entries(value), lineEnd, parts);
}

function printList(items: readonly Json[], lineEnd: string, parts: string[]): void {
  if (items.length === 0) return void parts.push("[]");
  const inner = `${lineEnd}  `;
  for (const [index, item] of items.entries()) {
    parts.push(index === 0 ? "[" : ",", inner);
    print(item, inner, parts);
  }
  parts.push(lineEnd, "]");
}

function printMembers(
  members: readonly (readonly [string, Json | undefined])[],
  lineEnd: string,
  parts: string[],
): void {
  const inner = `${lineEnd}  `;
  let before = "{";
  for (const [name, value] of members) {
    if (value === undefined) continue;
    parts.push(before, inner, JSON.stringify(name), ": ");
    print(value, inner, parts);
    before = ",";
  }
  parts.push(...(before === "{" ? ["{}"] : [lineEnd, "}"]));
}

// `Array.isArray` does not narrow readonly arrays out of a union.
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
