import { fragmentOf, type Operation } from "../../model/operation.js";
import { captionNotes } from "../../model/operations/caption-notes.js";
import { hearsQueryNotes } from "../../model/parameters/query-options.js";
import { answersForItself } from "../../model/responses/route-responses.js";
import { type RouteTaken, takesBody } from "../../model/route.js";
import { listOrNothing, type JsonRecord } from "../json.js";
import { requestBody } from "./body.js";
import type { Context } from "./context.js";
import { originsOf } from "./origin.js";
import { pageLink } from "./page-link.js";
import { callParameters } from "./parameters.js";
import { type Answered, responsesOf } from "./responses.js";
import { describe } from "./schemas/schema.js";
import { permissionRows, securityOf } from "./security.js";
import { lineOrigins } from "./use.js";

/** A route that becomes an operation. */
interface RouteUse extends Answered {
  readonly id: string;
}

/** What all pages say of a route, as one operation: where they differ, what each says is an alternative. */
export function operationOf({ method, path, id, uses, shown }: RouteUse, context: Context): JsonRecord {
  const pages = uses.map(({ operation }) => operation);
  const queries = shown.map(({ example }) => example.request);
  const bodies = shown.flatMap(({ request }) => request ?? []);
  const [{ operation: first }] = uses;
  const reason = pages.every(({ deprecated }) => deprecated !== undefined) ? pages[0]?.deprecated : undefined;
  return {
    operationId: id,
    tags: listOrNothing(textsOf(pages, ({ area = "" }) => context.tags.get(area))),
    summary: first.title,
    description: describe(proseOf(pages, { method, path }), reason),
    deprecated: reason === undefined ? undefined : true,
    externalDocs: pageLink(first.origin, context.options, fragmentOf(first)),
    parameters: listOrNothing(callParameters({ method, uses }, queries, context)),
    requestBody: requestBody({ method, path, uses, shown: bodies }, context),
    responses: responsesOf({ method, path, uses, shown }, context),
    security: securityOf(pages, context),
    "x-docwright-permissions": permissionRows(pages, context),
    ...originsOf(lineOrigins(uses)),
  };
}

// What the pages say of the call, of this route of it, of OData's query options, of the body, of the answer, beside their tables
// of permissions, and under headings of their own: what stood behind one of these would seem to be about that.
function proseOf(pages: readonly Operation[], route: RouteTaken): string {
  const texts = [
    ...textsOf(pages, ({ description }) => description),
    ...pages.slice(0, 1).flatMap((page) => captionNotes(page, route)),
    ...textsOf(pages, (page) => (hearsQueryNotes(page, route.method) ? page.queryNotes : undefined)),
    ...textsOf(pages, (page) => (takesBody(route) ? page.bodyNotes : undefined)),
    ...textsOf(pages, (page) => (answersForItself(page, route) ? undefined : page.responseNotes)),
    ...textsOf(pages, ({ permissionDemands }) => permissionDemands),
    ...textsOf(pages, ({ permissionNotes }) => permissionNotes),
    ...textsOf(pages, ({ furtherNotes }) => furtherNotes),
  ];
  return texts.join("\n\n");
}

// What the pages say each once, without those that say nothing.
function textsOf(pages: readonly Operation[], textOf: (page: Operation) => string | undefined): readonly string[] {
  const texts = new Set<string>();
  for (const page of pages) {
    const text = textOf(page);
    if (text) texts.add(text);
  }
  return [...texts];
}
