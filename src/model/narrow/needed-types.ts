import type { Origin, Source } from "../../source/source.js";
import { memoizeText } from "../../util/memoize.js";
import { reachable } from "../../util/reachable.js";
import { type Api, type TypeId, withEntries } from "../api.js";
import { operationTypes } from "../operations/operation-types.js";
import { typesOfContent } from "../response.js";
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
  const mentioned = memoizeText((id) => {
    const resource = graph.resource(id);
    return resource ? withEntries(resource).flatMap(({ type }) => typesIn(type)) : [];
  });
  const start = [...held, ...told.flatMap(graph.lineage).flatMap(mentioned)];
  const values = reachable(start, (id) => [...graph.lineage(id), ...graph.subtypes(id)].flatMap(mentioned));
  return new Set([...[...told, ...values].flatMap(graph.lineage), ...[...values].flatMap(graph.subtypes)]);
}

function calledTypes({ operations, examples, webhooks, samples }: Api): readonly TypeId[] {
  return [
    ...operations.flatMap(operationTypes),
    ...examples
      .flatMap(({ responses }) => responses.flatMap(({ content }) => typesOfContent(content)))
      .flatMap(typesIn),
    ...webhooks.flatMap(({ type }) => typesIn(type)),
    ...samples.map(({ type }) => type),
  ];
}
