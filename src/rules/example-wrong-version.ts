import { isOneLetterOff } from "../diagnostics/suggest.js";
import { hostOf } from "../model/examples/host.js";
import type { Example } from "../model/example.js";
import { baseUrlOf } from "../model/paths/request-path.js";
import { memberOf } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { editionOf, editionsOf } from "./editions.js";
import { alsoAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";

/**
 * An example that calls another version of the API, or a misspelt host, than nearly all the others, or than its edition is of, or
 * whose answer links to one.
 */
export const exampleWrongVersion = defineRule({
  code: "example-wrong-version",
  check({ api }, report) {
    const editions = editionsOf(api);
    const found = api.examples.flatMap((example) => {
      const expected = editionOf(example.operation.origin.source.path, editions)?.baseUrl ?? api.baseUrl;
      return expected === undefined
        ? []
        : callsIn(example).flatMap((call) => (isWrong(call.url, expected) ? [{ ...call, expected }] : []));
    });
    // What a page copies from another version it copies whole.
    for (const [{ url, expected, origin }, ...others] of groupBy(found, sameness).values()) {
      // An answer can belong to several requests.
      const places = new Map(others.map((other) => [other.origin.start, other.origin]));
      places.delete(origin.start);
      report(origin, { url, expected }, alsoAt([...places.values()]));
    }
  },
});

interface Call {
  /** Scheme, host and version. */
  readonly url: string;
  readonly origin: Origin;
}

// The API makes these links for what it was asked; a `Location` may lead anywhere.
const links = ["@odata.context", "@odata.nextLink", "@odata.deltaLink"];

function callsIn({ request, responses }: Example): readonly Call[] {
  const called = request.baseUrl === undefined ? [] : [{ url: request.baseUrl, origin: startLineOf(request.origin) }];
  const linked = responses.flatMap(({ body }) =>
    links.flatMap((name): readonly Call[] => {
      const link = body?.kind === "json" ? memberOf(body.value, name) : undefined;
      const url = link?.kind === "string" ? baseUrlOf(link.value) : undefined;
      return link === undefined || url === undefined ? [] : [{ url, origin: link.origin }];
    }),
  );
  return [...called, ...linked].map(({ url, origin }) => ({ url, origin: partOf(origin, url) }));
}

function sameness({ url, origin }: Call): string {
  return `${origin.source.path}\0${url}`;
}

function isWrong(url: string, expected: string): boolean {
  return url !== expected && !isPlaceholder(url) && isMeant(hostOf(url), hostOf(expected));
}

// The hosts of other regions and stages bear other words and numbers; one letter more, less or changed is a slip of the pen.
function isMeant(host: string | undefined, expected: string | undefined): boolean {
  if (host === expected || host === undefined || expected === undefined) return host === expected;
  return !/\d/.test(host) && isOneLetterOff(host, expected);
}

// `https://graph.example.com/{version}` leaves it open.
function isPlaceholder(url: string): boolean {
  return /[{<]/.test(url);
}
