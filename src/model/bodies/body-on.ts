import type { Body, Operation } from "../operation.js";
import type { RouteTaken } from "../route.js";
import { leadsToReference, referenceAt } from "./reference-body.js";

/**
 * What `operation` takes on a route: an address where that leads to a reference and others do not; where its examples send text or
 * bytes by some methods, and JSON by others, each takes its own.
 */
export function bodyOn({ body, bodyNotes }: Pick<Operation, "body" | "bodyNotes">, route: RouteTaken): Body {
  // A table of its own says what the address is called.
  const isUntabled = body.kind === "unknown" || (body.kind === "json" && body.type && body.properties.length === 0);
  if (isUntabled && leadsToReference(route)) {
    const type = { kind: "object", properties: [referenceAt(body.origin, bodyNotes)] } as const;
    return { content: [], ...body, kind: "json", type, properties: [] };
  }
  if (body.kind !== "json" || !body.contentBy) return body;
  if (!body.contentBy.includes(route.method)) return { ...body, content: [] };
  return { kind: "content", mediaTypes: body.content, origin: body.origin };
}

/** `operation` as a caller of one route knows it. */
export function operationOn(operation: Operation, route: RouteTaken): Operation {
  const body = bodyOn(operation, route);
  return body === operation.body ? operation : { ...operation, body };
}
