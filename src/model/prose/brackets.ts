const closers: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["<", ">"],
  ["(", ")"],
]);

/** So many brackets within each other are no text of a page's, and to count on would take the square of their number. */
const deepest = 64;

/**
 * What remains to be closed behind `character`, as closers with the innermost last, where `awaited` remained before it.
 * A quote opens in parentheses alone, where it delimits a string, and in a list there, `ids=['a','b']`, which is in square
 * brackets; in a string and in braces other brackets are text.
 * Undefined where `character` closes what is not open, opens braces in braces, or stands deeper than any text has brackets.
 */
export function awaitedBehind(awaited: string, character: string): string | undefined {
  if (awaited.length > deepest) return undefined;
  const closer = awaited.at(-1);
  if (character === closer) return awaited.slice(0, -1);
  if (closer === "'") return awaited;
  if (closer === "}" || closer === ">") return character === "{" || character === "<" ? undefined : awaited;
  // A list that nothing closes ends with the arguments.
  if (closer === "]" && character === ")") return awaited.slice(0, -2);
  const isWithin = closer === ")" || closer === "]";
  if (character === "'") return isWithin ? `${awaited}'` : awaited;
  if (character === "[" && isWithin) return `${awaited}]`;
  if (character === "}" || character === ">" || character === ")") return undefined;
  return awaited + (closers.get(character) ?? "");
}

/** Where the parenthesis at `open` closes, or -1. */
export function closeOf(text: string, open: number): number {
  let awaited: string | undefined = "";
  for (let at = open; at < text.length; at++) {
    awaited = awaitedBehind(awaited, text.charAt(at));
    if (awaited === undefined) return -1;
    if (awaited === "") return at;
  }
  return -1;
}

/** The parts of `text` between `separator`s that stand outside brackets, untrimmed; of a text `within` parentheses where it says so. */
export function splitOutside(text: string, separator: string, within: "" | ")" = ""): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let awaited: string = within;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === separator && awaited === within) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    awaited = awaitedBehind(awaited, character) ?? awaited;
  }
  return [...parts, text.slice(start)];
}
