import { lineTaken } from "../model/operations/operation-lines.js";
import { formatRoute } from "../model/route.js";
import { startLineOf } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An example of a request that takes a route which other pages document, and this one does not. */
export const exampleRouteElsewhere = defineRule({
  code: "example-route-elsewhere",
  check({ api }, report) {
    for (const { match, operation, request } of api.examples) {
      if (!match || match.operation === operation) continue;
      const related = explainedAt(lineTaken(match)?.origin, "It is documented here");
      report(startLineOf(request.origin), { route: formatRoute(match), page: match.operation.id }, related);
    }
  },
});
