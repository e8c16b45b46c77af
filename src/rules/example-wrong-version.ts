import { isOneLetterOff } from "../diagnostics/suggest.js";
import { hostOf } from "../model/examples/host.js";
import { editionOf, editionsOf } from "./editions.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/** An example that calls another version of the API, or a misspelt host, than nearly all the others, or than its edition is of. */
export const exampleWrongVersion = defineRule({
  code: "example-wrong-version",
  check({ api }, report) {
    const editions = editionsOf(api);
    for (const { operation, request } of api.examples) {
      const expected = editionOf(operation.origin.source.path, editions)?.baseUrl ?? api.baseUrl;
      const url = request.baseUrl;
      if (url === undefined || expected === undefined || url === expected) continue;
      if (isPlaceholder(url) || !isMeant(hostOf(url), hostOf(expected))) continue;
      report(partOf(startLineOf(request.origin), url), { url, expected });
    }
  },
});

// The hosts of other regions and stages bear other words and numbers; one letter more, less or changed is a slip of the pen.
function isMeant(host: string | undefined, expected: string | undefined): boolean {
  if (host === expected || host === undefined || expected === undefined) return host === expected;
  return !/\d/.test(host) && isOneLetterOff(host, expected);
}

// `https://graph.example.com/{version}` leaves it open.
function isPlaceholder(url: string): boolean {
  return /[{<]/.test(url);
}
