import type { PathTemplate } from "../../model/path-template.js";
import { listOrNothing, type JsonRecord } from "../json.js";
import { requestBody } from "./body.js";
import type { Context } from "./context.js";
import type { ShownExample } from "./examples.js";
import { originsOf } from "./origin.js";
import { pageLink } from "./page-link.js";
import { callParameters } from "./parameters.js";
import { responsesOf } from "./responses.js";
import { describe } from "./schema.js";
import { permissionRows, securityOf } from "./security.js";
import type { Uses } from "./use.js";

/** A method of a path. */
export interface RouteUse {
  readonly method: string;
  readonly path: PathTemplate;
  readonly id: string;
  readonly uses: Uses;
  readonly shown: readonly ShownExample[];
}

/** What all pages say of a route, as one operation: where they differ, what each says is an alternative. */
export function operationOf({ method, path, id, uses, shown }: RouteUse, context: Context): JsonRecord {
  const pages = uses.map(({ operation }) => operation);
  const bodies = shown.flatMap(({ request }) => request ?? []);
  const queries = shown.map(({ example }) => example.request);
  const reason = pages.every(({ deprecated }) => deprecated !== undefined) ? pages[0]?.deprecated : undefined;
  const texts = [...new Set(pages.map(({ description }) => description).filter((text) => text !== ""))];
  return {
    operationId: id,
    tags: listOrNothing([...new Set(pages.flatMap(({ area }) => area || []))]),
    summary: uses[0].operation.title,
    description: describe(texts.join("\n\n"), reason),
    deprecated: reason === undefined ? undefined : true,
    externalDocs: pageLink(uses[0].operation.origin, context.options),
    parameters: listOrNothing(callParameters(uses, queries, context)),
    requestBody: requestBody({ method, uses, shown: bodies }, context),
    responses: responsesOf({ path, uses, shown }, context),
    security: securityOf(pages, context),
    "x-docwright-permissions": permissionRows(pages.flatMap((page) => page.permissions)),
    ...originsOf(uses.flatMap(({ lines }) => lines.map(({ origin }) => origin))),
  };
}
