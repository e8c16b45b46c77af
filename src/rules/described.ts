import type { Api, Property } from "../model/api.js";
import type { Parameter } from "../model/operation.js";

/** Everything of `api` that has a type and a description: properties of resources and of bodies, and parameters. */
export function describedIn({ resources, operations }: Api): readonly (Property | Parameter)[] {
  return [
    ...[...resources.values()].flatMap(({ properties }) => properties),
    ...operations.flatMap(({ parameters, body }) => [...parameters, ...(body.kind === "json" ? body.properties : [])]),
  ];
}
