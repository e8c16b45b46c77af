import type { Api } from "../api.js";
import { namespaceOf, simpleName } from "./type-name.js";

/**
 * Gives text the names of types as pages write them: where nothing tells their namespace, that of their ids is made up, and `api.meal`
 * would be a name that no author knows.
 */
export function spokenNames({
  namespace,
  isNamespaceUntold,
  resources,
  enumerations,
}: Types): (text: string) => string {
  if (!isNamespaceUntold) return (text) => text;
  const ids = [...resources.keys(), ...enumerations.keys()].filter((id) => namespaceOf(id) === namespace);
  const names = new Map(ids.map((id) => [id, simpleName(id)]));
  // Not in a host, a path or a longer name.
  const name = /(?<![\w.@/:#-])\w+\.\w+(?![\w/-]|\.\w)/g;
  return (text) => text.replaceAll(name, (id) => names.get(id) ?? id);
}

type Types = Pick<Api, "namespace" | "isNamespaceUntold" | "resources" | "enumerations">;
