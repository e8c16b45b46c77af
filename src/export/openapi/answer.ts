import type { PathTemplate } from "../../model/paths/path-template.js";
import type { Content, Response } from "../../model/response.js";
import { asksForValue } from "../../model/responses/route-responses.js";
import { recordOf, type Json, type JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import type { ShownBody } from "./examples.js";
import { json, opaque, type Media } from "./media.js";
import { originOf, originsOf } from "./origin.js";
import { schemaReference, typeSchema } from "./schemas/schema.js";

/** Where a response comes from, and the bodies that pages show for it. */
interface Place {
  readonly path: PathTemplate;
  readonly shown: readonly ShownBody[];
}

/**
 * What `response` carries at its route. What the page does not say is nothing to claim, but for there being a value where
 * `$value` asks for it.
 */
export function answerMedia(response: Response, { path, shown }: Place, context: Context): readonly Media[] {
  const { status, content } = response;
  if (status >= 400) return [{ mediaType: json, schema: failureSchema(content, context) }];
  const bytes = shown
    .filter(({ mediaType }) => mediaType !== json)
    .map(({ mediaType }) => opaque(mediaType, context.dialect));
  const media = [...documentedMedia(response, context), ...bytes];
  return media.length === 0 && content.kind === "unknown" && asksForValue(path) ? [anything] : media;
}

/** A body of which nothing is known but that there is one. */
const anything: Media = { mediaType: "*/*", schema: {} };

/** The schema of an answer that no page names, as a component. */
export function answerSchema(title: string, { content, origin }: Response, context: Context): JsonRecord {
  const schema = content.kind === "json" ? bodySchema(content, context) : {};
  return { title, ...schema, ...originOf(origin) };
}

/** A page of a collection of the resource `id` (OData JSON Format 4.01, sections 12 and 4.6). */
export function collectionSchema(id: string, context: Context): JsonRecord {
  return {
    title: context.names.collections.get(id),
    description: `A page of a collection of \`${id}\`.`,
    ...envelopeOf(typeSchema({ kind: "resource", id }, "response", context)),
    ...originsOf(context.graph.resource(id)?.origins ?? []),
  };
}

function documentedMedia(response: Response, context: Context): readonly Media[] {
  const { content } = response;
  switch (content.kind) {
    case "none":
    case "unknown":
      return [];
    case "json":
    case "value": {
      const own = context.names.answers.get(response);
      return [{ mediaType: json, schema: own === undefined ? bodySchema(content, context) : schemaReference(own) }];
    }
    case "text":
    case "binary":
      return [opaque(content.mediaType, context.dialect)];
  }
}

function bodySchema(content: Extract<Content, { kind: "json" | "value" }>, context: Context): JsonRecord {
  const schema = typeSchema(content.type, "response", context);
  if (content.kind === "value") return { type: "object", properties: { value: schema } };
  if (!content.collection) return schema;
  const page = content.type.kind === "resource" ? context.names.collections.get(content.type.id) : undefined;
  const list = page === undefined ? envelopeOf(schema) : schemaReference(page);
  if (!content.beside) return list;
  return { allOf: [list, typeSchema({ kind: "object", properties: content.beside }, "response", context)] };
}

function envelopeOf(items: JsonRecord): JsonRecord {
  const properties: readonly (readonly [string, Json])[] = [
    ["value", { type: "array", items }],
    ["@odata.nextLink", { type: "string", description: "The address of the next page; absent on the last." }],
    ["@odata.deltaLink", { type: "string", description: "Where to ask, later, for what has changed since." }],
    ["@odata.count", { type: "integer", description: "How many items match in all, where the request asks for it." }],
  ];
  return { type: "object", properties: recordOf(properties), required: ["value"] };
}

// Failures have a shape of their own, whatever an example of one leaves out of it; a page may name another.
function failureSchema(content: Content, context: Context): JsonRecord {
  const isTyped = content.kind === "json" && content.type.kind === "resource";
  return isTyped ? typeSchema(content.type, "response", context) : schemaReference(context.names.error);
}
