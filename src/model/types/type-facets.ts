import type { RichText } from "../../page/page.js";
import { proseOf } from "../prose/markdown-text.js";
import { joinRuns } from "../prose/run-text.js";

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
];

const beforeFacet = new RegExp(
  String.raw`\s(?=(?:${facets.join("|")})\s*:)|[\s(](?=[Dd]efault(?: value)?(?:\s?[:=]| \S))`,
);

/** `cell` as far as it names a type. */
export function withoutFacets(cell: RichText): RichText {
  if (!mayHaveFacets(cell)) return cell;
  const { text, spans } = joinRuns(cell);
  const end = text.search(beforeFacet);
  if (end === -1) return cell;
  const runs = spans
    .filter(({ start }) => start < end)
    .map(({ run, start }) => ({ ...run, text: run.text.slice(0, end - start) }));
  return { ...cell, text: text.slice(0, end), runs };
}

/** What a type's cell says of the values beside their type, as sentences: "minLength: 1. maxLength: 90.", "Default: 5." */
export function facetsIn(cell: RichText | undefined): string {
  if (!cell || !mayHaveFacets(cell)) return "";
  const [, ...said] = proseOf(cell).trim().split(beforeFacet);
  return said.map((facet) => `${sentenceOf(facet.trim())}.`).join(" ");
}

function sentenceOf(facet: string): string {
  return /^default/i.test(facet) ? facet.replace(/^d/, "D").replace(/[).]+$/, "") : facet;
}

// Nearly every cell names a type alone.
function mayHaveFacets({ text }: RichText): boolean {
  return /:|default/i.test(text);
}
