import type { Body, Operation, RouteTaken } from "../operation.js";

/** What `operation` takes by a method: where its examples send text or bytes by some, and JSON by others, each takes its own. */
export function bodyOn({ body }: Pick<Operation, "body">, { method }: Pick<RouteTaken, "method">): Body {
  if (body.kind !== "json" || !body.contentBy) return body;
  if (!body.contentBy.includes(method.toUpperCase())) return { ...body, content: [] };
  return { kind: "content", mediaTypes: body.content, origin: body.origin };
}

/** `operation` as a caller by one method knows it. */
export function operationOn(operation: Operation, route: Pick<RouteTaken, "method">): Operation {
  const body = bodyOn(operation, route);
  return body === operation.body ? operation : { ...operation, body };
}
