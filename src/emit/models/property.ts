import type { OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { Api, Property, TypeId } from "../../model/api.js";
import { discriminator } from "../../model/types/annotation-names.js";
import { namesInValues, simpleName } from "../../model/types/type-name.js";
import { docsOf } from "../documentation.js";
import type { Scope, Sdk } from "../sdk.js";
import { literal, nameEndingIn, propertyName } from "../text/literal.js";
import { type Direction, unionText, valueText } from "./type-text.js";

type PropertyStructure = OptionalKind<PropertySignatureStructure>;

/** The declaration of a property; in a request a required one is no option. */
export function emitProperty(property: Property, direction: Direction, scope: Scope): PropertyStructure {
  const isRequired = direction === "input" && property.required;
  return {
    name: propertyName(property.name),
    hasQuestionToken: !isRequired,
    type: valueText(property, direction, scope),
    docs: docsOf({
      paragraphs: [property.description, ...inferredNote(property)],
      // What a PATCH leaves out stays as it is.
      default: direction === "patch" ? undefined : property.default,
      deprecated: property.deprecated,
    }),
  };
}

function inferredNote({ inferred }: Property): readonly string[] {
  return inferred ? ["No page documents this property: examples show it."] : [];
}

/** The property that tells the members of a family of types apart; `id` undefined where it may name any of them. */
export function emitDiscriminator(id: TypeId | undefined, { api }: Sdk): PropertyStructure {
  return {
    name: propertyName(discriminator),
    hasQuestionToken: true,
    type: id === undefined ? "string" : namesText(id, api),
  };
}

/** The type of what `@odata.type` says in a value of the type `id`. */
export function namesText(id: TypeId, api: Api): string {
  const names = namesInValues(id, api);
  return names.length === 0 ? nameEndingIn(simpleName(id)) : unionText(names.map(literal));
}
