import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Origin, Source } from "../../src/source/source.js";

/** A page of a small reference, for findings to point at. */
export function sourceOf(text: string, path = "api/call-answer.md"): Source {
  return { path, text };
}

/** Where `source` first says `part`. */
export function originOf(source: Source, part: string): Origin {
  const start = source.text.indexOf(part);
  return { source, start, end: start + part.length };
}

/** A finding where `source` first says `part`, with whatever of it the test is about. */
export function findingAt(source: Source, part: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "broken-link",
    severity: "warning",
    message: "Unexpected link, expected a page",
    origin: originOf(source, part),
    related: [],
    ...more,
  };
}
