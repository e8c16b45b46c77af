import type { Region } from "./region.js";

/** A line of a region, without its line end. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

export function linesOf(region: Region): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of region.text.split("\n")) {
    lines.push({ text, start });
    start += text.length + 1;
  }
  return lines;
}

/** A line that code and comments have no more than by chance: a heading, a comment or a fence. One `#` begins the comment of a script, but that of a tab. */
export const pageBegins = /^(?:#{2,6} |# \[|<!--| {0,3}(?:`{3}|~{3}))/m;
