import type { RichText } from "../../page/page.js";
import type { Located } from "../../source/source.js";
import { announces } from "../../util/announces.js";
import { isReasonOf, phraseBefore, reasonPhrases, wholePhraseBefore } from "./reason-phrases.js";
import { joinRuns, originWithin, type RunText } from "../prose/run-text.js";

/** A status that a text names, with its place in the text: `start` inclusive, `end` exclusive, reason and all. */
export interface StatusMention {
  readonly status: Located<number>;
  readonly reason: Located<string> | undefined;
  /** The phrase is not that of the registry, or not written `200 OK`: `200, OK`, `204 OK`. */
  readonly phraseOdd: boolean;
  readonly start: number;
  readonly end: number;
}

// A number that is part of a longer one, of a word or of a range, `200-series`, is no status.
const number = /(?<![\w.,-])[1-5]\d\d(?![\w%-]|[.,]\d)/g;
// Behind the number: separator, then words in capitals, if there are any.
const phrase = /^([\s,:-]{0,3})([A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*| (?:content|found|request)(?![\w-]))*)?/;

const endsLine = /^[^\S\n]*(?:\n|<br\b)/i;

/** The statuses that a text names, in order: those in code spans, and those that a reason or the word "status" marks as such. */
export function statusesIn(joined: RunText): readonly StatusMention[] {
  return Array.from(joined.text.matchAll(number)).flatMap(
    (match) => readStatus(joined, { digits: match[0], start: match.index, isCertain: false }) ?? [],
  );
}

/** The status that a cell of a table is: `200`, `404 Not Found`, with a line of its own below; undefined for what says anything else. */
export function statusOfCell(cell: RichText): StatusMention | undefined {
  return statusAlone(cell, /^\s*(?:HTTP(?:\/[\d.]+)?\s+)?/i);
}

/** The status that a heading is, alone or behind the word: `200 OK`, `Response: 200`. */
export function statusOfHeading(heading: RichText): StatusMention | undefined {
  return statusOfCell(heading) ?? statusAlone(heading, /^\s*(?:responses?|status)(?: code)?\s*[:\u2013\u2014-]?\s*/i);
}

function statusAlone(rich: RichText, introduction: RegExp): StatusMention | undefined {
  const [before = ""] = introduction.exec(rich.text) ?? [];
  const [digits] = /^[1-5]\d\d(?![\w.,%])/.exec(rich.text.slice(before.length)) ?? [];
  if (digits === undefined) return undefined;
  const mention = readStatus(joinRuns(rich), { digits, start: before.length, isCertain: true });
  return mention && /^\s*(?:$|\n(?!.*\b[1-5]\d\d\b))/s.test(rich.text.slice(mention.end)) ? mention : undefined;
}

interface Found {
  readonly digits: string;
  readonly start: number;
  /** What is around it need not tell that it is a status. */
  readonly isCertain: boolean;
}

function readStatus(joined: RunText, { digits, start, isCertain }: Found): StatusMention | undefined {
  const span = joined.spans.find((candidate) => candidate.start <= start && start < candidate.end);
  if (!span) return undefined;
  const isCode = span.run.kind === "code";
  const limit = isCode ? span.end : Math.min(joined.text.length, start + 60);
  const behind = joined.text.slice(start + digits.length, limit);
  const [, separator = "", capitals = ""] = phrase.exec(behind) ?? [];
  const value = Number(digits);
  const said = wholePhraseBefore(value, behind.slice(separator.length)) ?? capitals;
  const known = phraseBefore(value, said);
  // What begins the next line is a phrase only if it is known as one: "Code: 200", and below it "Returns the call."
  const place = originWithin(joined, start, digits) ?? span.run.origin;
  const before = joined.text.slice(Math.max(0, start - 20), start);
  // Nor is what a number that heads its line is explained by.
  const isHead =
    !isCode && reasonPhrases.has(value) && headsLine(before, behind) && !isCount(joined.text, start, behind);
  const isApart = isHead || endsLine.test(place.source.text.slice(place.end, place.end + 20));
  const words = known === undefined && isApart ? "" : said;
  const reason = known === undefined ? words : words.slice(0, known.length);
  const isMarked = isCode ? isStatusSpan(span.run.text) : known !== undefined || isNamed(before, behind) || isHead;
  if (!isCertain && !isMarked) return undefined;
  const reasonStart = start + digits.length + separator.length;
  return {
    status: { value, origin: place },
    reason:
      reason === ""
        ? undefined
        : { value: reason, origin: originWithin(joined, reasonStart, reason) ?? span.run.origin },
    phraseOdd: !isHead && words !== "" && (separator !== " " || !isReasonOf(value, reason)),
    start,
    end: reason === "" ? start + digits.length : reasonStart + reason.length,
  };
}

function isStatusSpan(text: string): boolean {
  return /^\s*(?:HTTP(?:\/[\d.]+)?\s+)?[1-5]\d\d\b/i.test(text);
}

function isNamed(before: string, behind: string): boolean {
  return /\b(?:http|status|code)\s*:?\s*$/i.test(before) || /^\s*(?:http|response|status)\b/i.test(behind);
}

/** Whether a number is one of things, in lines that are announced as something else than answers: "The seats of each tier:", above "- 500: seats". */
function isCount(text: string, start: number, behind: string): boolean {
  if (!thingsAlone.test(behind)) return false;
  const lines = text
    .slice(Math.max(0, start - longestList), start)
    .split("\n")
    .slice(0, -1);
  const announcing = lines.findLast((line) => !/^\s*(?:\d|$)/.test(line)) ?? "";
  const sentence = announcing.slice(announcing.lastIndexOf(". ") + 1);
  return announces(sentence) && !/\b(?:answer|code|error|fail|http|respon|result|return|status)/i.test(sentence);
}

const thingsAlone = /^\s?[:\u2013\u2014-]\s*[a-z]+(?<!s)s[.;]?\s*(?:\n|$)/;

/** How far from a number what announces it may stand, in characters. */
const longestList = 2000;

/** "404: It is gone.", at the beginning of a paragraph or of an item. */
function headsLine(before: string, behind: string): boolean {
  return /(?:^|\n)\s*$/.test(before) && /^\s?(?::|[-\u2013\u2014](?=\s))\s*[^\s\d]/.test(behind);
}
