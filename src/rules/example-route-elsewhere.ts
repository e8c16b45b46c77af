import { lineTaken } from "../model/operations/operation-lines.js";
import { formatRoute } from "../model/route.js";
import { startLineOf } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { requestsElsewhere } from "./helpers/requests-elsewhere.js";
import { defineRule } from "./rule.js";

/** An example of a request that takes a route which other pages document, and this one does not. */
export const exampleRouteElsewhere = defineRule({
  code: "example-route-elsewhere",
  check({ api }, report) {
    for (const { example, match, meant } of requestsElsewhere(api)) {
      // That it takes a path of its page by another method is another rule's finding.
      if (meant.length > 0) continue;
      const related = explainedAt(lineTaken(match)?.origin, "It is documented here");
      report(startLineOf(example.request.origin), { route: formatRoute(match), page: match.operation.id }, related);
    }
  },
});
