import { type JsonNode, type JsonNumber, membersIn, stringMember } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { meansMore } from "../prose/possible-values.js";
import type { Primitive } from "../types/primitives.js";
import { discriminator } from "../types/annotation-names.js";
import { readTypeText } from "../types/read-type.js";
import type { TypeExpression } from "../types/type-expression.js";
import { typeNameInValue } from "../types/type-name.js";

/** A member of a resource's JSON representation: its name, the type that its value stands for, and the values that it lists. */
export interface RepresentedProperty {
  readonly name: string;
  readonly type: TypeExpression;
  readonly values: readonly string[];
  readonly origin: Origin;
}

/** The properties that a JSON representation shows: `"String"`, `"a | b"`, `{"@odata.type": …}`, `1024` stand for types. */
export function readRepresentation(json: JsonNode): readonly RepresentedProperty[] {
  return membersIn(json)
    .filter((member) => !member.name.value.startsWith("@odata."))
    .map(({ name, value }) => ({
      name: name.value,
      type: representedType(value),
      values: representedValues(value),
      origin: name.origin,
    }));
}

function representedType(value: JsonNode): TypeExpression {
  switch (value.kind) {
    case "boolean":
      return { kind: "primitive", name: "Boolean" };
    case "number":
      return { kind: "primitive", name: numberType(value) };
    case "null":
      return silent(value.origin);
    case "array": {
      const [first, ...others] = value.items;
      const isOfOneKind = first !== undefined && others.every(({ kind }) => kind === first.kind);
      return { kind: "collection", of: isOfOneKind ? representedType(first) : silent(value.origin) };
    }
    case "object":
      return namedType(value);
    case "string":
      return representedText(value.value, value.origin);
  }
}

function numberType({ value, text }: JsonNumber): Primitive {
  if (/[.e]/i.test(text)) return "Double";
  return Math.abs(value) < 2 ** 31 ? "Int32" : "Int64";
}

function namedType(value: JsonNode): TypeExpression {
  // Annotations may say `@type` for `@odata.type`, and so do the representations beneath them.
  const name = typeNameInValue(value) ?? typeNameInValue(value, "@type");
  if (name !== undefined) return { kind: "named", name, url: undefined, origin: value.origin };
  const said = stringMember(value, discriminator) ?? "";
  return /^#?collection\(/i.test(said) ? readTypeText(said, value.origin) : silent(value.origin);
}

// Sample text says "a string" and no more, so only the spelling of a primitive type is taken at its word.
function representedText(text: string, origin: Origin): TypeExpression {
  const isType = /^(?:collection\(|[\w.]+(?: ?\([^()]*\)|\[\]| collection)?$)/i.test(text);
  const read = isType ? readTypeText(text, origin) : undefined;
  // "stamp collection"
  const isSample = read?.kind === "collection" && read.of.kind === "named" && !text.includes("(");
  if ((read?.kind === "primitive" || read?.kind === "collection") && !isSample) return read;
  return { kind: "primitive", name: "String" };
}

/** The values that a representation shows in the place of one, `"audio | video"`, or of the first of several; none where it lists none. */
export function representedValues(value: JsonNode): readonly string[] {
  if (value.kind === "array") return value.items[0] ? representedValues(value.items[0]) : [];
  if (value.kind !== "string" || !/[\w)]\s*\|\s*\w/.test(value.value)) return [];
  const values = value.value.split("|").map((part) => part.trim().replace(/ \(default\)$/i, ""));
  const listed = values.filter((part) => part !== "null" && !meansMore(part));
  return listed.every((part) => /^[\w.-]+$/.test(part)) ? listed : [];
}

// `null`, `{}` and `[]` say nothing of their type, and claim nothing either.
function silent(origin: Origin): TypeExpression {
  return { kind: "unreadable", text: "", origin };
}
