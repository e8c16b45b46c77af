import { type Segment, segmentKey } from "../../model/paths/path-template.js";
import type { RouteNode } from "./route-tree.js";

/** The segments that the paths of all of `places` end with, as the first has them. */
export function commonEnd([first, ...others]: readonly [RouteNode, ...RouteNode[]]): readonly Segment[] {
  const differing = first.path.findLastIndex((segment, index) => {
    const key = segmentKey(segment);
    return others.some(({ path }) => {
      const other = path.at(index - first.path.length);
      return other === undefined || segmentKey(other) !== key;
    });
  });
  return first.path.slice(differing + 1);
}
