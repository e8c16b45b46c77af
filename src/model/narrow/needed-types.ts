import type { Origin, Source } from "../../source/source.js";
import type { Api, TypeId, TypeRef } from "../api.js";
import { allResponses, type Body, type Content, type Operation } from "../operation.js";
import { createTypeGraph } from "../types/type-graph.js";
import { typesIn } from "../types/types-in.js";

/**
 * `api` with the types that the files `whole` define, those that its calls need, and no others: pages that were read for their types
 * define more. What a value may be of is needed with all that derives from it; a base for its properties.
 */
export function withNeededTypes(api: Api, whole: ReadonlySet<Source>): Api {
  const isTold = ({ source }: Origin): boolean => whole.has(source);
  const types = [...api.resources.values(), ...api.enumerations.values()];
  const told = types.filter(({ origins }) => origins.some(isTold)).map(({ id }) => id);
  const needed = reach(told, calledTypes(api), api);
  const isNeeded = (id: TypeId): boolean => needed.has(id);
  const kept = types.filter(({ id }) => isNeeded(id)).flatMap(({ origins }) => origins.map(({ source }) => source));
  const sources = new Set(kept);
  return {
    ...api,
    resources: new Map([...api.resources].filter(([id]) => isNeeded(id))),
    enumerations: new Map([...api.enumerations].filter(([id]) => isNeeded(id))),
    omissions: api.omissions.filter(({ subject: { origin } }) => isTold(origin) || sources.has(origin.source)),
  };
}

function reach(told: readonly TypeId[], held: readonly TypeId[], api: Api): ReadonlySet<TypeId> {
  const graph = createTypeGraph(api.resources, api.enumerations);
  const needed = new Set<TypeId>();
  const families = new Set<TypeId>();
  const open: TypeId[] = [];
  const need = (type: TypeId): void => {
    for (const id of graph.lineage(type)) {
      if (needed.has(id)) return;
      needed.add(id);
      const { properties = [], entries } = graph.resource(id) ?? {};
      for (const property of [...properties, ...(entries ? [entries] : [])])
        for (const each of typesIn(property.type)) open.push(each);
    }
  };
  for (const id of told) need(id);
  for (const id of held) open.push(id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (families.has(id)) continue;
    families.add(id);
    for (const member of [id, ...graph.subtypes(id)]) need(member);
  }
  return needed;
}

function calledTypes({ operations, examples, webhooks, samples }: Api): readonly TypeId[] {
  return [
    ...operations.flatMap(operationTypes).flatMap(typesIn),
    ...operations.flatMap(({ body }) => (body.kind === "json" && body.named !== undefined ? [body.named] : [])),
    ...examples.flatMap(({ responses }) => responses.flatMap(({ content }) => contentTypes(content))).flatMap(typesIn),
    ...webhooks.flatMap(({ type }) => typesIn(type)),
    ...samples.map(({ type }) => type),
  ];
}

function operationTypes(operation: Operation): readonly TypeRef[] {
  const contents = allResponses(operation).flatMap(({ content, bare, shownOn = [] }) => [
    content,
    ...(bare ? [bare] : []),
    ...shownOn.map((shown) => shown.content),
  ]);
  return [
    ...operation.parameters.map(({ type }) => type),
    ...bodyTypes(operation.body),
    ...contents.flatMap(contentTypes),
  ];
}

function bodyTypes(body: Body): readonly TypeRef[] {
  if (body.kind !== "json") return [];
  return [...(body.type ? [body.type] : []), ...body.properties.map(({ type }) => type)];
}

function contentTypes(content: Content): readonly TypeRef[] {
  return content.kind === "json" || content.kind === "value" ? [content.type] : [];
}
