import type { Example } from "../model/example.js";
import { lineTaken, listedLines } from "../model/operations/operation-lines.js";
import { namesIn } from "../model/paths/path-template.js";
import { createRouteSpelling } from "../model/paths/route-spelling.js";
import type { OperationRoute } from "../model/route.js";
import type { Origin } from "../source/source.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAtOthers, explainedAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A name in a route line, or in the request of an example, that is written in another case in most of the reference. */
export const pathCase = defineRule({
  code: "path-case",
  check({ api }, report) {
    const spell = createRouteSpelling(api);
    const lines = api.operations.flatMap(listedLines);
    const places = placesOfNames(lines);
    const found = [
      ...lines.flatMap((line) => misspeltOn(line, spell)),
      ...api.examples.flatMap((example) => misspeltIn(example, spell)),
    ];
    for (const [first, ...others] of sameOnPage(found, ({ written }) => [written])) {
      const { written, expected, route, origin } = first;
      const related = route
        ? explainedAt(route.origin, "The route is documented here")
        : explainedAt(places.get(expected), "A route is documented so here");
      const as = route ? "the route has it" : "other routes have it";
      report(origin, { written, expected, as }, [...related, ...alsoAtOthers(origin, others)]);
    }
  },
});

interface Misspelt {
  readonly written: string;
  readonly expected: string;
  /** The documented route of an example, where that has the name as is expected. */
  readonly route: OperationRoute | undefined;
  readonly origin: Origin;
}

function misspeltOn({ path, origin }: OperationRoute, spell: (name: string) => string): readonly Misspelt[] {
  return namesIn(path).flatMap((written) => {
    const expected = spell(written);
    return written === expected ? [] : [{ written, expected, route: undefined, origin: placeOf(written, origin) }];
  });
}

function misspeltIn({ match, request }: Example, spell: (name: string) => string): readonly Misspelt[] {
  if (!match) return [];
  const { target, origin } = request;
  const folded = target.toLowerCase();
  const line = lineTaken(match);
  const route = line?.isUndocumented ? undefined : line;
  return namesIn(match.path).flatMap((name) => {
    const expected = spell(name);
    // One in the expected spelling is none to report.
    const at = segmentIn(target, expected) === undefined ? segmentIn(folded, name.toLowerCase()) : undefined;
    if (at === undefined) return [];
    const written = target.slice(at, at + name.length);
    if (written === expected) return [];
    const place = placeOf(written, startLineOf(origin));
    return [{ written, expected, route: name === expected ? route : undefined, origin: place }];
  });
}

/** Where a line documents a name in a spelling, the first time. */
function placesOfNames(lines: readonly OperationRoute[]): ReadonlyMap<string, Origin> {
  const places = new Map<string, Origin>();
  for (const { path, origin } of lines) {
    for (const name of namesIn(path)) if (!places.has(name)) places.set(name, placeOf(name, origin));
  }
  return places;
}

/** Where the segment `name` stands in a line; all of that line where it is written otherwise. */
function placeOf(name: string, line: Origin): Origin {
  const at = segmentIn(line.source.text.slice(line.start, line.end), name);
  return at === undefined ? line : { ...line, start: line.start + at, end: line.start + at + name.length };
}

/** Where `name` stands in `path` as a segment, or as the name of one with arguments or a key; undefined where it does not. */
function segmentIn(path: string, name: string): number | undefined {
  for (let at = path.indexOf(`/${name}`); at !== -1; at = path.indexOf(`/${name}`, at + 1)) {
    const end = at + 1 + name.length;
    if (!/[\w.$-]/.test(path.charAt(end))) return at + 1;
  }
  return undefined;
}
