import type { TypeId } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { isVariant } from "../../model/operations/rank-operations.js";
import type { Route } from "../../model/route.js";
import { groupBy } from "../../util/group-by.js";
import { bodyShapeOf } from "../models/body-shape.js";
import type { Sdk } from "../sdk.js";
import { type Selectable, selectableContent } from "./answer.js";

/** The operations of a route, and which of them are about more than another. */
export interface GeneralFirst {
  /** In their order, but that each follows those that are about its type's base types. */
  readonly operations: readonly Operation[];
  /** Those that are about a base type of what `operation` is about, the most general first. */
  readonly moreGeneral: (operation: Operation) => readonly Operation[];
}

/**
 * Puts those of `operations` that are about base types first. TypeScript takes a call that fits several signatures for the
 * first of them: who asks a route for all devices is not to be told of phones.
 */
export function generalFirst(operations: readonly Operation[], route: Route, sdk: Sdk): GeneralFirst {
  if (operations.length < 2) return { operations, moreGeneral: () => [] };
  const subjects = new Map(operations.map((operation) => [operation, subjectOf(operation, route, sdk)]));
  // A page on a use of the route says nothing of what the route itself answers.
  const speaking = operations.filter((operation) => !isVariant(operation, route));
  const bySubject = groupBy(speaking, (operation) => keyOf(subjects.get(operation)));
  const moreGeneral = (operation: Operation): readonly Operation[] => {
    const subject = subjects.get(operation);
    if (subject === undefined) return [];
    const [, ...bases] = sdk.graph.lineage(subject.id);
    return bases.toReversed().flatMap((id) => bySubject.get(keyOf({ ...subject, id })) ?? []);
  };
  const ordered = new Set(operations.flatMap((operation) => [...moreGeneral(operation), operation]));
  return { operations: [...ordered], moreGeneral };
}

/** The resource that a call reads, or many of them, or else the one that it sends. */
function subjectOf(operation: Operation, route: Route, sdk: Sdk): Selectable | undefined {
  if (route.method === "GET") return selectableContent(operation, route, sdk);
  const id = sentBy(operation, sdk);
  return id === undefined ? undefined : { id, collection: false };
}

function sentBy(operation: Operation, { graph }: Sdk): TypeId | undefined {
  const body = bodyShapeOf(operation, graph);
  if (body.kind === "own") return body.base;
  return body.kind === "type" && body.type.kind === "resource" ? body.type.id : undefined;
}

function keyOf(subject: Selectable | undefined): string {
  return subject === undefined ? "" : `${subject.id} ${subject.collection}`;
}
