import { isOnlyAnswered, type Property, type TypeId, type TypeRef } from "../../model/api.js";
import { typeSent } from "../../model/resources/entity-key.js";
import type { Primitive } from "../../model/types/primitives.js";
import { inlineDocs } from "../documentation.js";
import { areaOf, modelPath, operationPath, runtimeType, type Scope } from "../sdk.js";
import { literal, propertyName } from "../text/literal.js";
import { scalarOf } from "./scalar.js";
import type { ObjectType } from "./answer-shape.js";
import { requiresProperties } from "./type-relations.js";

/** Whether a type stands where answers are read, where requests are written, or where a PATCH writes what changes. */
export type Direction = "output" | "input" | "patch";

/** A type expression that is itself mentioned in `scope`. */
export function typeText(type: TypeRef, direction: Direction, scope: Scope): string {
  switch (type.kind) {
    case "primitive":
      return primitiveText(type.name, scope);
    case "resource":
      return resourceText(type.id, direction, scope);
    case "enumeration":
      return namedText(type.id, scope.sdk.names.types.get(type.id), scope);
    case "collection":
      return arrayOf(typeText(type.of, itemDirection(direction), scope));
    case "dictionary":
      return `Record<string, ${typeText(type.of, direction, scope)}>`;
    case "union":
      if (type.of.some(({ kind }) => kind === "unknown")) return "unknown";
      return unionText(type.of.map((alternative) => typeText(alternative, direction, scope)));
    case "values":
      return openUnion(type.values);
    case "object":
      return objectText(type, direction, scope);
    case "unknown":
      return "unknown";
  }
}

/** How the items of a list are written: a PATCH replaces a list whole. */
export function itemDirection(direction: Direction): Direction {
  return direction === "patch" ? "input" : direction;
}

/** The names of `values`, and any other string, which completion does not offer. */
export function openUnion(values: readonly string[]): string {
  const known = [...new Set(values)].map(literal);
  return known.length === 0 ? "string" : unionText([...known, "(string & {})"]);
}

/** Alternatives, each once. */
export function unionText(alternatives: readonly string[]): string {
  const distinct = [...new Set(alternatives)];
  return distinct.includes("unknown") || distinct.length === 0 ? "unknown" : distinct.join(" | ");
}

/** A list of `item`, whatever that is. */
function arrayOf(item: string): string {
  return /^[\w$.]+(?:\[\])*$/u.test(item) ? `${item}[]` : `(${item})[]`;
}

/** The type of a property's value: with `null` where it may be that. */
export function valueText(property: Property, direction: Direction, scope: Scope): string {
  const type = direction === "output" ? property.type : typeSent(property, scope.sdk.graph);
  const text = typeText(type, direction, scope);
  return ownOrInherited(property.name, property.nullable ? [text, "null"] : [text]);
}

/** What TypeScript finds in any object under these names (ECMA-262, 20.1.3), also where a literal leaves them out. */
export const inherited: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** The type of a member that is one of `alternatives`, or what every object has under its name. */
export function ownOrInherited(name: string, alternatives: readonly string[]): string {
  return unionText(inherited.has(name) ? [...alternatives, `Object[${literal(name)}]`] : alternatives);
}

/** The name of a resource's own type, whatever its subtypes: what others extend. */
export function ownTypeText(id: TypeId, direction: Direction, scope: Scope): string {
  const { types, inputs } = scope.sdk.names;
  const text = namedText(id, (direction === "output" ? undefined : inputs.get(id)) ?? types.get(id), scope);
  return direction === "patch" ? patchText(text, id, scope) : text;
}

/** The type with `properties` alone, written inline. */
export function membersText(properties: readonly Property[], direction: Direction, scope: Scope): string {
  const members = properties.map((property) => {
    const optional = direction === "input" && property.required ? "" : "?";
    const docs = inlineDocs({
      paragraphs: [property.description],
      default: direction === "patch" ? undefined : property.default,
      deprecated: property.deprecated,
    });
    return `${docs}${propertyName(property.name)}${optional}: ${valueText(property, direction, scope)};`;
  });
  return `{\n${members.join("\n")}\n}`;
}

function resourceText(id: TypeId, direction: Direction, scope: Scope): string {
  const { unions, inputUnions } = scope.sdk.names;
  const union = (direction === "output" ? undefined : inputUnions.get(id)) ?? unions.get(id);
  if (union === undefined) return ownTypeText(id, direction, scope);
  const text = namedText(id, union, scope);
  return direction === "patch" ? patchText(text, id, scope) : text;
}

// The type `text` of the resource `id` without requiring anything, where it would.
function patchText(text: string, id: TypeId, { sdk, use }: Scope): string {
  return requiresProperties({ kind: "resource", id }, sdk.graph) ? `${use(runtimeType("Patch"))}<${text}>` : text;
}

function namedText(id: TypeId, name: string | undefined, { sdk, use }: Scope): string {
  return name === undefined ? "unknown" : use({ from: modelPath(areaOf(id, sdk)), name });
}

function objectText(type: ObjectType, direction: Direction, scope: Scope): string {
  const { sdk, use } = scope;
  const named = direction === "output" ? sdk.names.answers.get(type) : undefined;
  if (named) return use({ from: operationPath(named.operation, sdk), name: named.name });
  const properties =
    direction === "output" ? type.properties : type.properties.filter((property) => !isOnlyAnswered(property));
  const annotated = use(runtimeType("Annotated"));
  return properties.length === 0 ? annotated : `(${annotated} & ${membersText(properties, direction, scope)})`;
}

function primitiveText(name: Primitive, { use }: Scope): string {
  const scalar = scalarOf(name);
  return scalar === "string" || scalar === "number" || scalar === "boolean" ? scalar : use(runtimeType(scalar));
}
