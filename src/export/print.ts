import {
  DEFAULT_SCALAR_STYLE_RULES,
  defineScalarTag,
  dump,
  DUMP_SCHEMA,
  NOT_RESOLVED,
  SCALAR_STYLE,
  type ScalarLayout,
} from "js-yaml";
import { printableJson, unprintableInData } from "../util/printable.js";
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

// Escapes are read in double quotes alone.
function quoteUnprintable(layout: ScalarLayout): void {
  if (layout.node.value.search(unprintableInData) !== -1) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
const scalarStyleRules = [quoteUnprintable, ...Object.values(DEFAULT_SCALAR_STYLE_RULES)];

/** `document` as YAML 1.2 that readers of YAML 1.1 understand alike: `"on"` stays a text for them. Nobody is misled by it either. */
export function printYaml(document: JsonRecord): string {
  // A text is not folded, and what stands in the document twice is written twice. What is undefined is left out.
  const text = dump(document, { lineWidth: -1, noRefs: true, skipInvalid: true, schema, scalarStyleRules });
  return text.replace(unprintableInData, escapeOf);
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
