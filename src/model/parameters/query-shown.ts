import { groupBy } from "../../util/group-by.js";
import type { TypeRef } from "../api.js";
import type { Parameter } from "../operation.js";
import type { OperationRoute } from "../route.js";
import { type QueryTaker, systemOptionsOf, systemQueryOptions } from "./query-options.js";

/**
 * The query parameters that the route lines of `draft` show and that are not among `tabulated`: `GET /rooms/{id}?expand=seats` documents
 * `expand`. OData's own need no documentation where the request takes them.
 */
export function queryShown(
  draft: QueryTaker & { readonly routes: readonly OperationRoute[] },
  tabulated: readonly Pick<Parameter, "name">[],
): readonly Parameter[] {
  const known = new Set(tabulated.map(({ name }) => name.toLowerCase()));
  const shown = draft.routes.flatMap(({ method, query, origin }) =>
    query
      .filter(({ name }) => name !== "" && !known.has(name.toLowerCase()))
      .filter(({ name }) => !systemOptionsOf(draft, method).has(name))
      .map((pair) => ({ ...pair, origin })),
  );
  return [...groupBy(shown, ({ name }) => name)].map(([name, pairs]) => ({
    kind: "parameter",
    name,
    in: "query",
    type: typeOf(pairs.map(({ value }) => value)),
    required: false,
    description: "",
    deprecated: undefined,
    origin: pairs[0].origin,
  }));
}

/**
 * The names, in lower case, of what every route line has a placeholder for in its query, `?startDateTime={start}`: what a
 * request must say. A line with a value of its own shows a use, and what stands in brackets may be left out.
 */
export function queryAlwaysShown(routes: readonly OperationRoute[]): ReadonlySet<string> {
  const [first, ...others] = routes.map(
    ({ query }) =>
      new Set(query.filter(({ value, optional }) => isPlace(value) && !optional).map(({ name }) => name.toLowerCase())),
  );
  const names = [...(first ?? [])].filter((name) => !systemQueryOptions.has(name));
  return new Set(names.filter((name) => others.every((line) => line.has(name))));
}

function isPlace(value: string): boolean {
  return /^(?:\{[^{}]+\}|<[^<>]+>)$/.test(value);
}

// A query is text; only a value that is spelled out can tell that it is that of a Boolean or of a number.
function typeOf(values: readonly string[]): TypeRef {
  if (values.every((value) => value === "true" || value === "false")) return { kind: "primitive", name: "Boolean" };
  return { kind: "primitive", name: values.every((value) => /^\d+$/.test(value)) ? "Int64" : "String" };
}
