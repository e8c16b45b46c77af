import { hostOf } from "../model/examples/host.js";
import { editionOf, editionsOf } from "./editions.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/** An example that calls another version of the API than nearly all the others, or than its edition is of. */
export const exampleWrongVersion = defineRule({
  code: "example-wrong-version",
  check({ api }, report) {
    const editions = editionsOf(api);
    for (const { operation, request } of api.examples) {
      const expected = editionOf(operation.origin.source.path, editions)?.baseUrl ?? api.baseUrl;
      const url = request.baseUrl;
      if (url === undefined || expected === undefined || url === expected) continue;
      if (hostOf(url) !== hostOf(expected) || isPlaceholder(url)) continue;
      report(partOf(startLineOf(request.origin), url), { url, expected });
    }
  },
});

// `https://graph.example.com/{version}` leaves it open.
function isPlaceholder(url: string): boolean {
  return /[{<]/.test(url);
}
