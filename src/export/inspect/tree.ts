import { pathBelow, type ReportOptions } from "../../diagnostics/reporters/report-options.js";
import { citationOf, type Origin } from "../../source/source.js";
import { printable } from "../../util/printable.js";

/** A line of what is shown, with where it is documented and what belongs below it. */
export interface Line {
  readonly text: string;
  readonly origin?: Origin | undefined;
  readonly below?: readonly Line[];
}

/** How lines are shown: places below `root`, as the reader's tools know them. */
type TreeOptions = Pick<ReportOptions, "root" | "palette">;

/** Prints `lines` for people, each below what it belongs to. Whatever pages say is shown on one line, not obeyed. */
export function printTree(lines: readonly Line[], options: TreeOptions): string {
  return lines.flatMap((line) => print(line, "", options)).join("");
}

function print({ text, origin, below = [] }: Line, indent: string, options: TreeOptions): readonly string[] {
  const { root, palette } = options;
  const shown = indent + (indent === "" ? palette.strong(printable(text)) : printable(text));
  const place = origin === undefined ? "" : `  ${palette.faint(printable(pathBelow(root, citationOf(origin))))}`;
  return [`${shown}${place}\n`, ...below.flatMap((line) => print(line, `${indent}  `, options))];
}
