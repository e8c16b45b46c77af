import type { TypeId, TypeRef } from "../model/api.js";
import { describeType } from "../model/types/describe-type.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import { canAgree } from "./helpers/json-form.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A property that a derived type has from its base, and documents with a type of which no value can be one of the base's. */
export const derivedPropertyDiffers = defineRule({
  code: "derived-property-differs",
  check({ api, graph }, report) {
    for (const { base, properties } of api.resources.values()) {
      if (base === undefined) continue;
      for (const { name, type, origin } of properties) {
        const known = graph.property(base, name);
        if (!known || canAgree(type, known.type)) continue;
        // Where it agrees with a base of that base, the one between is wrong, and has its own finding.
        if (graph.lineage(base).some((id) => agreesIn(id, name, type, graph))) continue;
        const data = { name, type: describeType(type), expected: describeType(known.type), base };
        report(origin, data, explainedAt(known.origin, "The base has it so here"));
      }
    }
  },
});

function agreesIn(id: TypeId, name: string, type: TypeRef, graph: TypeGraph): boolean {
  const own = graph.resource(id)?.properties.find((property) => property.name === name);
  return own !== undefined && canAgree(type, own.type);
}
