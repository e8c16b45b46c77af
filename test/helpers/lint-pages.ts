import { expect } from "vitest";
import { createCollector, type SeverityOverrides } from "../../src/diagnostics/collector.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { buildApi } from "../../src/model/build.js";
import { parsePage } from "../../src/page/parse.js";
import { checkApi } from "../../src/rules/all.js";
import { libraryOf } from "../../src/source/library.js";
import { placeOf, type Source } from "../../src/source/source.js";
import type { Pages } from "./api.js";

/** What says only that a page of a test is shorter than a page of a reference. */
const fragmentary: SeverityOverrides = { "front-matter-missing": "off", "operation-without-example": "off" };

/** Everything that is found on `pages`, in the order of the pages. */
export function lintPages(pages: Pages, overrides: SeverityOverrides = fragmentary): readonly Diagnostic[] {
  return lintSources(
    Object.entries(pages).map(([path, text]) => ({ path, text })),
    overrides,
  );
}

/** The same for files as they are read. */
export function lintSources(sources: readonly Source[], overrides: SeverityOverrides): readonly Diagnostic[] {
  const { report, sorted } = createCollector(overrides);
  const library = libraryOf(sources);
  const read = library.sources.map((source) => parsePage(source, library, report));
  checkApi({ api: buildApi(read, report), pages: read, library }, report);
  return sorted();
}

/**
 * Expects exactly `expected` to be found on `pages`: a line `path:line:column severity code message` a finding, below it
 * an indented one, `path:line:column message`, for each place that explains it.
 */
export function expectDiagnostics(pages: Pages, expected: readonly string[], overrides?: SeverityOverrides): void {
  expect(lintPages(pages, overrides).flatMap(linesOf)).toEqual(expected);
}

/** A finding in lines, as `expectDiagnostics` takes it. */
export function linesOf({ code, severity, message, origin, related }: Diagnostic): readonly string[] {
  return [
    `${placeOf(origin)} ${severity} ${code} ${message}`,
    ...related.map((other) => `  ${placeOf(other.origin)} ${other.message}`),
  ];
}
