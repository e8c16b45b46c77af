import type { Api } from "../../model/api.js";
import { createSpelling } from "../../util/common-spelling.js";

/**
 * What areas are called as tags, by area: those that differ in case alone are one, as most pages write it. Generators make files
 * of tags, which some systems could not keep apart.
 */
export function nameTags({ operations }: Api): ReadonlyMap<string, string> {
  const areas = operations.flatMap(({ area }) => area || []);
  const spell = createSpelling(areas, (area) => area.toLowerCase());
  return new Map(areas.map((area) => [area, spell(area)]));
}
