import { isOneLetterOff } from "../diagnostics/suggest.js";
import { type Example, jsonOf } from "../model/example.js";
import type { Operation } from "../model/operation.js";
import { listedLines } from "../model/operations/operation-lines.js";
import { baseUrlOf, hostOf } from "../model/paths/request-path.js";
import { type JsonNode, memberOf, membersIn } from "../source/json-node.js";
import { partOf, textOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { editionOf, editionsOf } from "./helpers/editions.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAtOthers } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * An example, or a route, that calls another version of the API, or a misspelt host, than nearly all the others, or than its
 * edition is of, or whose answer links to one.
 */
export const exampleWrongVersion = defineRule({
  code: "example-wrong-version",
  check({ api }, report) {
    const editions = editionsOf(api);
    const calls = [...api.operations.flatMap(routesOf), ...api.examples.flatMap(callsIn)];
    const found = calls.flatMap((call) => {
      const expected = editionOf(call.page, editions)?.baseUrl ?? api.baseUrl;
      return expected !== undefined && isWrong(call.url, expected) ? [{ ...call, expected }] : [];
    });
    // What a page copies from another version it copies whole.
    for (const [{ url, expected, origin }, ...others] of groupBy(found, sameness).values()) {
      const also = alsoAtOthers(origin, others);
      report(origin, { url, expected }, also);
    }
  },
});

interface Call {
  /** The path of the page that is about it. */
  readonly page: string;
  /** Scheme, host and version. */
  readonly url: string;
  readonly origin: Origin;
}

// The API makes these links for what it was asked; a `Location` may lead anywhere.
const links = ["@odata.context", "@odata.nextLink", "@odata.deltaLink"];

type Link = Omit<Call, "page">;

function callsIn({ operation, request, responses }: Example): readonly Call[] {
  const called = request.baseUrl === undefined ? [] : [{ url: request.baseUrl, origin: startLineOf(request.origin) }];
  const linked = responses.flatMap(({ body }) =>
    links.flatMap((name): readonly Link[] => {
      const link = memberOf(jsonOf(body), name);
      const url = link?.kind === "string" ? baseUrlOf(link.value) : undefined;
      return link === undefined || url === undefined ? [] : [{ url, origin: link.origin }];
    }),
  );
  const referred = referencesIn(jsonOf(request.body));
  const page = operation.origin.source.path;
  return [...called, ...referred, ...linked].map(({ url, origin }) => ({ page, url, origin: partOf(origin, url) }));
}

const reference = /^@odata\.id$|@odata\.bind$/;

/** The URLs by which the body of a request refers to what there is: that of an answer is its server's. */
function referencesIn(node: JsonNode | undefined): readonly Link[] {
  if (node?.kind === "array") return node.items.flatMap(referencesIn);
  return membersIn(node).flatMap(({ name, value }) => {
    if (!reference.test(name.value)) return referencesIn(value);
    return (value.kind === "array" ? value.items : [value]).flatMap((each): readonly Link[] => {
      const url = each.kind === "string" ? baseUrlOf(each.value) : undefined;
      return url === undefined ? [] : [{ url, origin: each.origin }];
    });
  });
}

/** The route lines of a page that are URLs. */
function routesOf(operation: Operation): readonly Call[] {
  const page = operation.origin.source.path;
  return listedLines(operation).flatMap(({ origin }): readonly Call[] => {
    const url = baseUrlOf(textOf(origin));
    return url === undefined ? [] : [{ page, url, origin: partOf(origin, url) }];
  });
}

function sameness({ page, url }: Call): string {
  return `${page}\0${url}`;
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
