import type { Related } from "../diagnostics/diagnostic.js";
import type { Example } from "../model/example.js";
import type { PathTemplate } from "../model/path-template.js";
import { createRouteSpelling } from "../model/route-spelling.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/**
 * A request in an example that writes a name of its route in another case. Where it writes the name as most routes do, it is
 * the route that differs.
 */
export const pathCase = defineRule({
  code: "path-case",
  check({ api }, report) {
    const spell = createRouteSpelling(api);
    const found = api.examples.flatMap((example) => misspeltIn(example, spell));
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { written, expected, as, origin, related } = first;
      const places = new Map([first, ...others].map((other) => [other.origin.start, other.origin]));
      places.delete(origin.start);
      report(origin, { written, expected, as }, [...related, ...alsoAt([...places.values()])]);
    }
  },
});

interface Misspelt {
  readonly written: string;
  readonly expected: string;
  readonly as: "the route has it" | "most routes have it";
  readonly origin: Origin;
  readonly related: readonly Related[];
}

function misspeltIn({ match, request }: Example, spell: (name: string) => string): readonly Misspelt[] {
  if (!match) return [];
  const { operation, path, method } = match;
  const { target, origin } = request;
  const folded = target.toLowerCase();
  const documented = operation.routes.find((route) => route.path === path && route.method === method)?.origin;
  return namesIn(path).flatMap((name): readonly Misspelt[] => {
    // A segment that ends where the name does; one in the spelling of the route is none to report.
    const at = target.includes(`/${name}`) ? -1 : folded.indexOf(`/${name.toLowerCase()}`) + 1;
    const written = target.slice(at, at + name.length);
    if (at <= 0 || written === name || /^[\w.$-]/.test(target.slice(at + name.length))) return [];
    if (documented && written === spell(name)) {
      const place = partOf(documented, name);
      return [{ written: name, expected: written, as: "most routes have it", origin: place, related: [] }];
    }
    const place = partOf(startLineOf(origin), written);
    const related = explainedAt(documented, "The route is documented here");
    return [{ written, expected: name, as: "the route has it", origin: place, related }];
  });
}

function namesIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) => ("name" in segment ? [segment.name] : []));
}

function sameness({ written, origin }: Misspelt): string {
  return [origin.source.path, written].join("\0");
}
