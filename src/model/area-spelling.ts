import type { Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { mostFrequent } from "../util/most-frequent.js";
import { areaOf } from "./page-access.js";

/** Spells the name of an area as most of `pages` do: one page's `Rooms` is another's `rooms`. */
export function createAreaSpelling(pages: readonly Page[]): (area: string | undefined) => string | undefined {
  const written = pages.flatMap((page) => areaOf(page) ?? []).toSorted();
  const spellings = new Map(
    [...groupBy(written, (area) => area.toLowerCase())].map(([key, variants]) => [key, mostFrequent(variants)]),
  );
  return (area) => (area === undefined ? undefined : (spellings.get(area.toLowerCase()) ?? area));
}
