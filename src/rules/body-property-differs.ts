import type { Property, TypeRef } from "../model/api.js";
import { resourceSent } from "../model/bodies/body-values.js";
import { describeType } from "../model/types/describe-type.js";
import { formOfType } from "./helpers/json-form.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A row of a request body whose type no value can have that is of the type which the resource's page gives the property, or that tells
 * of another default.
 */
export const bodyPropertyDiffers = defineRule({
  code: "body-property-differs",
  check({ api, graph }, report) {
    for (const operation of api.operations) {
      const { body } = operation;
      const id = body.kind === "json" ? resourceSent(operation) : undefined;
      if (body.kind !== "json" || id === undefined) continue;
      for (const property of body.properties) {
        const { name, origin } = property;
        const known = graph.property(id, name);
        // What a property leads to, a request may name by its address.
        if (!known || known.navigation || known.origin === origin) continue;
        const difference = differenceOf(property, known);
        if (!difference) continue;
        const related = explainedAt(known.origin, "The resource has it so here");
        report(origin, { name, ...difference, resource: id }, related);
      }
    }
  },
});

interface Difference {
  readonly what: "type" | "default";
  readonly written: string;
  readonly expected: string;
}

function differenceOf(property: Property, known: Property): Difference | undefined {
  if (!canAgree(property.type, known.type))
    return { what: "type", written: describeType(property.type), expected: describeType(known.type) };
  if (property.default === undefined || known.default === undefined || property.default === known.default)
    return undefined;
  return { what: "default", written: `\`${property.default}\``, expected: `\`${known.default}\`` };
}

// An action's parameter may bear the name of a property and be something else: only what JSON tells apart is compared.
function canAgree(type: TypeRef, known: TypeRef): boolean {
  if (type.kind === "collection" && known.kind === "collection") return canAgree(type.of, known.of);
  const [one, other] = [formOfType(type), formOfType(known)];
  return one === undefined || other === undefined || one === other;
}
