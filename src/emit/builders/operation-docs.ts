import type { Operation } from "../../model/operation.js";
import { captionNotes } from "../../model/operations/caption-notes.js";
import { isUndocumented } from "../../model/operations/operation-lines.js";
import { hearsQueryNotes, systemQueryOptions, takesSystemOptions } from "../../model/parameters/query-options.js";
import { asksForCount, answersForItself } from "../../model/responses/route-responses.js";
import { type Route, takesBody } from "../../model/route.js";
import { documentsOf } from "../documentation.js";
import { contentsOn } from "../models/answer-shape.js";
import type { Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";
import { isOfAnyType } from "./answer.js";
import { otherPages, sharedDescription } from "./other-pages.js";
import { permissionParagraphs } from "./permission-docs.js";
import { oneLine } from "../../util/one-line.js";

/**
 * The documentation of a call along `route`: what the first of its pages says, the permissions it takes, what other pages say of it, and
 * where to read on.
 */
export function documentOperations(
  operations: readonly [Operation, ...Operation[]],
  route: Route,
  { options, graph }: Sdk,
): Documentation {
  const [first] = operations;
  const { title, deprecated } = first;
  const all = operations.map(({ description }) => description);
  const shared = sharedDescription(all, graph);
  const description = shared ?? first.description;
  const isOfCount = asksForCount(route.path) && !first.routes.every(({ path }) => asksForCount(path));
  return {
    paragraphs: [
      isOfCount ? countNote : description || title,
      ...(isUndocumented(route) ? ["No page lists this route: an example shows it."] : []),
      ...(isOfCount ? [] : captionNotes(first, route)),
      ...(isOfCount ? [] : queryParagraphs(first, route)),
      ...(takesBody(route) ? [first.bodyNotes] : []),
      ...(isOfCount || answersForItself(first, route) ? [] : [first.responseNotes]),
      ...(contentsOn(first, route, graph).some(isOfAnyType) ? [bytesNote] : []),
      ...permissionParagraphs(operations, route),
      // What stood behind a heading would seem to be about that.
      ...(isOfCount ? [] : [first.furtherNotes]),
      ...(isOfCount || shared !== undefined ? [] : otherPages(operations)),
    ],
    deprecated,
    see: documentsOf(operations, options),
  };
}

const bytesNote =
  "Text and JSON come as such, by their content type; `.blob()` and `.stream()` give the bytes, whatever they are.";

// The page of a collection is about its items.
const countNote = "The number of items in the collection, as text.";

// Its types leave the use of OData's options open; what the page says of them, in a sentence or a row, narrows it.
function queryParagraphs(operation: Operation, { method }: Route): readonly string[] {
  if (!hearsQueryNotes(operation, method)) return [];
  if (!takesSystemOptions(operation, method)) return [operation.queryNotes];
  const rows = operation.parameters.filter(
    ({ in: place, name, description }) => place === "query" && systemQueryOptions.has(name) && description !== "",
  );
  const items = rows.map(({ name, description }) => `\n- \`${name}\`: ${oneLine(description)}`);
  return [operation.queryNotes, ...(items.length > 0 ? [`Query options:${items.join("")}`] : [])];
}
