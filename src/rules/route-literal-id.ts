import { formatPath } from "../model/path-template.js";
import { textOf } from "../source/source.js";
import { literalIdsIn } from "./literal-ids.js";
import { defineRule } from "./rule.js";
import { partOf } from "./start-line.js";

/** A documented route with somebody's id where a placeholder belongs. */
export const routeLiteralId = defineRule({
  code: "route-literal-id",
  check({ api }, report) {
    for (const { path, origin } of api.operations.flatMap(({ routes }) => routes)) {
      for (const literal of literalIdsIn(textOf(origin))) {
        report(partOf(origin, literal), { literal, route: formatPath(path) });
      }
    }
  },
});
