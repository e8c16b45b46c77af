import type { InterfaceDeclarationStructure } from "ts-morph";
import { foldCase } from "../../util/fold-case.js";
import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import type { Segment } from "../../model/paths/path-template.js";
import { docsOf } from "../documentation.js";
import type { Scope } from "../sdk.js";
import { propertyName } from "../text/literal.js";
import { chainName } from "./chain-name.js";
import { emitArguments } from "./function-arguments.js";
import { emitKeyParameter, keyNotes } from "./key-parameter.js";
import { type RouteNode, segmentOf } from "./route-tree.js";
import type { MethodStructure } from "./verb.js";

/** What an interface has that leads on from a place. */
export interface Ways extends Pick<InterfaceDeclarationStructure, "properties" | "callSignatures"> {
  readonly methods: MethodStructure[];
}

/** The ways on from `node` in the chain, to places of which `typeOf` tells the type. */
export function emitWays(node: RouteNode, scope: Scope, typeOf: (child: RouteNode) => string): Ways {
  const kinds = groupBy(node.children, (child) => segmentOf(child)?.kind);
  const literals = kinds.get("literal") ?? [];
  const literalNames = new Set(literals.map((child) => foldedName(child)));
  const functions = (kinds.get("function") ?? []).filter((child) => !literalNames.has(foldedName(child)));
  const called = (child: RouteNode): Pick<MethodStructure, "parameters" | "returnType"> => ({
    parameters: emitArguments(child, scope),
    returnType: typeOf(child),
  });
  return {
    properties: literals.map((child) => ({ ...named(child), isReadonly: true, type: typeOf(child) })),
    methods: [
      ...keyMethods.flatMap(([kind, name]) =>
        (kinds.get(kind) ?? []).map((child) => ({
          name,
          docs: docsOf({ paragraphs: keyNotes(child) }),
          parameters: [emitKeyParameter(child, scope)],
          returnType: typeOf(child),
        })),
      ),
      ...functions.map((child) => ({ ...named(child), ...called(child) })),
    ],
    callSignatures: namesakesOf(node).map(called),
  };
}

const keyMethods = [
  ["key", "byId"],
  ["parenthesisedKey", "byKey"],
  ["relativePath", "byPath"],
] as const satisfies readonly (readonly [Segment["kind"], string])[];

function named(node: RouteNode): { readonly name: string } {
  return { name: propertyName(chainName(node)) };
}

// `delta` and `delta()` are two places: the first one's interface can be called, and leads to the second.
function namesakesOf(node: RouteNode): readonly RouteNode[] {
  if (segmentOf(node)?.kind !== "literal" || !node.parent) return [];
  return functionsIn(node.parent).get(foldedName(node)) ?? [];
}

// A place may lead to thousands of others, and each of them has to know its namesakes.
const functionsIn = memoize(({ children }: RouteNode) =>
  groupBy(
    children.filter((child) => segmentOf(child)?.kind === "function"),
    foldedName,
  ),
);

function foldedName(node: RouteNode): string {
  return foldCase(chainName(node));
}
