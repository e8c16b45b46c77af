import type { Property } from "../model/api.js";
import { typesApart } from "../model/resources/types-apart.js";
import { discriminator } from "../model/types/annotation-names.js";
import { describeType } from "../model/types/describe-type.js";
import { primitiveOf } from "../model/types/primitives.js";
import { typeNameInValue } from "../model/types/type-name.js";
import { memberOf, type JsonMember, type JsonNode, type JsonObject } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { describeValue } from "./helpers/describe-value.js";
import { type Form, formOfPrimitive, formOfType } from "./helpers/json-form.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { representationOn } from "./helpers/representation-on.js";
import { defineRule } from "./rule.js";

/** A property whose table says one type and whose JSON representation another: another form of JSON, or another name. */
export const representationTypeMismatch = defineRule({
  code: "representation-type-mismatch",
  check(context, report) {
    for (const page of context.pages.filter(({ kind }) => kind === "resource").flatMap(typesApart)) {
      const block = representationOn(page, context);
      const type = block?.annotation?.type && context.typeNamed(block.annotation.type.value);
      if (block?.json?.kind !== "object" || type?.kind !== "resource") continue;
      const properties = context.graph.properties(type.id);
      const clashes = block.json.members.flatMap((member) => {
        const property = properties.get(member.name.value);
        return [...clashOf(member, property), ...nameClashOf(member, property, context)];
      });
      for (const [first, ...others] of groupBy(clashes, ({ shown, expected }) => `${shown} ${expected}`).values()) {
        const { name, found, expected, documented, origin } = first;
        const explanation = explainedAt(documented, "The table says so here");
        report(origin, { name, found, expected }, [...explanation, ...alsoAt(others)]);
      }
    }
  },
});

interface Clash {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
  readonly shown: Form;
  readonly documented: Origin;
  readonly origin: Origin;
}

function clashOf({ name, value }: JsonMember, property: Property | undefined): readonly Clash[] {
  // What the representation alone documents says nothing of its own.
  if (!property || property.origin === name.origin) return [];
  const [shown, documented] = [formOf(value), formOfType(property.type)];
  if (shown === undefined || documented === undefined || shown === documented) return [];
  if (property.navigation && !(isCountable(shown) && isCountable(documented))) return [];
  const { type } = property;
  // An object may name the enumeration, and is none of its values.
  const expected = type.kind === "enumeration" ? `a value of ${type.id}` : describeType(type);
  const data = { name: name.value, found: describeValue(value), expected };
  return [{ ...data, shown, documented: property.origin, origin: value.origin }];
}

// A word for what is expanded says only that it may be; one for many, or many for one, is another matter.
function isCountable(form: Form): boolean {
  return form === "object" || form === "array";
}

// An object that says its type alone stands for that type; one with more in it is a sample, of whatever came. What is shown may be
// of a derived type, and of a type that no page defines nobody knows from what it derives.
function nameClashOf(
  { name, value }: JsonMember,
  property: Property | undefined,
  { graph, typeNamed }: RuleContext,
): readonly Clash[] {
  if (property?.type.kind !== "resource" || property.origin === name.origin) return [];
  const { id } = property.type;
  const said = value.kind === "object" && value.members.length === 1 ? typeNameInValue(value) : undefined;
  const shown = said === undefined ? undefined : typeNamed(said);
  if (shown?.kind !== "resource" || shown.inferred || graph.resource(id)?.inferred) return [];
  if (graph.areKin(shown.id, id)) return [];
  const found = `object of ${shown.id}`;
  return [
    { name: name.value, found, shown: "object", expected: id, documented: property.origin, origin: value.origin },
  ];
}

const typeText = /^([\w.]+)(?:\s*\(.*\))?$/s;
const valueText = /^(?:-?\d+(?:\.\d+)?|true|false)$/;

/** Undefined for what stands for any value: `null`, a word, `{ "@odata.type": "Collection(api.call)" }`. */
function formOf(value: JsonNode): Form | undefined {
  if (value.kind === "null") return undefined;
  if (value.kind === "object") return isCollectionOfWords(value) ? undefined : "object";
  if (value.kind !== "string") return value.kind;
  const text = value.value.trim();
  const named = primitiveOf(typeText.exec(text)?.[1] ?? "");
  if (named !== undefined) return formOfPrimitive(named);
  return valueText.test(text) ? "text" : undefined;
}

function isCollectionOfWords(value: JsonObject): boolean {
  const type = memberOf(value, discriminator);
  return type?.kind === "string" && /^#?collection\b/i.test(type.value.trim());
}
