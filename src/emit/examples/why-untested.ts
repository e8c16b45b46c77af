import type { Example, RouteMatch } from "../../model/example.js";
import type { PathValue } from "../../model/paths/match-path.js";
import { type QueryPair, takesBody } from "../../model/route.js";
import { isVerb } from "../builders/verbs.js";
import { localName } from "../imports.js";
import type { Sdk } from "../sdk.js";
import { baseUrlCalled } from "./base-url-called.js";
import { chainOf } from "./example-chain.js";
import { assertedHeaders, isUnsendable } from "./example-headers.js";

/** Why an example becomes no test; undefined where it does. */
export function whyUntested(example: Example, sdk: Sdk): string | undefined {
  const { match, request } = example;
  if (example.untestable !== undefined) return example.untestable;
  if (!match) return "no documented route matches the request";
  if (!isVerb(match.method)) return `no method sends ${match.method}`;
  if (request.body && !takesBody(match)) return `a ${match.method} request with a body`;
  if (assertedHeaders(example).some(isUnsendable)) return "a header that cannot be sent";
  if (baseUrlCalled(request, sdk.api) === undefined) return "an address that is not written as it would be called";
  if (/\p{Cc}/u.test(request.target)) return "an address with characters that no address has";
  if (hasTwice(request.query)) return "a query parameter that is given twice";
  if ([...match.values.values()].some(leadsAway)) return "a key that would lead to another path";
  if (relativePathsIn(match).some(hasEmptySegment)) return "a path with an empty segment";
  if (/[?#]/.test(match.target)) return "a path that holds what would end it";
  if (example.responses.some(({ status }) => status < 200)) return "an interim answer, of which a call learns nothing";
  const isSpelled = chainOf(match, { sdk, use: localName }) !== undefined;
  return isSpelled ? undefined : "a value for its path is missing";
}

/** True for what the client refuses in a path: it would make a URL the URL of something else (RFC 3986, section 5.2.4). */
function leadsAway({ text, quoted }: PathValue): boolean {
  return !quoted && text.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}

function relativePathsIn({ path, values }: RouteMatch): readonly string[] {
  return path.segments.flatMap((segment) =>
    segment.kind === "relativePath" ? [values.get(segment.parameter)?.text ?? ""] : [],
  );
}

/** True for what the client refuses of a path of several segments: it takes off a slash at either end. */
function hasEmptySegment(path: string): boolean {
  return path
    .replace(/^\/|\/$/g, "")
    .split("/")
    .includes("");
}

function hasTwice(query: readonly QueryPair[]): boolean {
  return new Set(query.map(({ name }) => name)).size < query.length;
}
