import type { Operation, Permission } from "../../model/operation.js";
import { pagesOf } from "../documentation.js";
import type { Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";

/** The documentation of a call: what the first of its pages says, the permissions it takes, and where to read on. */
export function documentOperations(operations: readonly [Operation, ...Operation[]], { options }: Sdk): Documentation {
  const [{ title, description, permissions, deprecated }] = operations;
  const items = permissionItems(permissions);
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
