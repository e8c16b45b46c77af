import type { RichText } from "../../page/page.js";
import { capitalised } from "../../util/capitalised.js";
import { proseOf } from "../prose/markdown-text.js";
import { marksIn } from "../prose/prose-marks.js";
import { joinRuns } from "../prose/run-text.js";
import { valuesInType } from "./values-in-type.js";

/** What generators write behind a type of its values, in the words of JSON Schema: `string minLength: 1 maxLength: 90`. */
const facets =
  "exclusiveMaximum|exclusiveMinimum|maxItems|maxLength|maximum|minItems|minLength|minimum|multipleOf|" +
  "pattern|uniqueItems";

const beforeFacet = new RegExp(String.raw`\s(?=(?:${facets})\s*:)|[\s(](?=[Dd]efault(?: value)?(?:\s?[:=]| \S))`);

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

/** A type as far as the mark behind which prose stands; those in brackets part what it is of. */
const asFarAsProse = /^(?:[^.,;:([<]|[.,;:](?!\s)|\([^)]*\)|\[[^\]]*\]|<[^>]*>)*?(?:[.,;:]|\s[-–—])\s+/;

/** What a type's cell goes on to say of the thing, as sentences: "String, maximum size 20", "Room collection. Holds free rooms." */
export function remarksInType(cell: RichText | undefined): string {
  if (!cell || !/[.,;:)–—-]/.test(cell.text) || valuesInType(cell)) return "";
  const text = proseOf(withoutFacets(cell)).trim();
  const type = asFarAsProse.exec(text)?.[0] ?? text;
  const aside = /\s\(([^()]{1,200})\)/.exec(type)?.[1] ?? "";
  return [aside, text.slice(type.length)]
    .filter((part) => !isOfMarks(part))
    .map(asSentence)
    .join(" ");
}

// "optional", "required, nullable": those are read. One word, "url", is a format; "0..100" and "length: 50" are none.
function isOfMarks(text: string): boolean {
  const parts = text.split(/[,;.]\s*/).filter((part) => part !== "");
  return (
    !/\w\s+\w|\d ?(?:[-–]|\.\.) ?\d|: ?\d/.test(text) ||
    parts.every((part) => marksIn(part).size > 0 || /^or\b/i.test(part))
  );
}

function asSentence(text: string): string {
  return `${capitalised(text).replace(/\.$/, "")}.`;
}
