import type { Operation } from "../../model/operation.js";
import type { OperationRoute } from "../../model/route.js";
import type { Origin } from "../../source/source.js";

/** A page's way of documenting a route: one route may have several. */
export interface Use {
  readonly operation: Operation;
  /** The route as the page writes it; several lines of one page may write one route. */
  readonly lines: readonly [OperationRoute, ...OperationRoute[]];
}

/** All of a route's, of the page first that is about it most. */
export type Uses = readonly [Use, ...Use[]];

/** Where `uses` are written. */
export function lineOrigins(uses: readonly Use[]): readonly Origin[] {
  return uses.flatMap(({ lines }) => lines.map(({ origin }) => origin));
}
