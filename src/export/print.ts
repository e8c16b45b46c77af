import { dump } from "js-yaml";
import type { JsonRecord } from "./json.js";

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

/** `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. */
export function printYaml(document: JsonRecord): string {
  // A text is not folded, and what stands in the document twice is written twice. What is undefined is left out.
  return dump(document, { lineWidth: -1, noRefs: true, skipInvalid: true });
}
