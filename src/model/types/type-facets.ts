import type { RichText } from "../../page/page.js";
import { proseOf } from "../prose/markdown-text.js";

/** What generators write behind a type of its values, in the words of JSON Schema: `string minLength: 1 maxLength: 90`. */
const facets = [
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maximum",
  "minItems",
  "minLength",
  "minimum",
  "multipleOf",
  "pattern",
  "uniqueItems",
] as const;

const names: ReadonlySet<string> = new Set(facets);
const beforeFacet = new RegExp(
  String.raw`\s(?=(?:${facets.join("|")})\s*:)|[\s(](?=[Dd]efault(?: value)?(?: is\b|\s?[:=]))`,
);

/** True for a word that names what values of a type keep to. */
export function isFacet(word: string): boolean {
  return names.has(word);
}

/** What a type's cell says of the values beside their type, as sentences: "minLength: 1. maxLength: 90.", "Default: 5." */
export function facetsIn(cell: RichText | undefined): string {
  if (!cell || !/:|default/i.test(cell.text)) return "";
  const [, ...said] = proseOf(cell).trim().split(beforeFacet);
  return said.map((facet) => `${sentenceOf(facet.trim())}.`).join(" ");
}

function sentenceOf(facet: string): string {
  return /^default/i.test(facet) ? facet.replace(/^d/, "D").replace(/[).]+$/, "") : facet;
}
