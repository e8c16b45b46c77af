import { codeBlocksOf, sectionsOf } from "../model/page-access.js";
import type { Page, RouteLine } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A page that lists one route twice. */
export const routeDuplicate = defineRule({
  code: "route-duplicate",
  check({ pages }, report) {
    for (const page of pages) {
      const lines = linesOn(page);
      const alike = groupBy(lines, routeIn);
      const [found, ...others] = lines.filter((line) => alike.get(routeIn(line))?.[0] !== line);
      const [first] = (found && alike.get(routeIn(found))) ?? [];
      if (!found || !first) continue;
      const related = explainedAt(placeOf(first), "The first stands here");
      report(placeOf(found), { route: routeIn(found) }, [
        ...related,
        ...alsoAt(others.map((line) => ({ origin: placeOf(line) }))),
      ]);
    }
  },
});

// Below a heading for each version or kind of a call, its routes may be those of another.
function linesOn(page: Page): readonly RouteLine[] {
  const [section, ...others] = sectionsOf(page, "httpRequest");
  return section && others.length === 0 ? codeBlocksOf(section).flatMap(({ routes }) => routes) : [];
}

function routeIn({ method, target }: RouteLine): string {
  return `${method.value} ${target.value}`;
}

function placeOf({ method, target }: RouteLine): Origin {
  return { ...method.origin, end: target.origin.end };
}
