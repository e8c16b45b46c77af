import type { Contradiction } from "../model/example.js";
import type { TypeGraph } from "../model/type-graph.js";

const ownerOfProperty = /^a property of (\S+)$/;

/** The names of which one could have stood in the place of a contradiction; empty where nothing tells. */
export function choicesFor({ kind, expected }: Contradiction, graph: TypeGraph): readonly string[] {
  if (kind === "value") return valuesIn(expected, graph);
  const id = ownerOfProperty.exec(expected)?.[1] ?? "";
  return [id, ...graph.subtypes(id)].flatMap((type) => [...graph.properties(type).keys()]);
}

function valuesIn(expected: string, graph: TypeGraph): readonly string[] {
  const members = graph.enumeration(expected)?.members.map(({ name }) => name);
  return members ?? Array.from(expected.matchAll(/`([^`]+)`/g), ([, value = ""]) => value);
}
