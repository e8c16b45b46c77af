import type { Api } from "../../model/api.js";
import type { Operation } from "../../model/operation.js";
import { pathKey, type PathTemplate, type Segment, segmentKey } from "../../model/paths/path-template.js";
import { createRouteSpelling } from "../../model/paths/route-spelling.js";
import type { Route } from "../../model/route.js";
import { groupBy } from "../../util/group-by.js";
import { compareText } from "../../util/order.js";

/** A place in the API's tree of paths: what its segment is, what can be sent there, and where one can go on. */
export interface RouteNode {
  /** Identifies the node among all, whatever the spelling of its path: the keys of its segments. */
  readonly id: string;
  /** From the root to this node, each in its most used spelling; empty for the root. */
  readonly path: readonly Segment[];
  /** Every way in which pages write this node's own segment. */
  readonly variants: readonly Segment[];
  readonly parent: RouteNode | undefined;
  /** The routes that end here, by method. */
  readonly routes: readonly Route[];
  /** Sorted by segment. */
  readonly children: readonly RouteNode[];
  /** The operations of this node and of all below it. */
  readonly operations: readonly Operation[];
}

/**
 * The tree of the routes of `api`. Segments that differ only in case, or in the names of placeholders, are one, named as route
 * lines name them most.
 */
export function buildRouteTree(api: Api): RouteNode {
  const spellName = createRouteSpelling(api);
  const spell = (segment: Segment): Segment =>
    "name" in segment ? { ...segment, name: spellName(segment.name) } : segment;
  const written = groupBy(
    api.operations.flatMap(({ routes }) => routes.map(({ path }) => path)),
    pathKey,
  );
  const waysOf = ({ path }: Route): readonly PathTemplate[] => written.get(pathKey(path)) ?? [path];
  return grow({ routes: api.routes, id: "", path: [], variants: [], parent: undefined }, { spell, waysOf });
}

/** Every node from `node` down, parents first. */
export function nodesOf(node: RouteNode): readonly RouteNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** The nodes on the way of `path`, the one for its first segment first; undefined where it leads out of the tree. */
export function findNodes(tree: RouteNode, path: readonly Segment[]): readonly RouteNode[] | undefined {
  const nodes: RouteNode[] = [];
  let node: RouteNode | undefined = tree;
  for (const segment of path) {
    const id: string = `${node.id}/${segmentKey(segment)}`;
    node = node.children.find((child) => child.id === id);
    if (!node) return undefined;
    nodes.push(node);
  }
  return nodes;
}

/** The routes that a call of `method` at `path` may be of: several where pages differ in a name's case. */
export function routesAt(tree: RouteNode, { method, path }: Pick<Route, "method" | "path">): readonly Route[] {
  const routes = findNodes(tree, path.segments)?.at(-1)?.routes ?? [];
  return routes.filter((route) => route.method === method);
}

/** The last segment of a node's path; undefined for the root. */
export function segmentOf(node: RouteNode): Segment | undefined {
  return node.path.at(-1);
}

interface Writing {
  readonly spell: (segment: Segment) => Segment;
  /** The path of a route as each of its pages writes it. */
  readonly waysOf: (route: Route) => readonly PathTemplate[];
}

function grow(seed: Omit<RouteNode, "children" | "operations">, writing: Writing): RouteNode {
  const depth = seed.path.length;
  const deeper = seed.routes.filter((route) => route.path.segments.length > depth);
  const groups = groupBy(deeper, (route) =>
    route.path.segments
      .slice(depth, depth + 1)
      .map(segmentKey)
      .join(""),
  );
  const children: RouteNode[] = [];
  const node: RouteNode = {
    ...seed,
    routes: seed.routes.filter((route) => route.path.segments.length === depth),
    operations: [...new Set(seed.routes.flatMap((route) => route.operations))],
    children,
  };
  for (const [key, group] of [...groups].toSorted(([a], [b]) => compareText(a, b))) {
    const own = group.flatMap((route) => route.path.segments[depth] ?? []);
    const path = [...seed.path, ...mostUsed(own).map(writing.spell)];
    const variants = group.flatMap(writing.waysOf).flatMap(({ segments }) => segments[depth] ?? []);
    children.push(grow({ routes: group, id: `${seed.id}/${key}`, path, variants, parent: node }, writing));
  }
  return node;
}

function mostUsed(variants: readonly Segment[]): readonly Segment[] {
  const bySpelling = groupBy(variants, (segment) => JSON.stringify(segment));
  const [best = []] = [...bySpelling]
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    .map(([, alike]) => alike);
  return best.slice(0, 1);
}
