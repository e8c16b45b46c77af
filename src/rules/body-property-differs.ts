import type { TypeRef } from "../model/api.js";
import { resourceSent } from "../model/operations/body-values.js";
import { describeType } from "../model/types/describe-type.js";
import { formOfType } from "./json-form.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A row of a request body whose type no value can have that is of the type which the resource's page gives the property. */
export const bodyPropertyDiffers = defineRule({
  code: "body-property-differs",
  check({ api, graph }, report) {
    for (const operation of api.operations) {
      const { body } = operation;
      const id = body.kind === "json" ? resourceSent(operation) : undefined;
      if (body.kind !== "json" || id === undefined) continue;
      for (const { name, type, origin } of body.properties) {
        const known = graph.property(id, name);
        // What a property leads to, a request may name by its address.
        if (!known || known.navigation || known.origin === origin || canAgree(type, known.type)) continue;
        const data = { name, type: describeType(type), expected: describeType(known.type), resource: id };
        report(origin, data, explainedAt(known.origin, "The resource has it so here"));
      }
    }
  },
});

// An action's parameter may bear the name of a property and be something else: only what JSON tells apart is compared.
function canAgree(type: TypeRef, known: TypeRef): boolean {
  if (type.kind === "collection" && known.kind === "collection") return canAgree(type.of, known.of);
  const [one, other] = [formOfType(type), formOfType(known)];
  return one === undefined || other === undefined || one === other;
}
