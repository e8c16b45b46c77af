import { bodyOn } from "../../model/bodies/body-on.js";
import type { Operation } from "../../model/operation.js";
import type { RouteTaken } from "../../model/route.js";
import type { JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import type { ShownBody } from "./examples.js";
import { contentOf, json, opaque, type Media } from "./media.js";
import { originsOf } from "./origin.js";
import { directionOf } from "./schemas/request-types.js";
import { schemaReference, typeSchema } from "./schemas/schema.js";
import type { Uses } from "./use.js";

/** What a route takes as its body, by all pages that document it; undefined where it takes none. */
export function requestBody(
  { uses, shown, ...route }: RouteTaken & { readonly uses: Uses; readonly shown: readonly ShownBody[] },
  context: Context,
): JsonRecord | undefined {
  // In these a body has no meaning (RFC 9110, section 9.3).
  if (["GET", "HEAD", "DELETE"].includes(route.method)) return undefined;
  const operations = uses.map(({ operation }) => operation);
  const content = contentOf(
    operations.flatMap((operation) => mediaOf(operation, route, context)),
    shown,
  );
  if (content === undefined) return undefined;
  const bodies = operations.flatMap(({ body }) => ("origin" in body ? [body] : []));
  const isRequired = operations.every(({ body }) => body.kind === "json" || body.kind === "content");
  return {
    required: isRequired || undefined,
    content,
    ...originsOf(bodies.map(({ origin }) => origin)),
  };
}

function mediaOf(operation: Operation, route: RouteTaken, context: Context): readonly Media[] {
  const body = bodyOn(operation, route);
  const { dialect, names } = context;
  switch (body.kind) {
    case "none":
      return [];
    case "unknown":
      return [{ mediaType: json, schema: {} }];
    case "content":
      return body.mediaTypes.map((mediaType) => opaque(mediaType, dialect));
    case "json": {
      const own = names.bodies.get(operation);
      const type = body.type && typeSchema(body.type, directionOf(operation), context);
      const schema = own === undefined ? type : schemaReference(own);
      return [
        ...(schema ? [{ mediaType: json, schema }] : []),
        ...body.content.map((mediaType) => opaque(mediaType, dialect)),
      ];
    }
  }
}
