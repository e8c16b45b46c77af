import { groupBy } from "../../util/group-by.js";
import type { TypeId } from "../api.js";
import type { Operation } from "../operation.js";
import { mergeRoutes } from "../paths/merge-routes.js";
import { pathKey } from "../paths/path-template.js";
import { responsesOn } from "../responses/route-responses.js";
import type { Route } from "../route.js";
import type { TypeGraph } from "../types/type-graph.js";

/**
 * `operations` in which bodies say of which type they are where they must (OData JSON Format 4.01, section 4.6.3): where the route is
 * one of a base type, as what stands there is read, or takes bodies of other types as well.
 */
export function nameBodies(operations: readonly Operation[], graph: TypeGraph): readonly Operation[] {
  const naming = operations.filter((operation) => namedIn(operation) !== undefined);
  const asked = new Set(naming.flatMap(({ routes }) => routes.map(({ path }) => pathKey(path))));
  const routes = mergeRoutes(operations).map((route) => ({ route, key: pathKey(route.path) }));
  const byPath = groupBy(
    routes.filter(({ key }) => asked.has(key)),
    ({ key }) => key,
  );
  const typed = new Map([...byPath].map(([key, group]) => [key, group.map(({ route }) => typesAt(route, graph))]));
  return operations.map((operation) => nameBody(operation, typed, graph));
}

/** Of which types that is what a route answers with, and what it is sent. */
interface RouteTypes {
  readonly method: string;
  readonly read: ReadonlySet<TypeId>;
  readonly sent: ReadonlySet<TypeId>;
}

type Routes = ReadonlyMap<string, readonly RouteTypes[]>;

function typesAt(route: Route, graph: TypeGraph): RouteTypes {
  return {
    method: route.method,
    read: new Set(route.method === "GET" ? typesRead(route, graph) : []),
    sent: new Set(route.operations.flatMap((operation) => namedIn(operation) ?? [])),
  };
}

function nameBody(operation: Operation, routes: Routes, graph: TypeGraph): Operation {
  const { body } = operation;
  if (body.kind !== "json" || body.named === undefined) return operation;
  if (mustNameType(operation, body.named, routes, graph))
    return { ...operation, body: { ...body, isNameRequired: true } };
  // Nothing tells such a body apart from any other of its type.
  const { named: _, ...unnamed } = body;
  return body.type === undefined ? operation : { ...operation, body: unnamed };
}

function mustNameType(operation: Operation, named: TypeId, routes: Routes, graph: TypeGraph): boolean {
  const [, ...bases] = graph.lineage(named);
  return operation.routes.some((own) =>
    (routes.get(pathKey(own.path)) ?? []).some(
      ({ method, read, sent }) =>
        bases.some((base) => read.has(base)) || (method === own.method && sent.size > (sent.has(named) ? 1 : 0)),
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
