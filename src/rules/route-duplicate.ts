import { codeBlocksOf, sectionsOf } from "../model/page-access.js";
import type { CodeBlock, HttpRequest, Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A page that lists one route twice. */
export const routeDuplicate = defineRule({
  code: "route-duplicate",
  check({ pages }, report) {
    for (const lines of pages.flatMap(listsOn)) {
      const alike = groupBy(lines, callIn);
      const [found, ...others] = lines.filter((line) => alike.get(callIn(line))?.[0] !== line);
      const [first] = (found && alike.get(callIn(found))) ?? [];
      if (!found || !first) continue;
      const related = explainedAt(placeOf(first), "The first stands here");
      report(placeOf(found), { route: routeIn(found) }, [
        ...related,
        ...alsoAt(others.map((line) => ({ origin: placeOf(line) }))),
      ]);
    }
  },
});

/** The lists of routes on `page`, in each of which a route stands once. */
function listsOn(page: Page): readonly (readonly HttpRequest[])[] {
  const [section, ...others] = sectionsOf(page, "httpRequest");
  // Below a heading for each version or kind of a call, its routes may be those of another.
  if (!section || others.length > 0) return [];
  const lists = codeBlocksOf(section).map(requestsIn);
  const kinds = new Set(lists.filter((list) => list.length > 0).map((list) => list.map(routeIn).join("\n")));
  // So may they below a sentence, where all fences list the same.
  return kinds.size === 1 ? lists : [lists.flat()];
}

function requestsIn({ routes, messages }: CodeBlock): readonly HttpRequest[] {
  return routes.length === 0 ? [] : messages.filter((message) => message.kind === "request");
}

// What a line is followed by tells it from another as well: a media type, say, or what is sent.
function callIn(request: HttpRequest): string {
  const headers = request.headers.map(({ name, value }) => `${name.value}: ${value.value}`);
  return [routeIn(request), ...headers, request.body?.text ?? ""].join("\n");
}

function routeIn({ method, target }: HttpRequest): string {
  return `${method.value} ${target.value}`;
}

function placeOf({ method, target }: HttpRequest): Origin {
  return { ...method.origin, end: target.origin.end };
}
