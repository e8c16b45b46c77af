import type { TypeRef } from "./api.js";
import type { Operation } from "./operation.js";
import { pathKey } from "./path-template.js";
import { isSuccess } from "./status.js";

/**
 * The operations, where those that change something, and whose pages do not say what they take, take what a GET of their route
 * answers with: a PATCH sends of an entity what is to be another (OData 4.01 Protocol, section 11.4.3).
 */
export function completeChanges<K>(operations: ReadonlyMap<K, Operation>): ReadonlyMap<K, Operation> {
  const entities = new Map([...operations.values()].flatMap(entitiesOf));
  return new Map(
    [...operations].map(([key, operation]) => {
      const { body, routes } = operation;
      const isChange = body.kind === "unknown" && routes.length > 0 && routes.every(({ method }) => method === "PATCH");
      const type = isChange ? routes.flatMap(({ path }) => entities.get(pathKey(path)) ?? [])[0] : undefined;
      if (body.kind !== "unknown" || !type) return [key, operation];
      const known = { kind: "json", type, properties: [], content: [], origin: body.origin } as const;
      return [key, { ...operation, body: known }];
    }),
  );
}

/** What a GET of each route of `operation` answers with, by path, where that is one resource. */
function entitiesOf({ routes, responses }: Operation): readonly (readonly [string, TypeRef])[] {
  const content = responses.find(({ status }) => isSuccess(status))?.content;
  if (content?.kind !== "json" || content.collection || content.type.kind !== "resource") return [];
  const { type } = content;
  return routes.flatMap(({ method, path, answers }) =>
    method === "GET" && !answers ? [[pathKey(path), type] as const] : [],
  );
}
