import type { TypeRef } from "../api.js";
import { isPatch, type Operation, resourceIn } from "../operation.js";
import { pathKey } from "../paths/path-template.js";
import { isSuccess } from "../responses/status.js";

/**
 * The operations, where those that change something, and whose pages do not say what they take, take what a GET of their route
 * answers with: a PATCH sends of an entity what is to be another (OData 4.01 Protocol, section 11.4.3).
 */
export function completeChanges<K>(operations: ReadonlyMap<K, Operation>): ReadonlyMap<K, Operation> {
  const entities = new Map([...operations.values()].flatMap(entitiesOf));
  return new Map(
    [...operations].map(([key, operation]) => {
      const { body, routes } = operation;
      if (body.kind !== "unknown" || !isPatch(operation)) return [key, operation];
      const [type] = routes.flatMap(({ path }) => entities.get(pathKey(path)) ?? []);
      if (!type) return [key, operation];
      const known = { kind: "json", type, properties: [], content: [], origin: body.origin } as const;
      return [key, { ...operation, body: known }];
    }),
  );
}

/** What a GET of each route of `operation` answers with, by path, where that is one resource. */
function entitiesOf({ routes, responses }: Operation): readonly (readonly [string, TypeRef])[] {
  const id = resourceIn(responses.find(({ status }) => isSuccess(status))?.content);
  if (id === undefined) return [];
  const type: TypeRef = { kind: "resource", id };
  return routes.flatMap(({ method, path, answers }) =>
    method === "GET" && !answers ? [[pathKey(path), type] as const] : [],
  );
}
