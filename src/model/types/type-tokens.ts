import type { RichText } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { joinRuns, originWithin } from "../prose/run-text.js";

/** A part of a type cell. */
export type TypeToken =
  | { readonly kind: "word"; readonly text: string; readonly origin: Origin }
  /** A link, or what a broken one left of itself in the text. */
  | { readonly kind: "link"; readonly text: string; readonly url: string | undefined; readonly origin: Origin }
  | { readonly kind: "mark"; readonly text: string };

/** Longest text that is read as a type, in characters; real ones reach 120. */
const longestType = 400;

// `[X](x.md)`, `[X](x.md` and `[X][]` as text, not behind a name, `map[string][]X`; `[]`; what is one in spite of its slash; a name; any other character.
const lexeme =
  /(?<!\w)\[([^\][]+)\](?:\(([^()\s]*)\)?|\[[^\][]*\])|\[\]|[Dd]ate\/[Tt]ime\b|[\w#@](?:[\w.-]*\w)?|[^\s\w]/g;

/** The parts of a cell, in order; none for one that is longer than a type can be. */
export function tokensOfCell(cell: RichText): readonly TypeToken[] {
  const joined = joinRuns(cell);
  if (joined.text.length > longestType) return [];
  return joined.spans.flatMap(({ run, start }): readonly TypeToken[] => {
    if (run.kind === "link") return [{ kind: "link", text: run.text, url: run.link.url, origin: run.origin }];
    return tokensOf(run.text, (part, index) => originWithin(joined, start + index, part) ?? run.origin);
  });
}

/** The parts of a type written as plain text, all of one origin. */
export function tokensOfText(text: string, origin: Origin): readonly TypeToken[] {
  return text.length > longestType ? [] : tokensOf(text, () => origin);
}

function tokensOf(text: string, originOf: (part: string, index: number) => Origin): readonly TypeToken[] {
  return Array.from(text.matchAll(lexeme), (match): TypeToken => {
    const [part, linkText, url] = match;
    const origin = originOf(part, match.index);
    if (linkText !== undefined) return { kind: "link", text: linkText, url, origin };
    return /^[\w#@]/.test(part) ? { kind: "word", text: part, origin } : { kind: "mark", text: part };
  });
}

export function isMark(token: TypeToken | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

export function isWord(token: TypeToken | undefined, text: string): boolean {
  return token?.kind === "word" && token.text.toLowerCase() === text;
}

/** Where what opens at `open` ends with `end`, whatever opens and ends so in it; -1 where it does not. */
export function closeOf(tokens: readonly TypeToken[], open: number, end: string): number {
  const opening = tokens[open];
  let depth = 0;
  return tokens.findIndex((token, index) => {
    if (index < open || token.kind !== "mark") return false;
    if (opening?.kind === "mark" && token.text === opening.text) depth += 1;
    else if (token.text === end) depth -= 1;
    return depth === 0;
  });
}
