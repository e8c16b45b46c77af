import { type Segment, segmentKey } from "../../../model/paths/path-template.js";

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
  const key = segmentKey(segment);
  const child = children.get(key) ?? createNode();
  children.set(key, child);
  return child;
}
