import type { RichText } from "../../page/page.js";
import { capitalised } from "../../util/capitalised.js";
import { proseOf } from "../prose/markdown-text.js";
import { marksIn } from "../prose/prose-marks.js";
import { withoutFacets } from "./type-facets.js";
import { valuesInType } from "./values-in-type.js";

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

// "optional", "required, nullable": those are read. One word, "url", is a format.
function isOfMarks(text: string): boolean {
  const parts = text.split(/[,;.]\s*/).filter((part) => part !== "");
  return !/\w\s+\w/.test(text) || parts.every((part) => marksIn(part).size > 0 || /^or\b/i.test(part));
}

function asSentence(text: string): string {
  return `${capitalised(text).replace(/\.$/, "")}.`;
}
