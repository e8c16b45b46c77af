import {
  type IndexSignatureDeclarationStructure,
  type OptionalKind,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import type { Property, Resource, TypeId } from "../../model/api.js";
import { propertiesByName } from "../../model/properties/properties-by-name.js";
import { discriminator, isAnnotation } from "../../model/types/annotation-names.js";
import { docsOf, pagesOf } from "../documentation.js";
import { nameOf } from "../names/names.js";
import { runtimeType, type Scope, type Sdk } from "../sdk.js";
import { literal } from "../text/literal.js";
import { emitDiscriminator, emitProperty, namesText } from "./property.js";
import { tellsMore } from "./tells-more.js";
import { isSameProperty, mayOverride } from "./type-relations.js";
import { type Direction, ownTypeText, unionText, valueText } from "./type-text.js";

/** A resource as an interface with its own properties, which extends that of its base type. */
export function emitResource(resource: Resource, scope: Scope): StatementStructures {
  const { sdk } = scope;
  const { base, own, replaced } = layersOf(resource, sdk);
  const isOpen = base === undefined ? sdk.graph.isOpen(resource.id) : resource.open;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: nameOf(resource.id, sdk.names.types),
    extends:
      base === undefined ? baseOfAlone(resource.id, scope) : [without(replaced, ownTypeText(base, "output", scope))],
    properties: [
      ...discriminatorsOf(resource.id, sdk),
      ...own.map((property) => emitProperty(property, "output", scope)),
    ],
    indexSignatures: isOpen ? [indexSignatureOf(resource.id, "output", scope)] : [],
    docs: docsOf({
      paragraphs: [resource.description, ...inferredNote(resource)],
      deprecated: resource.deprecated,
      see: pagesOf(resource.origins, sdk.options),
    }),
  };
}

/** The union of a resource with all that derive from it, told apart by `@odata.type`. */
export function emitUnion(id: TypeId, direction: Direction, scope: Scope): StatementStructures {
  const { names, graph, api } = scope.sdk;
  const own = nameOf(id, names.types);
  const isAbstract = api.resources.get(id)?.abstract ?? false;
  const members = [...graph.subtypes(id), ...(isAbstract ? [] : [id])];
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: nameOf(id, direction === "input" ? names.inputUnions : names.unions),
    type: unionText(members.map((member) => memberText(member, direction, scope))),
    docs: docsOf({
      paragraphs: [`\`${own}\`, or a known type that derives from it: its \`${discriminator}\` tells which.`],
    }),
  };
}

/** What the interface of `id` extends where that is no other one: TypeScript holds annotations to the type of entries as well. */
export function baseOfAlone(id: TypeId, { sdk, use }: Scope): string[] {
  return sdk.graph.entries(id) ? [] : [use(runtimeType("Annotated"))];
}

/** How an interface for the open type `id` takes properties that anyone adds. */
export function indexSignatureOf(
  id: TypeId,
  direction: Direction,
  scope: Scope,
): OptionalKind<IndexSignatureDeclarationStructure> {
  const entries = scope.sdk.graph.entries(id);
  const returnType = entries ? valueText(entries, direction, scope) : "unknown";
  return { keyName: "property", keyType: "string", returnType };
}

/** `@odata.type` as a resource's own interface declares it; a type that stands alone declares none. */
export function discriminatorsOf(id: TypeId, sdk: Sdk): ReturnType<typeof emitDiscriminator>[] {
  if (sdk.graph.subtypes(id).length > 0) return [emitDiscriminator(undefined, sdk)];
  return sdk.graph.base(id) === undefined ? [] : [emitDiscriminator(id, sdk)];
}

/**
 * All properties of a resource that are declared as its pages say: without `@odata.type`, which is declared by what the
 * resource is.
 */
export function writtenProperties(id: TypeId, { graph }: Sdk): readonly Property[] {
  return [...graph.properties(id).values()].filter(({ name }) => name !== discriminator);
}

/** The type `base` less the properties `names`. */
export function without(names: readonly string[], base: string): string {
  return names.length === 0 ? base : `Omit<${base}, ${names.map(literal).join(" | ")}>`;
}

interface Layers {
  readonly base: TypeId | undefined;
  /** What the interface itself declares. */
  readonly own: readonly Property[];
  /** The names among them that the base declares in a way that they cannot refine. */
  readonly replaced: readonly string[];
}

function layersOf(resource: Resource, sdk: Sdk): Layers {
  const { graph } = sdk;
  const base = graph.base(resource.id);
  const inherited = base === undefined ? new Map<string, Property>() : graph.properties(base);
  const properties = [...propertiesByName(resource.properties).values()];
  const own = properties.filter((property) => {
    const before = inherited.get(property.name);
    return property.name !== discriminator && !(before && saysTheSame(property, before));
  });
  const replaced = own.flatMap((property) => {
    const before = inherited.get(property.name);
    const isReplaced = before && !isAnnotation(property.name) && !mayOverride(property, before, graph);
    return isReplaced ? [property.name] : [];
  });
  // `Omit` of a type with an index signature keeps nothing but that, so such a base is written out.
  const isFlat = base !== undefined && replaced.length > 0 && graph.isOpen(base);
  return isFlat ? { base: undefined, own: writtenProperties(resource.id, sdk), replaced: [] } : { base, own, replaced };
}

// What a page says of an inherited property it says of its own type: "The unique identifier of the list."
function saysTheSame(property: Property, before: Property): boolean {
  const { description } = property;
  const isReferred = /\binherited from\b/i.test(description) && !tellsMore(description, before.description);
  const isTold = description === "" || description === before.description || isReferred;
  return isTold && isSameProperty({ ...property, required: before.required }, before);
}

function memberText(id: TypeId, direction: Direction, scope: Scope): string {
  const text = ownTypeText(id, direction, scope);
  const hasSubtypes = scope.sdk.graph.subtypes(id).length > 0;
  return hasSubtypes ? `(${text} & { "${discriminator}"?: ${namesText(id, scope.sdk.api)} })` : text;
}

function inferredNote({ inferred }: Resource): readonly string[] {
  return inferred ? ["No page that was read defines this type: its properties are those that examples show."] : [];
}
