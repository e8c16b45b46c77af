import type { JsonRecord } from "./json.js";
import { printYaml } from "./yaml.js";

/** The forms in which a document can be written, by the extensions of its file. */
export const printers = {
  json: printJson,
  yaml: printYaml,
  yml: printYaml,
} as const satisfies Record<string, (document: JsonRecord) => string>;

/** `document` as JSON, indented, with a line end behind it. */
export function printJson(document: JsonRecord): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
