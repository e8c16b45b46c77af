import { isUndocumented, type Operation, type Permission, type Route } from "../../model/operation.js";
import { permissionsOn } from "../../model/route-permissions.js";
import { pagesOf } from "../documentation.js";
import type { Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";

/**
 * The documentation of a call along `route`: what the first of its pages says, the permissions it takes, and where to read
 * on.
 */
export function documentOperations(
  operations: readonly [Operation, ...Operation[]],
  route: Route,
  { options }: Sdk,
): Documentation {
  const [first] = operations;
  const { title, description, deprecated } = first;
  const items = permissionItems(permissionsOn(first, route.path));
  return {
    paragraphs: [
      description || title,
      ...shownNote(route),
      ...(items.length === 0 ? [] : ["Least privileged permissions:", ...items]),
    ],
    deprecated,
    see: pagesOf(
      operations.map((operation) => operation.origin),
      options,
    ),
  };
}

function shownNote(route: Route): readonly string[] {
  return isUndocumented(route) ? ["No page lists this route: an example shows it."] : [];
}

function permissionItems(permissions: readonly Permission[]): readonly string[] {
  return permissions.flatMap(({ kind, scopes: [least], note }) => {
    if (least === undefined) return [];
    return [note === undefined ? `- ${kind}: \`${least}\`` : `- ${kind}: \`${least}\` (${note})`];
  });
}
