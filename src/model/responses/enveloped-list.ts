import { type JsonNode, memberOf, membersIn } from "../../source/json-node.js";
import type { TypeRef } from "../api.js";
import type { TypeGraph } from "../types/type-graph.js";
import { inferType } from "../values/infer.js";
import { jsonShown, type ShownResponses } from "./content-shown.js";
import type { Linker } from "../types/link.js";

/**
 * The object in which a list of `type` comes where no body has it as `value`: `{ "totalCount": 2, "items": [ … ] }`. Undefined where the
 * bodies show no such list, or several.
 */
export function envelopeOf(
  type: TypeRef,
  shown: ShownResponses,
  { linker, graph }: { readonly linker: Linker; readonly graph: TypeGraph },
): TypeRef | undefined {
  const bodies = jsonShown(shown);
  const [first, ...others] = bodies;
  if (!first || bodies.some((body) => memberOf(body, "value"))) return undefined;
  const lists = listsIn(first).filter((name) => others.every((body) => listsIn(body).includes(name)));
  const [list, ...more] = lists;
  const isOwn = (name: string): boolean => type.kind === "resource" && graph.property(type.id, name) !== undefined;
  if (list === undefined || more.length > 0 || isOwn(list)) return undefined;
  const inferred = inferType(bodies, linker.resolve);
  if (inferred.kind !== "object") return undefined;
  const of = { kind: "collection", of: type } as const;
  return {
    kind: "object",
    properties: inferred.properties.map((property) => (property.name === list ? { ...property, type: of } : property)),
  };
}

/** The names of the lists of objects in `body`. */
function listsIn(body: JsonNode): readonly string[] {
  return membersIn(body).flatMap(({ name, value }) =>
    value.kind === "array" && value.items.every(({ kind }) => kind === "object") ? [name.value] : [],
  );
}
