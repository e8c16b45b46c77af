import { formatPath } from "../model/paths/path-template.js";
import { textOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { literalIdsIn } from "./literal-ids.js";
import { alsoAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf } from "./start-line.js";

/** A documented route with somebody's id where a placeholder belongs. */
export const routeLiteralId = defineRule({
  code: "route-literal-id",
  check({ api }, report) {
    const found = api.operations.flatMap(({ routes }) =>
      routes
        .filter(({ isUndocumented }) => !isUndocumented)
        .flatMap(({ path, origin }) =>
          [...new Set(literalIdsIn(textOf(origin)))].map((literal) => ({
            literal,
            path,
            origin: partOf(origin, literal),
          })),
        ),
    );
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const data = { literal: first.literal, route: formatPath(first.path) };
      report(first.origin, data, alsoAt(others.map(({ origin }) => origin)));
    }
  },
});

function sameness({ literal, origin }: { readonly literal: string; readonly origin: Origin }): string {
  return [origin.source.path, literal].join("\0");
}
