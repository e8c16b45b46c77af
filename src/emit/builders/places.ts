import { segmentKey } from "../../model/paths/path-template.js";
import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import { createNamePool } from "../../util/name-pool.js";
import { createReferences, localName, type Reference } from "../imports.js";
import { nameBuilders, type Places } from "../names/builder-names.js";
import { nameOf, namesTaken } from "../names/names.js";
import type { Scope, Sdk } from "../sdk.js";
import { fileName } from "../text/file-name.js";
import { type RouteNode, nodesOf } from "./route-tree.js";
import { commonEnd } from "./common-end.js";
import { emitVerb, type MethodStructure } from "./verb.js";
import { verbRank } from "./verbs.js";
import { emitWays } from "./ways.js";

/** An interface for a place in the tree of paths, or for several. */
export interface Builder {
  readonly name: string;
  /** The module that it stands in. */
  readonly path: string;
  /** As near to the root as any comes first. */
  readonly places: Places;
  /** The methods that send. */
  readonly methods: readonly MethodStructure[];
  /** What these use. */
  readonly references: readonly Reference[];
}

/**
 * The interfaces for all places of the tree but the root. Where the last segments of several places are alike, and the same can be
 * sent from them and reached, in the same words, they have one: references list under `/me` what is under `/users/{id}` as well.
 */
export const buildersOf = memoize((sdk: Sdk): ReadonlyMap<RouteNode, Builder> => {
  const kindOf = kindsIn(sdk);
  const nearFirst = nodesOf(sdk.tree)
    .slice(1)
    .toSorted((a, b) => a.path.length - b.path.length);
  const alike = groupBy(nearFirst, kindOf);
  const names = nameBuilders([...alike.values()], createNamePool({ taken: namesTaken(sdk.names) }));
  return new Map(
    [...alike].flatMap(([{ methods, references }, places]) => {
      const builder = { name: nameOf(places, names), path: pathOf(places), places, methods, references };
      return places.map((node) => [node, builder] as const);
    }),
  );
});

/** The methods that send what can be sent from `node`. */
export function emitVerbs({ routes }: RouteNode, scope: Scope): readonly MethodStructure[] {
  return routes
    .toSorted((one, other) => verbRank(one.method) - verbRank(other.method))
    .flatMap((route) => emitVerb(route, scope));
}

/** What is the same for all places that are alike. */
interface Kind extends Pick<Builder, "methods" | "references"> {
  readonly ordinal: number;
}

function kindsIn(sdk: Sdk): (node: RouteNode) => Kind {
  const known = new Map<string, Kind>();
  const kindOf = memoize((node: RouteNode): Kind => {
    const { use, all } = createReferences("");
    const methods = emitVerbs(node, { sdk, use });
    const ways = emitWays(node, { sdk, use: localName }, (child) => `${kindOf(child).ordinal}`);
    const key = JSON.stringify([node.path.slice(-1).map(segmentKey), ways, methods]);
    const kind = known.get(key) ?? { methods, references: all(), ordinal: known.size };
    known.set(key, kind);
    return kind;
  });
  return kindOf;
}

/** The module of the first segment; another one where there are several, none of which is the one that all others end in. */
function pathOf(places: Places): string {
  const [{ path }] = places;
  const [first] = path;
  const tops = new Set(places.map((place) => place.path.slice(0, 1).map(segmentKey).join("")));
  const isShared = tops.size > 1 && commonEnd(places).length < path.length;
  return `builders/${isShared ? "shared" : fileName(first && "name" in first ? first.name : "keys")}.ts`;
}
