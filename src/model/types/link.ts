import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { memberOf, type JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import type { Property, TypeId, TypeRef } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import type { ResolveName } from "../values/infer.js";
import { readLimits } from "../prose/prose-limits.js";
import { type HoldsValues, withoutPointer } from "../enumerations/values-pointer.js";
import { defaultOf, type MembersOf } from "../values/default-value.js";
import type { Definition, TypeRegistry } from "../registry.js";
import type { NamedExpression, TypeExpression, UnreadableExpression } from "./type-expression.js";
import { singular } from "../prose/singular.js";
import { discriminator } from "./annotation-names.js";
import { createMissingTypes, type MissingTypes, type UndefinedType } from "./missing-types.js";
import { isNumeric } from "./primitives.js";
import { isTypeName, simpleName } from "./type-name.js";
import { valuesInCode } from "./values-in-type.js";

/** Turns type expressions into references, and remembers the names that lead nowhere. */
export interface Linker {
  /** The reference that `expression` is where it stands for a type, in a table or an annotation. */
  readonly link: (expression: TypeExpression, page: string) => TypeRef;
  /**
   * The same where it stands in a sentence. Its words are the sentence's there, "returns the [message](chatmessage.md)", so
   * the target of the link counts first, but for a qualified name that some page defines: that is no word of a sentence.
   */
  readonly linkInProse: (expression: TypeExpression, page: string) => TypeRef;
  /** The resource that the page behind the link of `expression` defines, or that its qualified name is; undefined where none does. */
  readonly linkedResource: (expression: NamedExpression, page: string) => TypeId | undefined;
  /** The resource that `expression` means; undefined where it means none that any page defines. */
  readonly knownResource: (expression: NamedExpression, page: string) => TypeId | undefined;
  readonly linkProperty: (draft: PropertyDraft, page: string) => Property;
  /** What `description` says of a value of `type`. */
  readonly told: (description: string, type: TypeRef) => Told;
  /** The id behind a name in a value, `#microsoft.graph.call`: a documented resource's, or that of one that only examples show. */
  readonly resolve: ResolveName;
  /** In order of first mention. */
  readonly undefinedTypes: () => readonly UndefinedType[];
}

/** What a description says of a value. */
type Told = Pick<Property, "limits" | "default">;

/** A type as its cell has it, and with the values that the description lists. */
interface Listed {
  readonly type: TypeRef;
  readonly listed: TypeRef;
}

interface Linking {
  readonly registry: TypeRegistry;
  readonly membersOf: MembersOf;
  readonly missing: MissingTypes;
  readonly report: Report;
}

/** What it takes to link what stands somewhere. */
interface Surroundings extends Linking {
  /** The path of the page. */
  readonly page: string;
  readonly inProse: boolean;
}

/** Makes a linker over the types of `registry`, and the members of enumerations; what names no type is reported. */
export function createLinker(registry: TypeRegistry, membersOf: MembersOf, report: Report): Linker {
  const linking = { registry, membersOf, missing: createMissingTypes(), report };
  return {
    link: (expression, page) => link(expression, { ...linking, page, inProse: false }),
    linkInProse: (expression, page) => link(expression, { ...linking, page, inProse: true }),
    knownResource: ({ name, url }, page) => resourceOf(registry.find({ name, url, page })),
    linkedResource: ({ name, url }, page) => resourceOf(registry.defined(name) ?? registry.target({ name, url, page })),
    linkProperty: (draft, page) => linkProperty(draft, { ...linking, page, inProse: false }),
    told: (description, type) => told(description, { type, listed: type }, membersOf),
    resolve: (name, node) => resolve(name, node, linking),
    undefinedTypes: linking.missing.all,
  };
}

function link(expression: TypeExpression, surroundings: Surroundings): TypeRef {
  switch (expression.kind) {
    case "primitive":
      return { kind: "primitive", name: expression.name };
    case "named":
      return linkNamed(expression, surroundings);
    case "collection":
    case "dictionary":
      return { kind: expression.kind, of: link(expression.of, surroundings) };
    case "union":
      return linkUnion(expression.of, surroundings);
    case "object":
      return {
        kind: "object",
        properties: expression.properties.map((draft) =>
          linkDraft(draft, link(draft.type, surroundings), surroundings),
        ),
      };
    case "unreadable":
      return refuse(expression, surroundings);
  }
}

function linkUnion(of: readonly TypeExpression[], surroundings: Surroundings): TypeRef {
  const values = valuesInCode(of, (named) => definitionOf(named, surroundings) !== undefined);
  return values ?? { kind: "union", of: of.map((alternative) => link(alternative, surroundings)) };
}

function definitionOf(
  { name, url }: NamedExpression,
  { registry, page, inProse }: Surroundings,
): Definition | undefined {
  const mention = { name, url, page };
  return registry.defined(name) ?? (inProse ? registry.target(mention) : undefined) ?? registry.find(mention);
}

function linkNamed(named: NamedExpression, surroundings: Surroundings): TypeRef {
  const { registry, missing, page } = surroundings;
  const { name, origin } = named;
  const known = definitionOf(named, surroundings);
  if (known) return known;
  // A map may be one of places.
  if (/^i?dictionary$/i.test(name)) return { kind: "dictionary", of: refuse({ text: name, origin }, surroundings) };
  if (isTypeName(name)) return { kind: "resource", id: missing.mention(registry.qualified(name, page), origin) };
  return refuse({ text: name, origin }, surroundings);
}

function refuse({ text, origin }: Pick<UnreadableExpression, "text" | "origin">, { report }: Linking): TypeRef {
  // What has no text is no type that the page wrote: a table without a column for it, an empty object in JSON.
  if (text !== "") report(diagnose("type-unreadable", origin, { text }));
  return { kind: "unknown" };
}

function linkProperty(draft: PropertyDraft, surroundings: Surroundings): Property {
  const type = link(meantBy(draft.type, draft.shown, surroundings), surroundings);
  return linkDraft(draft, isOfMany(draft, type) ? { kind: "collection", of: type } : type, surroundings);
}

// A name that leads nowhere says less than the JSON, where that shows a number or a boolean.
function meantBy(type: TypeExpression, shown: TypeExpression | undefined, surroundings: Surroundings): TypeExpression {
  if (type.kind === "collection" && shown?.kind === "collection") {
    return { kind: "collection", of: meantBy(type.of, shown.of, surroundings) };
  }
  const isShown = shown?.kind === "primitive" && (isNumeric(shown.name) || shown.name === "Boolean");
  if (type.kind !== "named" || !isShown || !isTypeName(type.name) || definitionOf(type, surroundings)) return type;
  surroundings.report(diagnose("undefined-type", type.origin, { name: simpleName(type.name), shown: shown.name }));
  return shown;
}

function linkDraft(draft: PropertyDraft, type: TypeRef, { membersOf }: Linking): Property {
  const listed = listValues(type, draft.values);
  const holds = valuesHeld(listed, membersOf);
  return {
    name: draft.name,
    type: listed,
    description: holds ? withoutPointer(draft.description, holds) : draft.description,
    navigation: draft.navigation,
    readOnly: draft.readOnly,
    required: draft.required,
    nullable: draft.nullable,
    deprecated: draft.deprecated,
    origin: draft.origin,
    // Where a page lists values, it may limit their length too.
    ...told(draft.description, { type, listed }, membersOf),
  };
}

/** How the type of a thing, or of what a list of such holds, tells its values; undefined where it does not. */
function valuesHeld(type: TypeRef, membersOf: MembersOf): HoldsValues | undefined {
  if (type.kind === "collection") return valuesHeld(type.of, membersOf);
  if (type.kind === "enumeration") return (membersOf(type.id) ?? []).length > 0 ? "enumeration" : undefined;
  return type.kind === "values" ? "values" : undefined;
}

function told(description: string, { type, listed }: Listed, membersOf: MembersOf): Told {
  const limits = readLimits(description, type);
  const value = defaultOf({ description, type: listed, ...(limits ? { limits } : {}) }, membersOf);
  return { ...(limits ? { limits } : {}), ...(value === undefined ? {} : { default: value }) };
}

function resolve(name: string, node: JsonNode, { registry, missing }: Linking): TypeId | undefined {
  const known = registry.named(name);
  if (known) return resourceOf(known);
  return missing.mention(registry.qualified(name, node.origin.source.path), placeOfName(node));
}

function resourceOf(definition: Definition | undefined): TypeId | undefined {
  return definition?.kind === "resource" ? definition.id : undefined;
}

// "calls | calls": the name of the type of one, in the plural of the property that holds many.
function isOfMany({ name, type: written }: PropertyDraft, type: TypeRef): boolean {
  if (written.kind !== "named" || type.kind !== "resource") return false;
  const many = name.toLowerCase();
  const one = simpleName(type.id).toLowerCase();
  return simpleName(written.name).toLowerCase() === many && one !== many && one === singular(many);
}

function placeOfName(node: JsonNode): Origin {
  return (memberOf(node, discriminator) ?? node).origin;
}

// "Possible values are" narrows a String; a named type has its members from its own page.
function listValues(type: TypeRef, values: readonly string[]): TypeRef {
  // A lone value is as often one among others that the prose does not list.
  if (values.length < 2) return type;
  if (type.kind === "collection") return { kind: "collection", of: listValues(type.of, values) };
  return type.kind === "primitive" && type.name === "String" ? { kind: "values", values } : type;
}
