import type { Origin } from "../../source/source.js";
import type { Limits, Property, TypeId, TypeRef } from "../api.js";
import { propertiesByName } from "./properties-by-name.js";
import type { TypeGraph } from "./type-graph.js";

/** What an object may hold: a documented type's properties, or a table's. */
export interface Shape {
  readonly name: string;
  /** Of its properties. */
  readonly members: readonly string[];
  readonly find: (name: string) => ExpectedMember | undefined;
  readonly required: readonly Property[];
  readonly open: boolean;
  /** The page that defines it; undefined for what no page names, or none defines. */
  readonly origin?: Origin | undefined;
}

/** What a member of an object must be; a documented property is one. */
export interface ExpectedMember {
  readonly type: TypeRef;
  readonly readOnly: boolean;
  readonly nullable: boolean | undefined;
  readonly origin: Origin | undefined;
  readonly typedAt?: Origin;
  readonly limits?: Limits;
}

const shapes = new WeakMap<TypeGraph, Map<string, Shape>>();

/** What a value of the resource `id` may hold; `concrete` where its `@odata.type` says that it is this very type. */
export function shapeOf(id: TypeId, graph: TypeGraph, concrete: boolean): Shape {
  const known = shapes.get(graph) ?? new Map<string, Shape>();
  shapes.set(graph, known);
  const key = `${id} ${concrete}`;
  const shape = known.get(key) ?? resourceShape(id, graph, concrete);
  known.set(key, shape);
  return shape;
}

function resourceShape(id: TypeId, graph: TypeGraph, concrete: boolean): Shape {
  const own = graph.properties(id);
  // An object that does not say its type may be any known subtype's.
  const possible = concrete ? own : graph.familyProperties(id);
  const entries = graph.entries(id);
  const family = concrete ? [id] : [id, ...graph.subtypes(id)];
  return {
    name: id,
    members: [...possible.keys()],
    find: (name) => possible.get(name) ?? (name.includes("@") ? undefined : entries),
    required: [...own.values()].filter((property) => property.required),
    open: family.some((member) => graph.isOpen(member)),
    origin: graph.resource(id)?.inferred ? undefined : graph.resource(id)?.origins[0],
  };
}

const anonymous = new WeakMap<readonly Property[], Shape>();

/** The shape of an object that no page names. */
export function anonymousShape(properties: readonly Property[]): Shape {
  const known = anonymous.get(properties) ?? shapeWith(properties);
  anonymous.set(properties, known);
  return known;
}

function shapeWith(properties: readonly Property[]): Shape {
  const byName = propertiesByName(properties);
  return {
    name: "the object shown elsewhere",
    members: [...byName.keys()],
    find: (name) => byName.get(name),
    required: properties.filter((property) => property.required),
    open: false,
  };
}
