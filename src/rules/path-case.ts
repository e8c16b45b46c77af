import type { Example } from "../model/example.js";
import type { PathTemplate } from "../model/path-template.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/** A request in an example that writes a name of its route in another case. */
export const pathCase = defineRule({
  code: "path-case",
  check({ api }, report) {
    const found = api.examples.flatMap(misspeltIn);
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { written, expected, documented, origin } = first;
      const explanation = explainedAt(documented, "The route is documented here");
      report(origin, { written, expected }, [...explanation, ...alsoAt(others.map((other) => other.origin))]);
    }
  },
});

interface Misspelt {
  readonly written: string;
  readonly expected: string;
  readonly documented: Origin | undefined;
  readonly origin: Origin;
}

function misspeltIn({ match, request }: Example): readonly Misspelt[] {
  if (!match) return [];
  const { operation, path, method } = match;
  const { target, origin } = request;
  const folded = target.toLowerCase();
  return namesIn(path).flatMap((expected) => {
    // A segment that ends where the name does; one in the spelling of the route is none to report.
    const at = target.includes(`/${expected}`) ? -1 : folded.indexOf(`/${expected.toLowerCase()}`) + 1;
    const written = target.slice(at, at + expected.length);
    if (at <= 0 || written === expected || /^[\w.$-]/.test(target.slice(at + expected.length))) return [];
    const documented = operation.routes.find((route) => route.path === path && route.method === method)?.origin;
    return [{ written, expected, documented, origin: partOf(startLineOf(origin), written) }];
  });
}

function namesIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) => ("name" in segment ? [segment.name] : []));
}

function sameness({ written, origin }: Misspelt): string {
  return [origin.source.path, written].join("\0");
}
