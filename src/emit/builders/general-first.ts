import type { TypeId } from "../../model/api.js";
import type { Operation, Route } from "../../model/operation.js";
import { isVariant } from "../../model/rank-operations.js";
import { bodyShapeOf } from "../models/body-shape.js";
import type { Sdk } from "../sdk.js";
import { selectableContent } from "./answer.js";

/**
 * `operations` of `route` in their order, but that each follows those that are about its type's base types. TypeScript takes a
 * call that fits several signatures for the first of them: who asks a route for all devices is not to be told of phones.
 */
export function generalFirst(operations: readonly Operation[], route: Route, sdk: Sdk): readonly Operation[] {
  const ordered = new Set<Operation>();
  for (const operation of operations) {
    for (const general of moreGeneral(operation, operations, { route, sdk })) ordered.add(general);
    ordered.add(operation);
  }
  return [...ordered];
}

/** What it takes to tell which operation is about which type. */
export interface Place {
  readonly route: Route;
  readonly sdk: Sdk;
}

/** Those of `operations` that are about a base type of what `operation` is about, the most general first. */
export function moreGeneral(
  operation: Operation,
  operations: readonly Operation[],
  { route, sdk }: Place,
): readonly Operation[] {
  const subject = subjectOf(operation, { route, sdk });
  if (subject === undefined) return [];
  return operations
    .flatMap((other) => {
      const general = subjectOf(other, { route, sdk });
      // A page on a use of the route says nothing of what the route itself answers.
      if (general === undefined || isVariant(other, route) || general.collection !== subject.collection) return [];
      const subtypes = sdk.graph.subtypes(general.id);
      return subtypes.includes(subject.id) ? [{ other, extent: subtypes.length }] : [];
    })
    .toSorted((a, b) => b.extent - a.extent)
    .map(({ other }) => other);
}

interface Subject {
  readonly id: TypeId;
  readonly collection: boolean;
}

/** The resource that a call reads, or many of them, or else the one that it sends. */
function subjectOf(operation: Operation, { route, sdk }: Place): Subject | undefined {
  if (route.method.toUpperCase() === "GET") return selectableContent(operation, route.path, sdk);
  const body = bodyShapeOf(operation, sdk.graph);
  const linked = body.kind === "type" && body.type.kind === "resource" ? body.type.id : undefined;
  const id = body.kind === "own" ? body.base : linked;
  return id === undefined ? undefined : { id, collection: false };
}
