import type { Api } from "../../model/api.js";
import { createTypeGraph, type TypeGraph } from "../../model/type-graph.js";
import type { OpenapiOptions } from "../options.js";
import { nameComponents, type ComponentNames } from "./component-names.js";
import { dialects, type Dialect } from "./dialect.js";
import { findRequestTypes } from "./request-types.js";
import { findScopes } from "./security.js";

/** All that the parts of the document know: the API, and what was decided about it before the first part is made. */
export interface Context {
  readonly api: Api;
  readonly graph: TypeGraph;
  readonly options: OpenapiOptions;
  readonly dialect: Dialect;
  readonly names: ComponentNames;
  /** By security scheme. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/** Decides what the components are called and which there are. */
export function createContext(api: Api, options: OpenapiOptions): Context {
  const graph = createTypeGraph(api.resources, api.enumerations);
  const names = nameComponents(api, findRequestTypes(api, graph));
  const scopes = findScopes(api.operations);
  return { api, graph, options, dialect: dialects[options.openapi], names, scopes };
}
