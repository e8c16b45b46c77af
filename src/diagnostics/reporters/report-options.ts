import type { Code } from "../catalog.js";
import type { Severity } from "../definition.js";
import type { Diagnostic } from "../diagnostic.js";

/** Everything that a reporter is told beside the findings. */
export interface ReportOptions {
  /** The docs folder as the reader's tools know it, POSIX separators, empty for the current one: it goes before each path. */
  readonly root: string;
  /** At most so many findings, the worst ones; for people alone, since machines take all. */
  readonly max: number;
  readonly palette: Palette;
  /** Which docwright it is that reports. */
  readonly version: () => Promise<string>;
  /** The page that explains a code, in Markdown. */
  readonly explain: (code: Code) => Promise<string>;
}

/** How text stands out, as functions that wrap it in escape sequences, or in nothing. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** Where nothing is to stand out. */
export const plainPalette: Palette = {
  severity: { error: same, warning: same, info: same },
  strong: same,
  faint: same,
};

/** Prints findings, already sorted, as one text of whole lines, which may be none. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReportOptions) => string | Promise<string>;

/** The path of a page as the reader's tools know it. */
export function pathBelow(root: string, path: string): string {
  return root === "" ? path : `${root}/${path}`;
}
