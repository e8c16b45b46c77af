import type { Api, TypeId } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import { createTypeGraph, type TypeGraph } from "../model/types/type-graph.js";
import { namespaceOf, simpleName, spokenNames } from "../model/types/type-name.js";
import { buildRouteTree, type RouteNode } from "./builders/route-tree.js";
import type { Reference, Use } from "./imports.js";
import { findTypeUse, type TypeUse } from "./models/type-use.js";
import { assignNames, type Names } from "./names/names.js";
import { runtimeAliases, type runtimeInternals, type runtimeTypes, type runtimeValues } from "./names/reserved.js";
import type { SdkOptions } from "./options.js";
import { fileName } from "./text/file-name.js";

/** All that emitters know: the API, and what was decided about it before the first line is emitted. */
export interface Sdk {
  readonly api: Api;
  readonly options: SdkOptions;
  /** What its client calls where a program names no other; undefined where every program has to. */
  readonly baseUrl: string | undefined;
  readonly graph: TypeGraph;
  readonly typeUse: TypeUse;
  readonly tree: RouteNode;
  readonly names: Names;
  /** Words on types with the names that pages give these. */
  readonly spoken: (text: string) => string;
}

/** Where an emitter stands: what it knows, and how the module that it writes mentions others. */
export interface Scope {
  readonly sdk: Sdk;
  readonly use: Use;
}

/** Decides what everything is called and which types are needed. */
export function planSdk(api: Api, options: SdkOptions): Sdk {
  const graph = createTypeGraph(api.resources, api.enumerations);
  const typeUse = findTypeUse(api, graph);
  const tree = buildRouteTree(api);
  const names = assignNames({ api, graph, typeUse });
  const baseUrl = options.baseUrl ?? api.baseUrl;
  return { api, options, baseUrl, graph, typeUse, tree, names, spoken: spokenNames(api) };
}

/** The module that hands on the types of all others. */
export const modelsIndex = "models/index.ts";

/** The module for the types of an area of the documentation. */
export function modelPath(area: string): string {
  const name = fileName(area);
  return `models/${name === "index" ? "index-" : name}.ts`;
}

/** The area of a type: its page's, or else the end of its namespace. */
export function areaOf(id: TypeId, { api }: Sdk): string {
  const area = api.resources.get(id)?.area ?? api.enumerations.get(id)?.area;
  return area || simpleName(namespaceOf(id) ?? api.namespace);
}

/** The module for the types that are an operation's own. */
export function operationPath({ area }: Operation, { api }: Sdk): string {
  return modelPath(area || simpleName(api.namespace));
}

type RuntimeName =
  | (typeof runtimeTypes)[number]
  | (typeof runtimeValues)[number]
  | keyof typeof runtimeAliases
  | (typeof runtimeInternals)[number];

const runtimePath = "runtime/index.ts";

/** A type of the runtime. `Call` goes by another name throughout the SDK, since references have a type of that name. */
export function runtimeType(name: RuntimeName): Reference {
  return { from: runtimePath, name, ...(name === "Call" ? { alias: runtimeAliases[name] } : {}) };
}

/** A function or class of the runtime. */
export function runtimeValue(name: RuntimeName): Reference {
  return { from: runtimePath, name, isValue: true };
}
