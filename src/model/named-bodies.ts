import { groupBy } from "../util/group-by.js";
import type { Api, TypeId } from "./api.js";
import type { Operation, Route } from "./operation.js";
import { pathKey } from "./path-template.js";
import { responsesOn } from "./route-responses.js";
import type { TypeGraph } from "./type-graph.js";

/**
 * Whether the body of `operation` has to say which type it is of (OData JSON Format 4.01, section 4.6.3): its route is one of a
 * base type, as what stands there is read, or takes bodies of other types as well.
 */
export function mustNameType(operation: Operation, api: Pick<Api, "routes">, graph: TypeGraph): boolean {
  const named = namedIn(operation);
  if (named === undefined) return false;
  const [, ...bases] = graph.lineage(named);
  return operation.routes.some((own) =>
    (routesByPath(api).get(pathKey(own.path)) ?? []).some((route) =>
      route.method === "GET"
        ? typesRead(route, graph).some((type) => bases.includes(type))
        : route.method === own.method && route.operations.some((other) => (namedIn(other) ?? named) !== named),
    ),
  );
}

function namedIn({ body }: Operation): TypeId | undefined {
  return body.kind === "json" ? body.named : undefined;
}

function typesRead(route: Route, graph: TypeGraph): readonly TypeId[] {
  const contents = route.operations.flatMap((operation) => responsesOn(operation, route, graph));
  return contents.flatMap(({ content }) =>
    content.kind === "json" && content.type.kind === "resource" ? [content.type.id] : [],
  );
}

const known = new WeakMap<readonly Route[], ReadonlyMap<string, readonly Route[]>>();

function routesByPath({ routes }: Pick<Api, "routes">): ReadonlyMap<string, readonly Route[]> {
  const byPath = known.get(routes) ?? groupBy(routes, ({ path }) => pathKey(path));
  known.set(routes, byPath);
  return byPath;
}
