import type { ExampleRequest, RouteMatch } from "../example.js";
import type { Parameter } from "../operation.js";
import { clientHeaders } from "./client-headers.js";
import { systemOptionsOf } from "./query-options.js";

/** The query parameters and headers that the documentation of `match` calls required and `request` does without. */
export function missingParameters(
  request: Pick<ExampleRequest, "query" | "headers">,
  { operation, method }: Pick<RouteMatch, "operation" | "method">,
): readonly Parameter[] {
  const asked = new Set(request.query.map(({ name }) => name));
  const sent = new Set(request.headers.map(({ name }) => name.toLowerCase()));
  return operation.parameters.filter(({ in: place, name, required }) => {
    if (!required) return false;
    if (place === "header") return !clientHeaders.has(name.toLowerCase()) && !sent.has(name.toLowerCase());
    return place === "query" && !systemOptionsOf(operation, method).has(name) && !asked.has(name);
  });
}
