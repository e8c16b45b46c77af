import { listedLines } from "../model/operations/operation-lines.js";
import { formatPath } from "../model/paths/path-template.js";
import { partOf, textOf } from "../source/source.js";
import { literalIdsIn } from "./helpers/literal-ids.js";
import { alsoAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A documented route with somebody's id where a placeholder belongs. */
export const routeLiteralId = defineRule({
  code: "route-literal-id",
  check({ api }, report) {
    const lines = api.operations.flatMap(listedLines);
    const found = lines.flatMap(({ path, origin }) => {
      const literals = new Set(literalIdsIn(textOf(origin)));
      return [...literals].map((literal) => ({ literal, path, origin: partOf(origin, literal) }));
    });
    for (const [first, ...others] of sameOnPage(found, ({ literal }) => [literal])) {
      const data = { literal: first.literal, route: formatPath(first.path) };
      report(first.origin, data, alsoAt(others));
    }
  },
});
