import type { Api } from "../../model/api.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";

/**
 * What areas are called as tags, by area: those that differ in case alone are one, as most pages write it. Generators make files
 * of tags, which some systems could not keep apart.
 */
export function nameTags({ operations }: Api): ReadonlyMap<string, string> {
  const areas = operations.flatMap(({ area }) => area || []);
  const alike = groupBy(areas, (area) => area.toLowerCase());
  return new Map(
    [...alike.values()].flatMap((spellings) => {
      const tag = mostFrequent(spellings) ?? spellings[0];
      return spellings.map((area) => [area, tag] as const);
    }),
  );
}
