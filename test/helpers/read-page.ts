import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Page } from "../../src/page/page.js";
import { parsePage } from "../../src/page/parse.js";
import { libraryOf } from "../../src/source/library.js";
import { citationOf, positionOf, type Source } from "../../src/source/source.js";

/** A page as read, and what reading it reported, each as `line:column code: message`. */
export interface Reading {
  readonly page: Page;
  readonly findings: readonly string[];
}

/** Where a page stands, and what stands beside it. */
export interface Surroundings {
  readonly path?: string;
  /** Other files of the reference, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Reads `text` as the page that it is: a missing front matter and a missing title are reported like all else. */
export function readPage(text: string, { path = "api/call-answer.md", files = {} }: Surroundings = {}): Reading {
  const source: Source = { path, text };
  const others = Object.entries(files).map(([other, content]): Source => ({ path: other, text: content }));
  const findings: string[] = [];
  const page = parsePage(source, libraryOf([source, ...others]), (finding) =>
    findings.push(showFinding(finding, source)),
  );
  return { page, findings };
}

/** Reads `text` below a front matter and a title, which the findings' lines do not count. */
export function readContent(text: string, surroundings: Surroundings = {}): Reading {
  const head = "---\ntitle: Call\n---\n# Call\n\n";
  const lines = head.split("\n").length - 1;
  const { page, findings } = readPage(head + text, surroundings);
  const shift = (finding: string): string => finding.replace(/^\d+/, (line) => String(Number(line) - lines));
  return { page, findings: findings.map(shift) };
}

function showFinding({ code, message, origin }: Diagnostic, page: Source): string {
  const { line, column } = positionOf(origin);
  const place = origin.source === page ? `${line}:${column}` : `${citationOf(origin)}:${column}`;
  return `${place} ${code}: ${message}`;
}
