import { createSpelling } from "../util/common-spelling.js";
import { foldCase } from "../util/fold-case.js";
import { compareText } from "../util/order.js";
import type { Api } from "./api.js";

/**
 * Spells the name of a segment as most lines of all pages do, here and elsewhere in the API. Of spellings in equal use it takes
 * the one that more requests have in examples, else the one with the small letter first.
 */
export function createRouteSpelling({
  operations,
  examples,
}: Pick<Api, "operations" | "examples">): (name: string) => string {
  const shown = new Map<string, number>();
  for (const { request } of examples) {
    for (const name of request.target.split(/[/?()]/)) shown.set(name, (shown.get(name) ?? 0) + 1);
  }
  const uses = (name: string): number => shown.get(name) ?? 0;
  const names = operations
    .flatMap(({ routes }) => routes.flatMap(({ path }) => path.segments))
    .flatMap((segment) => ("name" in segment ? [segment.name] : []))
    .toSorted((one, other) => uses(other) - uses(one) || compareText(other, one));
  return createSpelling(names, foldCase);
}
