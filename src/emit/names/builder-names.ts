import { singular } from "../../model/prose/singular.js";
import { simpleName } from "../../model/types/type-name.js";
import type { Segment } from "../../model/paths/path-template.js";
import { commonEnd } from "../builders/common-end.js";
import type { RouteNode } from "../builders/route-tree.js";
import { cut } from "../text/cut.js";
import { typeIdentifier } from "../text/identifier.js";
import { memoize } from "../../util/memoize.js";
import type { NamePool } from "../../util/name-pool.js";

/** Paths can be as long as a page likes; what is behind this is told apart by an ordinal. */
const maximumLength = 100;

/** A place's name, and a longer one that tells it from any namesake. */
interface Stem {
  readonly short: string;
  readonly long: string;
}

const root: Stem = { short: "", long: "" };

/** Places that have one interface. */
export type Places = readonly [RouteNode, ...RouteNode[]];

/**
 * The names of the interfaces for places of the tree, given away in their order. A name is the chain that leads there: `app.calls`
 * is `AppCallsBuilder`, `app.calls.byId(id)` is `AppCallBuilder`, `app.calls.byId(id).redirect` is `AppCallRedirectBuilder`.
 * Where a place before has that, `/app/call/redirect` say, the keys and arguments on the way are spelled out:
 * `AppCallByIdRedirectBuilder`. What stands for several places is named by the end that their chains have in common.
 */
export function nameBuilders<P extends Places>(places: readonly P[], pool: NamePool): ReadonlyMap<P, string> {
  const stemAt = memoize(({ parent, path }: RouteNode): Stem => nextStem(parent ? stemAt(parent) : root, path.at(-1)));
  return new Map(
    places.map((alike) => {
      const { short, long } = stemAt(alike[0]);
      const shared = sharedStem(alike) ?? short;
      return [alike, pool.claim([`${shared}Builder`, `${short}Builder`, `${long}Builder`])];
    }),
  );
}

// A key alone does not say what it is a key of.
function sharedStem(places: Places): string | undefined {
  const end = places.length === 1 ? [] : commonEnd(places);
  const begin = end.findIndex((segment) => "name" in segment);
  return begin === -1 ? undefined : end.slice(begin).reduce(nextStem, root).short;
}

function nextStem(before: Stem, segment: Segment | undefined): Stem {
  const { short, long } = stemOf(segment, before);
  return { short: cut(short, maximumLength), long: cut(long, maximumLength) };
}

function stemOf(segment: Segment | undefined, { short, long }: Stem): Stem {
  switch (segment?.kind) {
    case "literal": {
      const name = typeIdentifier(simpleName(segment.name)) || "Segment";
      return { short: short + name, long: long + name };
    }
    case "function": {
      const name = typeIdentifier(simpleName(segment.name)) || "Segment";
      const names = segment.arguments.map((argument) => typeIdentifier(argument.name)).join("And");
      return { short: short + name, long: `${long}${name}${names === "" ? "Function" : `With${names}`}` };
    }
    case "relativePath":
      return { short: `${short}ByPath`, long: `${long}ByPath` };
    case "key":
      return { short: itemStem(short), long: `${singular(long)}ById` };
    case "parenthesisedKey":
      return { short: itemStem(short), long: `${singular(long)}ByKey` };
    case undefined:
      return { short, long };
  }
}

// One of `AppCalls` is an `AppCall`; one of what has no plural is an item.
function itemStem(parentStem: string): string {
  const one = singular(parentStem);
  return one === parentStem ? `${parentStem}Item` : one;
}
