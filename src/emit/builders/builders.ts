import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import { formatPath } from "../../model/paths/path-template.js";
import { docsOf } from "../documentation.js";
import { modulesOf, type ModuleSpec } from "../module.js";
import type { Scope, Sdk } from "../sdk.js";
import { type Builder, buildersOf, emitVerbs } from "./places.js";
import { nodesOf, type RouteNode } from "./route-tree.js";
import { emitWays, type Ways } from "./ways.js";

/** The modules of the builders: one for each first segment, and one for what several of those lead to. */
export function emitBuilders(sdk: Sdk): readonly ModuleSpec[] {
  const builders = buildersOf(sdk);
  const inOrder = new Set(nodesOf(sdk.tree).flatMap((node) => builders.get(node) ?? []));
  return modulesOf(inOrder, sdk, (group, scope) => {
    for (const reference of group.flatMap(({ references }) => references)) scope.use(reference);
    return { statements: group.map((builder) => emitBuilder(builder, scope)) };
  });
}

/** What the interface for the root has: the ways on, then the methods that send. */
export function emitRootMembers(scope: Scope): Ways {
  const { tree } = scope.sdk;
  return withMethods(emitWaysIn(tree, scope), emitVerbs(tree, scope));
}

function emitBuilder({ name, places, methods }: Builder, scope: Scope): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name,
    docs: docsOf({ paragraphs: [pathsText(places)] }),
    ...withMethods(emitWaysIn(places[0], scope), methods),
  };
}

function emitWaysIn(node: RouteNode, scope: Scope): Ways {
  const builders = buildersOf(scope.sdk);
  return emitWays(node, scope, (child) => {
    const { name = "", path: from = "" } = builders.get(child) ?? {};
    return scope.use({ from, name });
  });
}

function withMethods(ways: Ways, methods: Builder["methods"]): Ways {
  return { ...ways, methods: [...ways.methods, ...methods] };
}

function pathsText(places: readonly RouteNode[]): string {
  const paths = places.map(({ path }) => `\`${formatPath({ segments: path })}\``);
  return paths.length === 1 ? paths.join("") : paths.map((path) => `- ${path}`).join("\n");
}
