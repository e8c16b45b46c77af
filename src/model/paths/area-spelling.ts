import type { Page } from "../../page/page.js";
import { createSpelling } from "../../util/common-spelling.js";
import { areaOf } from "../page-access.js";

/** Spells the name of an area as most pages do: one page's `Rooms` is another's `rooms`. */
export type AreaSpelling = (area: string | undefined) => string | undefined;

/** The spelling that most of `pages` have of each area. */
export function createAreaSpelling(pages: readonly Page[]): AreaSpelling {
  const written = pages.flatMap((page) => areaOf(page) ?? []);
  const spell = createSpelling(written, (area) => area.toLowerCase());
  return (area) => (area === undefined ? undefined : spell(area));
}
