import {
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  StructureKind,
} from "ts-morph";
import type { Route } from "../../model/operation.js";
import { formatPath, type Segment } from "../../model/paths/path-template.js";
import { groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import { compareText } from "../../util/order.js";
import { docsOf } from "../documentation.js";
import { createReferences, type Reference } from "../imports.js";
import type { ModuleSpec } from "../module.js";
import type { Scope, Sdk } from "../sdk.js";
import { fileName } from "../text/file-name.js";
import { foldCase } from "../../util/fold-case.js";
import { propertyName } from "../text/literal.js";
import { chainName } from "./chain-name.js";
import { emitArguments } from "./function-arguments.js";
import { emitKeyParameter, keyNotes } from "./key-parameter.js";
import { nodesOf, type RouteNode, segmentOf } from "./route-tree.js";
import { emitVerb, type MethodStructure } from "./verb.js";
import { verbRank } from "./verbs.js";

/** The modules of the builders: one for each first segment, an interface for each place in the tree of paths. */
export function emitBuilders(sdk: Sdk): readonly ModuleSpec[] {
  return [...groupBy(sdk.tree.children, builderPath)]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, nodes]) => {
      const { use, all } = createReferences(path);
      const statements = nodes.flatMap(nodesOf).map((node) => emitBuilder(node, { sdk, use }));
      return { path, references: all(), statements };
    });
}

/** What an interface has that stands for `node`: the ways on, then the methods that send. */
export function emitMembers(node: RouteNode, scope: Scope): Members {
  const kinds = groupBy(node.children, (child) => segmentOf(child)?.kind);
  const literals = kinds.get("literal") ?? [];
  const literalNames = new Set(literals.map((child) => foldedName(child)));
  const functions = (kinds.get("function") ?? []).filter((child) => !literalNames.has(foldedName(child)));
  return {
    properties: literals.map((child) => emitSegment(child, scope)),
    methods: [
      ...keyMethods.flatMap(([kind, name]) => (kinds.get(kind) ?? []).map((child) => emitKey(child, name, scope))),
      ...functions.map((child) => emitFunction(child, scope)),
      ...node.routes.toSorted(compareVerbs).flatMap((route) => emitVerb(route, scope)),
    ],
  };
}

interface Members {
  readonly properties: OptionalKind<PropertySignatureStructure>[];
  readonly methods: MethodStructure[];
}

const keyMethods = [
  ["key", "byId"],
  ["parenthesisedKey", "byKey"],
  ["relativePath", "byPath"],
] as const satisfies readonly (readonly [Segment["kind"], string])[];

function emitBuilder(node: RouteNode, scope: Scope): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: scope.sdk.names.builders.get(node.id) ?? "",
    docs: docsOf({ paragraphs: [`\`${formatPath({ segments: node.path })}\``] }),
    ...emitMembers(node, scope),
    callSignatures: namesakesOf(node).map((child) => emitCallSignature(child, scope)),
  };
}

function emitSegment(node: RouteNode, scope: Scope): OptionalKind<PropertySignatureStructure> {
  return { name: propertyName(chainName(node)), isReadonly: true, type: builderText(node, scope) };
}

function emitKey(node: RouteNode, name: string, scope: Scope): MethodStructure {
  return {
    name,
    docs: docsOf({ paragraphs: keyNotes(node) }),
    parameters: [emitKeyParameter(node, scope)],
    returnType: builderText(node, scope),
  };
}

function emitFunction(node: RouteNode, scope: Scope): MethodStructure {
  return { name: propertyName(chainName(node)), ...emitCallSignature(node, scope) };
}

function emitCallSignature(node: RouteNode, scope: Scope): Pick<MethodStructure, "parameters" | "returnType"> {
  return { parameters: emitArguments(node, scope), returnType: builderText(node, scope) };
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

function builderText(node: RouteNode, { sdk, use }: Scope): string {
  return use(builderReference(node, sdk));
}

function builderReference(node: RouteNode, { names }: Sdk): Reference {
  return { from: builderPath(topOf(node)), name: names.builders.get(node.id) ?? "" };
}

function builderPath(top: RouteNode): string {
  const segment = segmentOf(top);
  return `builders/${fileName(segment && "name" in segment ? segment.name : "keys")}.ts`;
}

function topOf(node: RouteNode): RouteNode {
  let top = node;
  while (top.parent?.parent) top = top.parent;
  return top;
}

function compareVerbs(one: Route, other: Route): number {
  return verbRank(one.method) - verbRank(other.method);
}

function foldedName(node: RouteNode): string {
  return foldCase(chainName(node));
}
