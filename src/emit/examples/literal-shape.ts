import { isOnlyAnswered, type Property, type TypeId, type TypeRef } from "../../model/api.js";
import { propertiesByName } from "../../model/properties/properties-by-name.js";
import type { JsonContent } from "../../model/response.js";
import { discriminator, isAnnotation } from "../../model/types/annotation-names.js";
import { typeSent } from "../../model/resources/entity-key.js";
import { namesInValues } from "../../model/types/type-name.js";
import { type JsonObject, stringMember } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import { writtenProperties } from "../models/resource.js";
import { isSameType } from "../models/type-relations.js";
import type { Direction } from "../models/type-text.js";
import type { Sdk } from "../sdk.js";

/** What counts of a property where a literal has it. */
export interface Declared extends Pick<Property, "type" | "nullable"> {
  /** What else it is, at once. */
  readonly also?: Declared;
}

/** What the emitted type of an object lets a literal hold. */
export interface LiteralShape {
  readonly find: (name: string) => Declared | undefined;
  /** The names of the properties that it must have. */
  readonly required: readonly string[];
  readonly isOpen: boolean;
  /** What its `@odata.type` may say; undefined where that may be anything. */
  readonly typeNames: ReadonlySet<string> | undefined;
  /** The shapes of all that the object may be, where its `@odata.type` tells that this is the shape of one of them. */
  readonly family?: Shapes;
  /** The same where nothing tells of which it is the shape. */
  readonly alternatives?: Shapes;
}

export type Shapes = () => readonly LiteralShape[];

/** Where a literal stands. */
export interface Place {
  readonly sdk: Sdk;
  readonly direction: Direction;
}

/** The shape of a literal for the resource `id`: of the type that its `@odata.type` names, or of all that it may be. */
export function resourceShape(id: TypeId, node: JsonObject, { sdk, direction }: Place): LiteralShape {
  const { graph } = sdk;
  const isFamily = graph.subtypes(id).length > 0;
  const isAbstract = isFamily && sdk.api.resources.get(id)?.abstract === true;
  const members = graph.family(id).filter((member) => !(isAbstract && member === id));
  const said = stringMember(node, discriminator);
  const named = isFamily
    ? members.filter((member) => said !== undefined && namesInValues(member, sdk.api).includes(said))
    : [];
  return knownShape(sdk, [direction, id, named.length > 0 ? said : ""].join("\0"), () => {
    const typeNames =
      isFamily || graph.base(id) ? new Set(members.flatMap((member) => namesInValues(member, sdk.api))) : undefined;
    const shapeOf = (some: readonly TypeId[]): LiteralShape => ({ ...anyOf(some, { sdk, direction }), typeNames });
    const family: Shapes = () =>
      members.map((member) => ({ ...shapeOf([member]), typeNames: new Set(namesInValues(member, sdk.api)) }));
    if (named.length === 0)
      return members.length > 1 ? { ...shapeOf(members), alternatives: family } : shapeOf(members);
    return { ...shapeOf(named), family };
  });
}

const shapesOf = memoize<Sdk, Map<string, LiteralShape>>(() => new Map());

// A list shows many objects of one type, and a type has many properties: a shape is worked out once.
function knownShape(sdk: Sdk, key: string, create: () => LiteralShape): LiteralShape {
  const known = shapesOf(sdk);
  const shape = known.get(key) ?? create();
  known.set(key, shape);
  return shape;
}

/** The shape of a literal for any of the types `candidates`. */
function anyOf(candidates: readonly TypeId[], { sdk, direction }: Place): Omit<LiteralShape, "typeNames"> {
  const { graph } = sdk;
  const properties = candidates.map((member) => writable(writtenProperties(member, sdk), { sdk, direction }));
  const byName = groupBy(properties.flat(), (property) => property.name);
  const isOpen = candidates.some((member) => graph.isOpen(member));
  // An open member takes for anything what it does not declare.
  const isDeclared = (name: string): boolean => !isOpen || byName.get(name)?.length === candidates.length;
  const [only, ...others] = candidates;
  const added = only === undefined || others.length > 0 ? undefined : graph.entries(only);
  const [entries] = added ? writable([added], { sdk, direction }) : [];
  const annotated = entries && annotationAmong(entries);
  return {
    find: (name) => (isDeclared(name) ? inAnyOf(byName.get(name)) : isAnnotation(name) ? annotated : entries),
    required: direction === "input" ? requiredInAll(properties) : [],
    isOpen,
  };
}

