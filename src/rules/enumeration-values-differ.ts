import type { Enumeration, TypeRef } from "../model/api.js";
import { readProse } from "../model/prose/prose.js";
import { describedIn } from "./described.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A description that lists values which the named enumeration does not have. */
export const enumerationValuesDiffer = defineRule({
  code: "enumeration-values-differ",
  check({ api, graph, suggest }, report) {
    for (const { name, type, description, origin } of describedIn(api)) {
      const id = enumerationIn(type);
      const enumeration = id === undefined ? undefined : graph.enumeration(id);
      const listed = enumeration ? (readProse(description).possibleValues ?? []) : [];
      if (!enumeration || listed.length === 0) continue;
      const members = new Set(enumeration.members.map((member) => member.name));
      const unknown = listed.filter((value) => !members.has(value));
      if (unknown.length === 0) continue;
      const related = explainedAt(enumeration.origins[0], `The values of ${enumeration.id} are listed here`);
      const near = unknown.map((value) => suggest(value, members)).filter((member) => member !== undefined);
      report(origin, { name, unknown, enumeration: enumeration.id, near: [...new Set(near)] }, related);
    }
  },
});

function enumerationIn(type: TypeRef): Enumeration["id"] | undefined {
  if (type.kind === "collection") return enumerationIn(type.of);
  return type.kind === "enumeration" ? type.id : undefined;
}
