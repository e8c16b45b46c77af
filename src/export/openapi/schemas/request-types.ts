import { isOnlyAnswered, type Api, type Property, type TypeId } from "../../../model/api.js";
import type { Body, Operation } from "../../../model/operation.js";
import { hasPatch } from "../../../model/route.js";
import type { TypeGraph } from "../../../model/types/type-graph.js";
import { resourcesIn } from "../../../model/types/types-in.js";
import { groupBy } from "../../../util/group-by.js";
import { reachable } from "../../../util/reachable.js";

/**
 * The resources of which a request must carry something, themselves or in what they hold, and that a request can hold.
 * What an answer must carry no page says, so each has a second schema for requests.
 */
export function findRequestTypes(api: Api, graph: TypeGraph): ReadonlySet<TypeId> {
  const binding = findBinding([...api.resources.keys()], graph);
  const requests = api.operations.filter((operation) => directionOf(operation) === "request");
  const held = requests.flatMap(({ body }) => heldBy(body, graph));
  const reached = reachable(held, (id) => writable(id, graph).flatMap(({ type }) => resourcesIn(type)));
  return new Set([...reached].filter((id) => binding.has(id)));
}

/** Whether a schema stands where requests are written or where answers are read. */
export type Direction = "request" | "response";

/** How the body of `operation` is read: a PATCH takes what changes, so it is like an answer that nothing is required in. */
export function directionOf(operation: Operation): Direction {
  return hasPatch(operation) ? "response" : "request";
}

/** The properties of `id`, inherited ones among them, that a request may hold. */
export function writable(id: TypeId, graph: TypeGraph): readonly Property[] {
  return [...graph.properties(id).values()].filter((property) => !isOnlyAnswered(property));
}

// The rows of a table stand in place of the properties of the type that it links.
function heldBy(body: Body, graph: TypeGraph): readonly TypeId[] {
  if (body.kind !== "json") return [];
  const { type, properties: rows } = body;
  if (rows.length === 0) return type ? resourcesIn(type) : [];
  const tabulated = new Set(rows.map(({ name }) => name));
  const linked = type?.kind === "resource" ? writable(type.id, graph) : [];
  return [...rows, ...linked.filter(({ name }) => !tabulated.has(name))].flatMap((property) =>
    resourcesIn(property.type),
  );
}

// The types with a required property, and, from holder to holder, those that hold one of them.
function findBinding(ids: readonly TypeId[], graph: TypeGraph): ReadonlySet<TypeId> {
  const pairs = ids.flatMap((holder) =>
    writable(holder, graph).flatMap(({ type }) => resourcesIn(type).map((held) => ({ held, holder }))),
  );
  const holders = groupBy(pairs, ({ held }) => held);
  const open = ids.filter((id) => writable(id, graph).some(({ required }) => required));
  return reachable(open, (id) => (holders.get(id) ?? []).map(({ holder }) => holder));
}
