import { groupBy } from "../util/group-by.js";
import type { TypeId } from "./api.js";
import { mergeRoutes } from "./build-operations.js";
import type { Operation, Route } from "./operation.js";
import { pathKey } from "./path-template.js";
import { responsesOn } from "./route-responses.js";
import type { TypeGraph } from "./type-graph.js";

/**
 * `operations`, each with itself where its body must say of which type it is (OData JSON Format 4.01, section 4.6.3): where its
 * route is one of a base type, as what stands there is read, or takes bodies of other types as well.
 */
export function nameBodies(operations: readonly Operation[], graph: TypeGraph): ReadonlyMap<Operation, Operation> {
  const byPath = groupBy(mergeRoutes(operations), ({ path }) => pathKey(path));
  return new Map(operations.map((operation) => [operation, nameBody(operation, byPath, graph)]));
}

type Routes = ReadonlyMap<string, readonly Route[]>;

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
    (routes.get(pathKey(own.path)) ?? []).some((route) =>
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
