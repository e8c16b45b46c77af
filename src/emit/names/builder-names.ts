import type { Segment } from "../../model/path-template.js";
import { singular } from "../../model/singular.js";
import { simpleName } from "../../model/type-name.js";
import { type RouteNode, nodesOf, segmentOf } from "../builders/route-tree.js";
import { typeIdentifier } from "../text/identifier.js";
import type { NamePool } from "./name-pool.js";

/** Paths can be as long as a page likes; what is behind this is told apart by an ordinal. */
const maximumLength = 100;

/**
 * What tells a place from its namesake: `MeMessage` may be `/me/message`, and then `/me/messages/{id}` is
 * `MeMessageById`.
 */
const salts: Readonly<Record<Segment["kind"], string>> = {
  literal: "",
  key: "ById",
  parenthesisedKey: "ByKey",
  relativePath: "",
  function: "Function",
};

/**
 * The names of the interfaces for all places of `tree` but the root, by node id. A name is the chain that leads there:
 * `app.calls` is `AppCallsBuilder`, `app.calls.byId(id)` is `AppCallBuilder`, `app.calls.byId(id).redirect` is
 * `AppCallRedirectBuilder`.
 */
export function nameBuilders(tree: RouteNode, pool: NamePool): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const named = new Map<string, string>();
  for (const node of nodesOf(tree).slice(1)) {
    const stem = stemOf(node, stems).slice(0, maximumLength);
    stems.set(node.id, stem);
    const salt = salts[segmentOf(node)?.kind ?? "literal"];
    named.set(node.id, pool.claim([`${stem}Builder`, `${stem}${salt}Builder`]));
  }
  return named;
}

function stemOf(node: RouteNode, stems: ReadonlyMap<string, string>): string {
  const segment = segmentOf(node);
  const parentStem = stems.get(node.parent?.id ?? "") ?? "";
  switch (segment?.kind) {
    case "literal":
    case "function":
      return parentStem + (typeIdentifier(simpleName(segment.name)) || "Segment");
    case "relativePath":
      return `${parentStem}ByPath`;
    case "key":
    case "parenthesisedKey":
      return itemStem(parentStem);
    case undefined:
      return "";
    default:
      return segment satisfies never;
  }
}

// One of `AppCalls` is an `AppCall`; one of what has no plural is an item.
function itemStem(parentStem: string): string {
  const one = singular(parentStem);
  return one === parentStem ? `${parentStem}Item` : one;
}
