import { operationOn } from "../../model/bodies/body-on.js";
import type { Operation } from "../../model/operation.js";
import { isVariant, rankOperations } from "../../model/operations/rank-operations.js";
import type { Route } from "../../model/route.js";
import { localName } from "../imports.js";
import { firstWithBodyOf } from "../models/same-body.js";
import type { Scope, Sdk } from "../sdk.js";
import { readOptions } from "./call-options.js";
import { type GeneralFirst, generalFirst } from "./general-first.js";

/** The operations of `route`, each with the one whose words type the calls that it documents. */
export function speakersOf(route: Route, sdk: Sdk): ReadonlyMap<Operation, Operation> {
  const ranked = generalFirst(rankOperations(route), route, sdk);
  const heard = { route, scope: { sdk, use: localName } };
  return new Map(ranked.operations.map((operation) => [operation, speakerOf(operation, ranked, heard)]));
}

interface Heard {
  readonly route: Route;
  readonly scope: Scope;
}

/**
 * Which of the operations of `route` says what `operation` does of its route: a page on a use of the route, `?$expand=…`, says nothing of
 * the route itself, and one on reading a subtype nothing that its base type's page does not.
 */
export function speakerOf(
  operation: Operation,
  { operations: [first = operation], moreGeneral }: GeneralFirst,
  { route, scope }: Heard,
): Operation {
  if (isVariant(operation, route)) return first;
  if (route.method !== "GET") return operation;
  // Any header can be given, whether or not a page names it; one that must be is asked of no other page's calls.
  const optionsOf = (other: Operation): string => {
    const parameters = other.parameters.filter(({ in: place, required }) => place !== "header" || required);
    return readOptions({ ...other, parameters }, route, "T, K", scope).text;
  };
  return moreGeneral(operation).find((other) => optionsOf(other) === optionsOf(operation)) ?? operation;
}

/** Which of the operations of a route types the body of `operation`: the first that takes the same. */
export function speakerOfBody(operation: Operation, { operations }: GeneralFirst, { route, scope }: Heard): Operation {
  if (operations.length < 2) return operation;
  const takers = operations.map((other) => operationOn(other, route));
  return firstWithBodyOf(operation, takers, scope.sdk.graph) ?? operation;
}
