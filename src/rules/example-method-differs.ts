import { formatPath } from "../model/paths/path-template.js";
import { startLineOf } from "./helpers/place-within.js";
import { explainedAt } from "./helpers/related.js";
import { requestsElsewhere } from "./helpers/requests-elsewhere.js";
import { defineRule } from "./rule.js";

/** An example that takes a path of its page by another method than the page documents. */
export const exampleMethodDiffers = defineRule({
  code: "example-method-differs",
  check({ api }, report) {
    for (const { example, match, meant } of requestsElsewhere(api)) {
      if (meant.length === 0) continue;
      const documented = [...new Set(meant.map(({ method }) => method))];
      const related = explainedAt(meant[0]?.origin, "The page documents this route");
      const data = { method: match.method, path: formatPath(match.path), documented };
      report(startLineOf(example.request.origin), data, related);
    }
  },
});
