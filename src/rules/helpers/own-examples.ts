import type { Api } from "../../model/api.js";
import type { Example, ExampleRequest } from "../../model/example.js";
import { hostOf } from "../../model/paths/request-path.js";
import { memoize } from "../../util/memoize.js";
import type { RuleContext } from "../context.js";

/**
 * The examples that show the operation of their own page. Others, a step before or after it or a call of another host, are
 * not what the page documents; nor is what a guide shows, which calls several operations in turn.
 */
export const ownExamples: (context: RuleContext) => readonly Example[] = memoize(({ api, pageAt }) =>
  api.examples.filter(({ match, operation, request }) => {
    if (pageAt(operation.origin.source.path)?.kind !== "api") return false;
    if (match) return match.operation === operation;
    return callsApi(request, api) && operation.routes.some(({ method }) => method === request.method);
  }),
);

/** True for a request to the API's own host, or relative to it, and not to an address that came with an answer. */
export function callsApi({ baseUrl, isOpaque }: ExampleRequest, api: Api): boolean {
  return !isOpaque && isAtHome(baseUrl, api);
}

/** True for a base URL of the API's own host, and for none, which is relative to it. */
export function isAtHome(baseUrl: string | undefined, api: Api): boolean {
  return baseUrl === undefined || hostOf(baseUrl) === api.host;
}
