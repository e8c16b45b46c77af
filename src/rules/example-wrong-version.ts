import { hostOf } from "../model/host.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/** An example that calls another version of the API than nearly all the others. */
export const exampleWrongVersion = defineRule({
  code: "example-wrong-version",
  check({ api }, report) {
    const expected = api.baseUrl;
    if (expected === undefined) return;
    for (const { request } of api.examples) {
      const url = request.baseUrl;
      if (url === undefined || url === expected || hostOf(url) !== hostOf(expected) || isPlaceholder(url)) continue;
      report(partOf(startLineOf(request.origin), url), { url, expected });
    }
  },
});

// `https://graph.example.com/{version}` leaves it open.
function isPlaceholder(url: string): boolean {
  return /[{<]/.test(url);
}
