import type { Origin } from "../../source/source.js";
import { memoize, memoizeText } from "../../util/memoize.js";
import type { Limits, Property, TypeId, TypeRef } from "../api.js";
import { isAnnotation, isAnnotationAmongKeys } from "./annotation-names.js";
import { propertiesByName } from "../properties/properties-by-name.js";
import { describeType } from "./describe-type.js";
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
interface ExpectedMember {
  readonly type: TypeRef;
  readonly readOnly: boolean;
  readonly nullable: boolean | undefined;
  readonly origin: Origin | undefined;
  readonly typedAt?: Origin;
  readonly limits?: Limits;
}

const shapesIn = memoize((graph: TypeGraph) => ({
  ofType: memoizeText((id) => resourceShape(id, graph, true)),
  ofFamily: memoizeText((id) => resourceShape(id, graph, false)),
}));

/** What a value of the resource `id` may hold; `concrete` where its `@odata.type` says that it is this very type. */
export function shapeOf(id: TypeId, graph: TypeGraph, concrete: boolean): Shape {
  const { ofType, ofFamily } = shapesIn(graph);
  return concrete ? ofType(id) : ofFamily(id);
}

function resourceShape(id: TypeId, graph: TypeGraph, concrete: boolean): Shape {
  const own = graph.properties(id);
  // An object that does not say its type may be any known subtype's.
  const possible = concrete ? own : graph.familyProperties(id);
  const entries = graph.entries(id);
  const family = concrete ? [id] : graph.family(id);
  return {
    name: id,
    members: [...possible.keys()],
    find: (name) => possible.get(name) ?? (isAnnotation(name) ? undefined : entries),
    required: [...own.values()].filter((property) => property.required),
    open: family.some((member) => graph.isOpen(member)),
    origin: graph.resource(id)?.inferred ? undefined : graph.resource(id)?.origins[0],
  };
}

/** The shape of an object of any names, but for those of annotations. */
export function dictionaryShape(type: TypeRef & { readonly kind: "dictionary" }): Shape {
  const member: ExpectedMember = { type: type.of, readOnly: false, nullable: undefined, origin: undefined };
  const find = (name: string): ExpectedMember | undefined => (isAnnotationAmongKeys(name) ? undefined : member);
  return { name: describeType(type), members: [], find, required: [], open: false };
}

/** The shape of an object that no page names. */
export const anonymousShape: (properties: readonly Property[]) => Shape = memoize((properties) => {
  const byName = propertiesByName(properties);
  return {
    name: "the object shown elsewhere",
    members: [...byName.keys()],
    find: (name) => byName.get(name),
    required: properties.filter((property) => property.required),
    open: false,
  };
});
