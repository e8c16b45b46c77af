import type { Body, Operation } from "../operation.js";
import type { RouteTaken } from "../route.js";
import { leadsToReference, referenceAt } from "./reference-body.js";

/**
 * What `operation` takes on a route: an address where that leads to a reference and others do not; where its examples send text or
 * bytes by some methods, and JSON by others, each takes its own.
 */
export function bodyOn({ body, bodyNotes }: Pick<Operation, "body" | "bodyNotes">, route: RouteTaken): Body {
  if (body.kind !== "json") return body;
  // A table of its own says what the address is called.
  if (body.type && body.properties.length === 0 && leadsToReference(route)) {
    return { ...body, type: { kind: "object", properties: [referenceAt(body.origin, bodyNotes)] } };
  }
  if (!body.contentBy) return body;
  if (!body.contentBy.includes(route.method)) return { ...body, content: [] };
  return { kind: "content", mediaTypes: body.content, origin: body.origin };
}

/** `operation` as a caller of one route knows it. */
export function operationOn(operation: Operation, route: RouteTaken): Operation {
  const body = bodyOn(operation, route);
  return body === operation.body ? operation : { ...operation, body };
}
