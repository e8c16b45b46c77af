import { type RouteNode, segmentOf } from "./route-tree.js";

/** The names that mean something else in a chain than a segment of that name. */
const chainNames: ReadonlySet<string> = new Set(
  "get post put patch delete head byId byKey byPath then toJSON".split(" "),
);

/** The same for the first segment: the client's own method. */
const rootNames: ReadonlySet<string> = new Set([...chainNames, "request"]);

/**
 * What the segment of `node` is called in a chain: its wire name, with one more underscore, which the runtime strips,
 * where that would mean something else. Empty for a key, which has a method.
 */
export function chainName(node: RouteNode): string {
  const segment = segmentOf(node);
  const wireName = segment && "name" in segment ? segment.name : "";
  const taken = node.parent?.parent === undefined ? rootNames : chainNames;
  return taken.has(wireName) || wireName.endsWith("_") ? `${wireName}_` : wireName;
}