/** The shape of an object that is written out where it is used. */
export function objectShape(properties: readonly Property[], place: Place): LiteralShape {
  const known = writable(properties, place);
  const byName = propertiesByName(known);
  return {
    find: (name) => byName.get(name),
    required: place.direction === "input" ? requiredInAll([known]) : [],
    isOpen: false,
    typeNames: undefined,
  };
}

/** The shape of an object that holds under any name what is of the type `of`. */
export function dictionaryShape(of: TypeRef): LiteralShape {
  const entry: Declared = { type: of, nullable: false };
  return {
    find: (name) => (isAnnotation(name) ? annotationAmong(entry) : entry),
    required: [],
    isOpen: false,
    typeNames: undefined,
  };
}

// TypeScript holds an annotation against the entries beside it, of which it is none: that is no fault of the page.
function annotationAmong(entries: Declared): Declared {
  return { ...entries, also: entries };
}

/** The shape of the envelope around a value, `{ "value": … }`. */
export function valueShape(type: TypeRef): LiteralShape {
  return { find: findIn({ value: type }), required: ["value"], isOpen: false, typeNames: undefined };
}

/** The shape of a page of a collection, with the control information that `Collection` of the runtime types, and what comes beside. */
export function collectionShape({ type: of, beside: more = [] }: JsonContent): LiteralShape {
  const link: TypeRef = { kind: "primitive", name: "String" };
  const types: Readonly<Record<string, TypeRef>> = {
    value: { kind: "collection", of },
    "@odata.nextLink": link,
    "@odata.deltaLink": link,
    "@odata.count": { kind: "primitive", name: "Int64" },
  };
  const control = findIn(types);
  return { ...valueShape(of), find: (name) => control(name) ?? more.find((property) => property.name === name) };
}

function findIn(types: Readonly<Record<string, TypeRef>>): LiteralShape["find"] {
  const members = new Map(Object.entries(types).map(([name, type]) => [name, { type, nullable: false }]));
  return (name) => members.get(name);
}

/** What the property `name` is in any of `family`, all of which take it; undefined where one takes anything. */
export function inAll(name: string, family: readonly LiteralShape[]): Declared | undefined {
  const declared = family.flatMap((shape) => shape.find(name) ?? []);
  const [first, ...others] = declared;
  return first && declared.length === family.length ? inAnyOf([first, ...others]) : undefined;
}

// What a family's members declare of a property, together: what TypeScript takes a union's property for.
function inAnyOf(properties: readonly [Declared, ...Declared[]] | undefined): Declared | undefined {
  if (!properties) return undefined;
  const [first, ...others] = properties;
  const different = others.filter((other) => !isSameType(other.type, first.type)).map((other) => other.type);
  const type: TypeRef = different.length === 0 ? first.type : { kind: "union", of: [first.type, ...different] };
  return { type, nullable: properties.some((property) => property.nullable) };
}

function writable(properties: readonly Property[], { direction, sdk }: Place): readonly Property[] {
  if (direction === "output") return properties;
  return properties
    .filter((property) => !isOnlyAnswered(property))
    .map((property) => ({ ...property, type: typeSent(property, sdk.graph) }));
}

function requiredInAll([first = [], ...others]: readonly (readonly Property[])[]): readonly string[] {
  return first.flatMap(({ name, required }) => {
    const isRequired = required && others.every((other) => other.some((one) => one.name === name && one.required));
    return isRequired ? [name] : [];
  });
}
