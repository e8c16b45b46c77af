import type { TypeId } from "../api.js";
import type { Operation } from "../operation.js";
import { isVariant } from "../operations/rank-operations.js";
import { pathKey } from "../paths/path-template.js";
import { resourceIn } from "../response.js";
import { isSuccess } from "../responses/status.js";
import { isPatch } from "../route.js";

/**
 * The operations, where those that change something, and whose pages do not say what they take, take what a GET of their route
 * answers with: a PATCH sends of an entity what is to be another (OData 4.01 Protocol, section 11.4.3).
 */
export function completeChanges<K>(operations: ReadonlyMap<K, Operation>): ReadonlyMap<K, Operation> {
  const entities = entitiesRead(operations.values());
  return new Map(
    [...operations].map(([key, operation]) => {
      const { body } = operation;
      const id = body.kind === "unknown" ? entityChanged(operation, entities) : undefined;
      if (body.kind !== "unknown" || id === undefined) return [key, operation];
      const type = { kind: "resource", id } as const;
      const known = { kind: "json", type, properties: [], content: [], origin: body.origin } as const;
      return [key, { ...operation, body: known }];
    }),
  );
}

/** The one resource that a GET answers with, by path. */
export type Entities = ReadonlyMap<string, TypeId>;

/** What the GETs among `operations` answer with, where that is one resource. */
export function entitiesRead(operations: Iterable<Operation>): Entities {
  return new Map([...operations].flatMap(entitiesOf));
}

/** What a GET of the route answers with that `operation` PATCHes. */
export function entityChanged(operation: Operation, entities: Entities): TypeId | undefined {
  if (!isPatch(operation)) return undefined;
  const [id] = operation.routes.flatMap(({ path }) => entities.get(pathKey(path)) ?? []);
  return id;
}

function entitiesOf(operation: Operation): readonly (readonly [string, TypeId])[] {
  const { routes, responses } = operation;
  const id = resourceIn(responses.find(({ status }) => isSuccess(status))?.content);
  if (id === undefined) return [];
  // What `?$expand=…` is about is not what its route leads to.
  const reads = routes.filter((route) => route.method === "GET" && !route.answers && !isVariant(operation, route));
  return reads.map(({ path }) => [pathKey(path), id] as const);
}
