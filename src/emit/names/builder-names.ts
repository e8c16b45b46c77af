import { singular } from "../../model/prose/singular.js";
import { simpleName } from "../../model/types/type-name.js";
import { type RouteNode, nodesOf, segmentOf } from "../builders/route-tree.js";
import { cut } from "../text/cut.js";
import { typeIdentifier } from "../text/identifier.js";
import type { NamePool } from "../../util/name-pool.js";

/** Paths can be as long as a page likes; what is behind this is told apart by an ordinal. */
const maximumLength = 100;

/** A place's name, and a longer one that tells it from any namesake. */
interface Stem {
  readonly short: string;
  readonly long: string;
}

/**
 * The names of the interfaces for all places of `tree` but the root, by node id. A name is the chain that leads there:
 * `app.calls` is `AppCallsBuilder`, `app.calls.byId(id)` is `AppCallBuilder`, `app.calls.byId(id).redirect` is
 * `AppCallRedirectBuilder`. Where a place as near to the root has that, `/app/call/redirect` say, the keys and arguments on the
 * way are spelled out: `AppCallByIdRedirectBuilder`.
 */
export function nameBuilders(tree: RouteNode, pool: NamePool): ReadonlyMap<string, string> {
  const stems = new Map<string, Stem>();
  const named = new Map<string, string>();
  for (const node of nodesOf(tree)
    .slice(1)
    .toSorted((a, b) => a.path.length - b.path.length)) {
    const { short, long } = stemOf(node, stems.get(node.parent?.id ?? "") ?? { short: "", long: "" });
    const stem = { short: cut(short, maximumLength), long: cut(long, maximumLength) };
    stems.set(node.id, stem);
    named.set(node.id, pool.claim([`${stem.short}Builder`, `${stem.long}Builder`]));
  }
  return named;
}

function stemOf(node: RouteNode, { short, long }: Stem): Stem {
  const segment = segmentOf(node);
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
    default:
      return segment satisfies never;
  }
}

// One of `AppCalls` is an `AppCall`; one of what has no plural is an item.
function itemStem(parentStem: string): string {
  const one = singular(parentStem);
  return one === parentStem ? `${parentStem}Item` : one;
}
