import { areSwapped, isOneLetterOff } from "../diagnostics/suggest.js";
import type { Property } from "../model/api.js";
import { rowsSent } from "../model/bodies/body-values.js";
import { singular } from "../model/prose/singular.js";
import { describeType } from "../model/types/describe-type.js";
import { canAgree } from "./helpers/json-form.js";
import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A row of a request body whose type no value can have that is of the type which the resource's page gives the property, or that tells
 * of another default; or whose name is one of that but for a slip.
 */
export const bodyPropertyDiffers = defineRule({
  code: "body-property-differs",
  check({ api, graph, suggest }, report) {
    for (const operation of api.operations) {
      const sent = rowsSent(operation);
      if (!sent) continue;
      const { id, rows } = sent;
      const family = graph.familyProperties(id);
      const written = new Set(rows.map(({ name }) => name));
      const unwritten = graph.isOpen(id) ? [] : [...family.keys()].filter((name) => !written.has(name));
      for (const property of rows) {
        const { name, origin } = property;
        const known = graph.property(id, name);
        // Names that a subtype has are known as well.
        const suggestion = family.has(name) ? undefined : suggest(name, unwritten);
        const meant = suggestion !== undefined && isSlip(name, suggestion) ? family.get(suggestion) : undefined;
        if (meant) {
          const related = explainedAt(meant.origin, "The resource has it so here");
          report(
            origin,
            { what: "name", name, written: `\`${name}\``, expected: `\`${meant.name}\``, resource: id },
            related,
          );
        }
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

/**
 * True where `name` is `meant` but for a letter, or two that are swapped. "member" is as good a name as "members", "street2" as "street1"
 * and "altitude" as "latitude"; short names are near each other by nature.
 */
function isSlip(name: string, meant: string): boolean {
  if (name.length < shortest || name[0] !== meant[0] || digitsOf(name) !== digitsOf(meant)) return false;
  return singular(name) !== singular(meant) && (isOneLetterOff(name, meant) || areSwapped(name, meant));
}

const shortest = 6;

function digitsOf(name: string): string {
  return name.replace(/\D/g, "");
}

interface Difference {
  readonly what: "type" | "default";
  readonly written: string;
  readonly expected: string;
}

function differenceOf(property: Property, known: Property): Difference | undefined {
  // An action's parameter may bear the name of a property and be something else: only what JSON tells apart is compared.
  if (!canAgree(property.type, known.type))
    return { what: "type", written: describeType(property.type), expected: describeType(known.type) };
  if (property.default === undefined || known.default === undefined || property.default === known.default)
    return undefined;
  return { what: "default", written: `\`${property.default}\``, expected: `\`${known.default}\`` };
}
