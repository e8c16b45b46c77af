import type { TypeId } from "../api.js";
import type { TypeGraph } from "./type-graph.js";

/**
 * The resource that `segment` of a path casts to (OData URL Conventions 4.01, section 4.11): its qualified name in any case, or its
 * name behind an alias of the namespace, which is the end of that, `calls.phoneParticipant`. Undefined where it is no cast.
 */
export function castIn(segment: string, { resources }: TypeGraph): TypeId | undefined {
  if (!segment.includes(".")) return undefined;
  const name = segment.toLowerCase();
  const ids = [...resources.keys()];
  return ids.find((id) => id.toLowerCase() === name) ?? ids.find((id) => id.toLowerCase().endsWith(`.${name}`));
}
