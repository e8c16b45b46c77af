import type { Operation } from "./operation.js";

/** The pages of one route, that one first which is about it most: a page with few routes says more of each. Else in their order. */
export function sortByFocus(operations: readonly Operation[]): readonly Operation[] {
  return operations.toSorted((one, other) => one.routes.length - other.routes.length);
}
