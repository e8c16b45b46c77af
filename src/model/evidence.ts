import type { JsonNode, JsonObject } from "../source/json-node.js";
import type { Property, TypeId, TypeRef } from "./api.js";
import type { ResolveName } from "./infer.js";
import type { TypeGraph } from "./type-graph.js";
import { walkTyped } from "./typed-walk.js";

/** A JSON body of an example and what it is documented to be. */
export interface TypedBody {
  readonly value: JsonNode;
  readonly type: TypeRef;
}

/** What the examples show beyond the tables. */
export interface Evidence {
  /** Documented properties that some example shows null. */
  readonly nulls: ReadonlySet<Property>;
  /** Objects by the id of the type that they are, or say they are. */
  readonly samples: ReadonlyMap<TypeId, readonly JsonObject[]>;
}

/** Walks every body once and gathers what it shows; `resolve` is asked for the id behind each `@odata.type`. */
export function gatherEvidence(bodies: readonly TypedBody[], graph: TypeGraph, resolve: ResolveName): Evidence {
  const nulls = new Set<Property>();
  // A set: a response can belong to several requests.
  const samples = new Map<TypeId, Set<JsonObject>>();
  const collect = (node: JsonObject, id: TypeId): void => {
    const known = samples.get(id);
    if (known) known.add(node);
    else samples.set(id, new Set([node]));
  };
  for (const { value, type } of bodies) {
    walkTyped(value, type, {
      graph,
      resolve,
      object: collect,
      member: (node, property) => {
        if (node.kind === "null") nulls.add(property);
      },
    });
  }
  return { nulls, samples: new Map([...samples].map(([id, objects]) => [id, [...objects]])) };
}

/** `properties`, nullable where some example shows one null and no page calls it "not nullable". */
export function nullableProperties(properties: readonly Property[], nulls: ReadonlySet<Property>): readonly Property[] {
  return properties.map((property) =>
    property.nullable === undefined && nulls.has(property) ? { ...property, nullable: true } : property,
  );
}
