import type { Api, TypeId } from "../../src/model/api.js";
import { sketchType } from "./sketch-api.js";

/** What the types `ids` of an API are by their pages, and what examples show null of it. */
export function toldTypes({ resources, enumerations }: Api, ids: readonly TypeId[]): readonly unknown[] {
  return ids.map((id) => {
    const { base, properties = [], inferred } = resources.get(id) ?? {};
    const told = properties.filter((property) => property.inferred !== true || inferred);
    return {
      id,
      base,
      properties: told.map(({ name, type, nullable }) => `${name}: ${sketchType(type)}${nullable ? " | null" : ""}`),
      members: enumerations.get(id)?.members.map(({ name }) => name),
    };
  });
}
