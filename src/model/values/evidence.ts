import { type JsonNode, type JsonObject, membersIn } from "../../source/json-node.js";
import type { Api, Property, TypeId, TypeRef } from "../api.js";
import { holdsReferral, isReferral } from "../resources/entity-key.js";
import type { ResolveName } from "./infer.js";
import { isBeyondNumbers, withBeyondNumbers } from "./beyond-numbers.js";
import { propertiesByName } from "../properties/properties-by-name.js";
import type { TypeGraph } from "../types/type-graph.js";
import { walkTyped } from "./typed-walk.js";

/** A JSON body of an example and what it is documented to be. */
export interface TypedBody {
  readonly value: JsonNode;
  readonly type: TypeRef;
  /** It is what a request sends. */
  readonly isSent?: true;
}

/** What the examples show beyond the tables. */
export interface Evidence {
  /** Documented properties that some example shows null. */
  readonly nulls: ReadonlySet<Property>;
  /** Read-only properties that some request sends, but for those that its type inherits. */
  readonly sent: ReadonlySet<Property>;
  /** Properties in which some request refers to an entity by its key alone. */
  readonly referred: ReadonlySet<Property>;
  /** Properties that some example shows beyond what a number of JSON can be. */
  readonly beyondNumbers: ReadonlySet<Property>;
  /** Objects by the id of the type that they are, or say they are. */
  readonly samples: ReadonlyMap<TypeId, readonly JsonObject[]>;
  /** What the objects of a type are documented to be where they stand, where that is another type. */
  readonly documentedAs: ReadonlyMap<TypeId, ReadonlySet<TypeId>>;
}

/** Walks every body once and gathers what it shows; `resolve` is asked for the id behind each `@odata.type`. */
export function gatherEvidence(bodies: readonly TypedBody[], graph: TypeGraph, resolve: ResolveName): Evidence {
  const nulls = new Set<Property>();
  const sent = createSentProperties(graph);
  const referred = new Set<Property>();
  const beyondNumbers = new Set<Property>();
  // A set: a response can belong to several requests.
  const samples = new Map<TypeId, Set<JsonObject>>();
  const documentedAs = new Map<TypeId, Set<TypeId>>();
  const collect = (node: JsonObject, id: TypeId, documented: TypeId | undefined): void => {
    addTo(samples, id, node);
    if (documented !== undefined) addTo(documentedAs, id, documented);
  };
  for (const { value, type, isSent } of bodies) {
    // A body that says of which type it is, is all the same what the table of its page lists.
    if (isSent) for (const property of listedIn(value, type)) sent.note(property, undefined);
    // What refers to an entity by its key says nothing of what a request may hold of one.
    const keys = new Set<JsonNode>();
    walkTyped(value, type, {
      graph,
      resolve,
      object: (node, id, documented) => {
        collect(node, id, documented);
        if (node !== value && isReferral(node, id, graph)) for (const member of node.members) keys.add(member.value);
      },
      member: (node, property, owner) => {
        if (node.kind === "null") nulls.add(property);
        if (isBeyondNumbers(node, property.type)) beyondNumbers.add(property);
        if (isSent && !keys.has(node)) sent.note(property, owner);
        if (isSent && holdsReferral(node, property.type, graph)) referred.add(property);
      },
    });
  }
  const objects = new Map([...samples].map(([id, nodes]) => [id, [...nodes]]));
  return { nulls, sent: sent.all, referred, beyondNumbers, samples: objects, documentedAs };
}

/** `evidence` with what is null in the types `shown`, so far as `graph` has these. */
export function withNullsOf(shown: Api["resources"] | undefined, evidence: Evidence, graph: TypeGraph): Evidence {
  if (!shown) return evidence;
  const nulls = [...graph.resources.values()].flatMap((resource) => {
    const known = propertiesByName(shown.get(resource.id)?.properties ?? []);
    return resource.properties.filter(({ name }) => known.get(name)?.nullable);
  });
  return { ...evidence, nulls: new Set([...evidence.nulls, ...nulls]) };
}

function addTo<T>(sets: Map<TypeId, Set<T>>, id: TypeId, item: T): void {
  const known = sets.get(id);
  if (known) known.add(item);
  else sets.set(id, new Set([item]));
}

interface SentProperties {
  readonly all: ReadonlySet<Property>;
  /** Takes note that a request sends `property` in an object of the resource `owner`, or of none. */
  readonly note: (property: Property, owner: TypeId | undefined) => void;
}

function createSentProperties(graph: TypeGraph): SentProperties {
  const all = new Set<Property>();
  // What a base type says of all its subtypes, a request with one of them does not take back.
  const bases = [...graph.resources.values()].filter(({ id }) => graph.subtypes(id).length > 0);
  const shared = new Map(bases.flatMap(({ id, properties }) => properties.map((property) => [property, id] as const)));
  return {
    all,
    note: (property, owner) => {
      const isInherited = shared.has(property) && shared.get(property) !== owner;
      if (property.readOnly && !isInherited) all.add(property);
    },
  };
}

/** The properties among those of `type`, a table's, that `value` has. */
function listedIn(value: JsonNode, type: TypeRef): readonly Property[] {
  if (type.kind !== "object") return [];
  const listed = propertiesByName(type.properties);
  return membersIn(value).flatMap(({ name }) => listed.get(name.value) ?? []);
}

/**
 * `properties` with what the examples show of them: nullable where one is null and no page calls it "not nullable", whether a
 * request sends one that is read-only, and what stands for numbers that JSON has not.
 */
export function withEvidence(
  properties: readonly Property[],
  { nulls, sent, referred, beyondNumbers }: Pick<Evidence, "nulls" | "sent" | "referred" | "beyondNumbers">,
): readonly Property[] {
  return properties.map((property) => ({
    ...property,
    ...(property.nullable === undefined && nulls.has(property) ? { nullable: true } : {}),
    ...(sent.has(property) ? sentAfterAll : {}),
    ...(referred.has(property) ? ({ isReferred: true } as const) : {}),
    ...(beyondNumbers.has(property) ? { type: withBeyondNumbers(property.type) } : {}),
  }));
}

/** What is so of a read-only property that a request sends: for all that, none has to hold it. */
export const sentAfterAll = { isSent: true, required: false } as const;
