import { isOnlyAnswered, type Api, type Property, type TypeId, type TypeRef } from "../../model/api.js";
import { allResponses } from "../../model/operation.js";
import { typesOfContent } from "../../model/response.js";
import { takesReferral } from "../../model/resources/entity-key.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { bodyShapeOf } from "./body-shape.js";
import { resourcesIn } from "../../model/types/types-in.js";
import { groupBy } from "../../util/group-by.js";
import { reachable } from "../../util/reachable.js";
import { heldBy } from "./type-relations.js";

/** Which types the SDK needs beside one for each resource. */
export interface TypeUse {
  /** Resources with known subtypes that an answer or a property holds: each has a union of them. */
  readonly unions: ReadonlySet<TypeId>;
  /** Resources whose type in a request differs, and that a request can hold. */
  readonly inputs: ReadonlySet<TypeId>;
  /** The same for the unions: those of which a member differs. */
  readonly inputUnions: ReadonlySet<TypeId>;
}

/** Works out how the types of `api` are used. */
export function findTypeUse(api: Api, graph: TypeGraph): TypeUse {
  const ids = [...api.resources.keys()];
  const propertiesOf = new Map(ids.map((id) => [id, heldBy(id, graph)]));
  const bodies = requestTypes(api, graph);
  const sentIn = (id: TypeId): readonly TypeId[] =>
    (propertiesOf.get(id) ?? [])
      .filter((property) => !isOnlyAnswered(property))
      .flatMap(({ type }) => resourcesIn(type))
      .flatMap(graph.family);
  const requested = reachable(bodies.flatMap(resourcesIn).flatMap(graph.family), sentIn);
  const differing = findDiffering(propertiesOf, graph);
  const answered = [
    ...answerTypes(api),
    ...[...propertiesOf.values()].flat().map((property) => property.type),
    ...bodies,
  ];
  const hasSubtypes = (id: TypeId): boolean => graph.subtypes(id).length > 0;
  const differs = (id: TypeId): boolean => differing.has(id);
  return {
    unions: new Set(answered.flatMap(resourcesIn).filter(hasSubtypes)),
    inputs: new Set([...requested].filter(differs)),
    inputUnions: new Set([...requested].filter((id) => hasSubtypes(id) && graph.family(id).some(differs))),
  };
}

/** True where `type` is written another way in requests than in answers. */
export function differsInRequests(type: TypeRef, use: Pick<TypeUse, "inputs" | "inputUnions">): boolean {
  switch (type.kind) {
    case "resource":
      return use.inputs.has(type.id) || use.inputUnions.has(type.id);
    case "collection":
    case "dictionary":
      return differsInRequests(type.of, use);
    case "union":
      return type.of.some((alternative) => differsInRequests(alternative, use));
    case "object":
      return type.properties.some(
        (property) => isOnlyAnswered(property) || property.required || differsInRequests(property.type, use),
      );
    default:
      return false;
  }
}

const noTypes: Pick<TypeUse, "inputs" | "inputUnions"> = { inputs: new Set(), inputUnions: new Set() };

function answerTypes(api: Api): readonly TypeRef[] {
  const contents = [
    ...api.operations.flatMap((operation) => allResponses(operation).map((response) => response.content)),
    ...api.examples.flatMap((example) => example.responses.map((response) => response.content)),
  ];
  return [...contents.flatMap(typesOfContent), ...api.webhooks.map((webhook) => webhook.type)];
}

function requestTypes(api: Api, graph: TypeGraph): readonly TypeRef[] {
  return api.operations.flatMap((operation): readonly TypeRef[] => {
    const shape = bodyShapeOf(operation, graph);
    if (shape.kind === "type") return [shape.type];
    if (shape.kind !== "own") return [];
    const base: readonly TypeRef[] = shape.base === undefined ? [] : [{ kind: "resource", id: shape.base }];
    return [...base, ...shape.properties.map((property) => property.type)];
  });
}

// A type differs where a property is read-only or required, itself or in an object that is written out in it, or may be a
// key alone, or holds a type that differs: the closure of the first under the second.
function findDiffering(propertiesOf: ReadonlyMap<TypeId, readonly Property[]>, graph: TypeGraph): ReadonlySet<TypeId> {
  const differs = (properties: readonly Property[]): boolean =>
    differsInRequests({ kind: "object", properties }, noTypes) ||
    properties.some((property) => takesReferral(property, graph));
  const pairs = [...propertiesOf].flatMap(([holder, properties]) => {
    const held = new Set(properties.flatMap(({ type }) => resourcesIn(type)));
    return [...held].flatMap(graph.family).map((member) => ({ member, holder }));
  });
  const holders = groupBy(pairs, ({ member }) => member);
  const open = [...propertiesOf].filter(([, properties]) => differs(properties)).map(([holder]) => holder);
  return reachable(open, (id) => (holders.get(id) ?? []).map(({ holder }) => holder));
}
