import type { Api } from "../../model/api.js";
import { createTypeGraph, type TypeGraph } from "../../model/types/type-graph.js";
import { createSpelling } from "../../util/common-spelling.js";
import type { OpenapiOptions } from "../options.js";
import { nameComponents, type ComponentNames } from "./component-names.js";
import { dialects, type Dialect } from "./dialect.js";
import { findRequestTypes } from "./schemas/request-types.js";
import { readPermissions, type Permissions } from "./security.js";

/** All that the parts of the document know: the API, and what was decided about it before the first part is made. */
export interface Context {
  readonly api: Api;
  readonly graph: TypeGraph;
  readonly options: OpenapiOptions;
  readonly dialect: Dialect;
  readonly names: ComponentNames;
  readonly permissions: Permissions;
  /** By area. */
  readonly tags: ReadonlyMap<string, string>;
}

/** Decides what the components are called and which there are. */
export function createContext(api: Api, options: OpenapiOptions): Context {
  const graph = createTypeGraph(api.resources, api.enumerations);
  const names = nameComponents(api, findRequestTypes(api, graph));
  const dialect = dialects[options.openapi];
  const permissions = readPermissions(api.operations, options.oauth !== undefined || dialect.hasRoles);
  return { api, graph, options, dialect, names, permissions, tags: nameTags(api) };
}

/**
 * What areas are called as tags, by area: those that differ in case alone are one, as most pages write it. Generators make files
 * of tags, which some systems could not keep apart.
 */
function nameTags({ operations }: Api): ReadonlyMap<string, string> {
  const areas = operations.flatMap(({ area }) => area || []);
  const spell = createSpelling(areas, (area) => area.toLowerCase());
  return new Map(areas.map((area) => [area, spell(area)]));
}
