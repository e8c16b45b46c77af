import type { Api, TypeId } from "../../src/model/api.js";
import { sketchType } from "./sketch-api.js";

/** What the types `ids` of an API are by their pages, without what examples show besides. */
export function toldTypes({ resources, enumerations }: Api, ids: readonly TypeId[]): readonly unknown[] {
  return ids.map((id) => {
    const { base, properties = [], inferred } = resources.get(id) ?? {};
    const told = properties.filter((property) => property.inferred !== true || inferred);
    return {
      id,
      base,
      properties: told.map(({ name, type }) => `${name}: ${sketchType(type)}`),
      members: enumerations.get(id)?.members.map(({ name }) => name),
    };
  });
}
