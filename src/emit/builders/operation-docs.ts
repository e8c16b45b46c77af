import type { Operation, Permission } from "../../model/operation.js";
import type { PathTemplate } from "../../model/path-template.js";
import { permissionsOn } from "../../model/route-permissions.js";
import { pagesOf } from "../documentation.js";
import type { Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";

/**
 * The documentation of a call along `path`: what the first of its pages says, the permissions it takes, and where to read
 * on.
 */
export function documentOperations(
  operations: readonly [Operation, ...Operation[]],
  path: PathTemplate,
  { options }: Sdk,
): Documentation {
  const [first] = operations;
  const { title, description, deprecated } = first;
  const items = permissionItems(permissionsOn(first, path));
  return {
    paragraphs: [description || title, ...(items.length === 0 ? [] : ["Least privileged permissions:", ...items])],
    deprecated,
    see: pagesOf(
      operations.map((operation) => operation.origin),
      options,
    ),
  };
}

function permissionItems(permissions: readonly Permission[]): readonly string[] {
  return permissions.flatMap(({ kind, scopes: [least], note }) => {
    if (least === undefined) return [];
    return [note === undefined ? `- ${kind}: \`${least}\`` : `- ${kind}: \`${least}\` (${note})`];
  });
}
