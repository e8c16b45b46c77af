import type { Operation } from "../operation.js";
import type { TypeGraph } from "../types/type-graph.js";
import { type Evidence, sentAfterAll, withEvidence } from "../values/evidence.js";
import { completeBodyValues } from "./body-values.js";
import { entitiesRead } from "./complete-changes.js";
import { nameBodies } from "./named-bodies.js";

/**
 * What becomes of each of `operations` once all pages are known: its body with what examples show of it, with what the pages of types
 * say of its values, and with its own type where that must be named.
 */
export function completeBodies(
  operations: readonly Operation[],
  evidence: Evidence,
  graph: TypeGraph,
): ReadonlyMap<Operation, Operation> {
  const entities = entitiesRead(operations);
  const complete = operations.map((operation) =>
    completeBodyValues(withShown(operation, evidence, graph), graph, entities),
  );
  const named = nameBodies(complete, graph);
  return new Map(operations.map((operation, index) => [operation, named[index] ?? operation]));
}

function withShown(operation: Operation, evidence: Evidence, graph: TypeGraph): Operation {
  const { body } = operation;
  if (body.kind !== "json" || body.properties.length === 0) return operation;
  const id = body.type?.kind === "resource" ? body.type.id : undefined;
  // What a request of another page sends of the type, the rows of this one take no less.
  const properties = withEvidence(body.properties, evidence).map((row) => {
    const known = id === undefined ? undefined : graph.property(id, row.name);
    return {
      ...row,
      ...(row.readOnly && known?.isSent ? sentAfterAll : {}),
      ...(known?.isReferred ? { isReferred: true as const } : {}),
    };
  });
  return { ...operation, body: { ...body, properties } };
}
