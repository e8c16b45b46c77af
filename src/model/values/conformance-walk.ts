import type { JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import type { TypeRef } from "../api.js";
import type { Contradiction } from "../example.js";
import type { TypeGraph } from "../types/type-graph.js";

/** How a value is held against its type. */
export interface Expectation {
  readonly graph: TypeGraph;
  /** A request must carry required properties and must not carry read-only ones. */
  readonly direction: "request" | "response";
  /** A PATCH carries what changes: nothing is required but in the items of lists, which it replaces whole. */
  readonly partial: boolean;
  /** Where the value as a whole is documented: a Response sentence, the heading of a Request body section. */
  readonly documented?: Origin | undefined;
}

/** The same while it is done, with what has been found. */
export interface Walk extends Expectation {
  readonly found: Contradiction[];
  /** What unions have tried their alternatives on: unions inside unions would try them again for each. */
  readonly attempts: Map<JsonNode, readonly Attempt[]>;
}

interface Attempt {
  readonly type: TypeRef;
  readonly documented: Origin | undefined;
  readonly found: readonly Contradiction[];
}

/** What is held against a type, within the value as a whole. */
export interface Place {
  readonly path: string;
  /** Where the type is documented. */
  readonly documented: Origin | undefined;
}

interface Fault {
  readonly kind: Contradiction["kind"];
  readonly node: JsonNode;
  readonly expected: string;
  readonly choices?: readonly string[];
  readonly place: Place;
}

/** Notes that `node` is not what is expected in its place. */
export function contradict({ kind, node, expected, choices = [], place }: Fault, walk: Walk): void {
  walk.found.push({ kind, node, path: place.path, expected, choices, documented: place.documented });
}

/** The path to the member `name` of what `path` leads to. */
export function memberPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
