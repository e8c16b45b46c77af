import type { RichText } from "../../page/page.js";

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
const beforeFacet = new RegExp(`\\s+(?=(?:${facets.join("|")})\\s*:)`);

/** True for a word that names what values of a type keep to. */
export function isFacet(word: string): boolean {
  return names.has(word);
}

/** What a type's cell says of the values beside their type, as sentences: "minLength: 1. maxLength: 90." */
export function facetsIn(cell: RichText | undefined): string {
  const [, ...said] = cell?.text.trim().split(beforeFacet) ?? [];
  return said.map((facet) => `${facet.trim()}.`).join(" ");
}
