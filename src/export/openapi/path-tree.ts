import type { Segment } from "../../model/paths/path-template.js";

/** A place in the tree of an API's paths. */
export interface PathNode {
  /** By what their segments have in common, whatever the case of names and the names of placeholders. */
  readonly children: Map<string, PathNode>;
  /** The segment of this place, as each path writes it that leads here. */
  readonly variants: Segment[];
}

/** A place without a path through it. */
export function createNode(): PathNode {
  return { children: new Map(), variants: [] };
}

/** The place behind `node` that `segment` leads to, made where there is none. */
export function childOf({ children }: PathNode, segment: Segment): PathNode {
  const key = keyOf(segment);
  const child = children.get(key) ?? createNode();
  children.set(key, child);
  return child;
}

// A name stands behind a slash, so that no name can pass for a kind, nor a function for a name.
function keyOf(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return `/${segment.name.toLowerCase()}`;
    case "function": {
      const names = segment.arguments.map(({ name }) => name.toLowerCase()).toSorted();
      return JSON.stringify([segment.name.toLowerCase(), ...names]);
    }
    default:
      return segment.kind;
  }
}
