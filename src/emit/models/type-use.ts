import { isOnlyAnswered, type Api, type Property, type TypeId, type TypeRef } from "../../model/api.js";
import { allResponses, type Content } from "../../model/operation.js";
import { takesReferral } from "../../model/types/entity-key.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { bodyShapeOf } from "./body-shape.js";
import { resourcesIn } from "../../model/types/types-in.js";
import { familyOf, propertiesAndEntries } from "./type-relations.js";

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
  const propertiesOf = new Map(ids.map((id) => [id, propertiesAndEntries(id, graph)]));
  const bodies = requestTypes(api, graph);
  const requested = reach(bodies, {
    graph,
    follow: (id) => (propertiesOf.get(id) ?? []).filter((property) => !isOnlyAnswered(property)),
  });
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
    inputUnions: new Set([...requested].filter((id) => hasSubtypes(id) && familyOf(id, graph).some(differs))),
  };
}

/** True where `type` is written another way in requests than in answers. */
export function differsInRequests(type: TypeRef, use: Pick<TypeUse, "inputs" | "inputUnions">): boolean {
  switch (type.kind) {
    case "resource":
      return use.inputs.has(type.id) || use.inputUnions.has(type.id);
    case "collection":
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
  return [...contents.flatMap(typeOfContent), ...api.webhooks.map((webhook) => webhook.type)];
}

function typeOfContent(content: Content): readonly TypeRef[] {
  return content.kind === "json" || content.kind === "value" ? [content.type] : [];
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

interface Reach {
  readonly graph: TypeGraph;
  readonly follow: (id: TypeId) => readonly Property[];
}

function reach(types: readonly TypeRef[], { graph, follow }: Reach): ReadonlySet<TypeId> {
  const reached = new Set<TypeId>();
  const open = types.flatMap(resourcesIn);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const member of familyOf(id, graph)) {
      if (reached.has(member)) continue;
      reached.add(member);
      open.push(...follow(member).flatMap((property) => resourcesIn(property.type)));
    }
  }
  return reached;
}

// A type differs where a property is read-only or required, itself or in an object that is written out in it, or may be a
// key alone, or holds a type that differs: the closure of the first under the second.
function findDiffering(propertiesOf: ReadonlyMap<TypeId, readonly Property[]>, graph: TypeGraph): ReadonlySet<TypeId> {
  const holders = new Map<TypeId, Set<TypeId>>();
  const open: TypeId[] = [];
  for (const [holder, properties] of propertiesOf) {
    const own: TypeRef = { kind: "object", properties };
    if (differsInRequests(own, noTypes) || properties.some((property) => takesReferral(property, graph)))
      open.push(holder);
    for (const held of new Set(properties.flatMap((property) => resourcesIn(property.type)))) {
      for (const member of familyOf(held, graph)) {
        const known = holders.get(member);
        if (known) known.add(holder);
        else holders.set(member, new Set([holder]));
      }
    }
  }
  const differing = new Set<TypeId>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (differing.has(id)) continue;
    differing.add(id);
    open.push(...(holders.get(id) ?? []));
  }
  return differing;
}
