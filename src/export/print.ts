import { defineScalarTag, dump, DUMP_SCHEMA, NOT_RESOLVED } from "js-yaml";
import { printableJson } from "../util/printable.js";
import type { JsonRecord } from "./json.js";

/** The forms in which a document can be written, by the extensions of its file. */
export const printers = {
  json: printJson,
  yaml: printYaml,
  yml: printYaml,
} as const satisfies Record<string, (document: JsonRecord) => string>;

/** `document` as JSON, indented, with a line end behind it. Nobody who reads it is misled by what they cannot see. */
export function printJson(document: JsonRecord): string {
  return `${printableJson(document)}\n`;
}

/**
 * Numbers as all readers know them, `1e999` among them, which this printer's own tag does not take for one. Nothing is written
 * by it: that it could be read so is why a text is quoted.
 */
const anyNumber = defineScalarTag<number>("tag:docwright,2026:number", {
  implicit: true,
  resolve: (text) => (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NOT_RESOLVED),
  identify: () => false,
});
const schema = DUMP_SCHEMA.withTags([anyNumber]);

/** `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. */
export function printYaml(document: JsonRecord): string {
  // A text is not folded, and what stands in the document twice is written twice. What is undefined is left out.
  return dump(document, { lineWidth: -1, noRefs: true, skipInvalid: true, schema });
}
