import { type Content, isUndocumented, type Operation, type Permission, type Route } from "../../model/operation.js";
import { alternativesOf, asksForNone, saysMore } from "../../model/permission-alternatives.js";
import { permissionsOn } from "../../model/route-permissions.js";
import { contentsOn } from "../models/answer-shape.js";
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
  { options, graph }: Sdk,
): Documentation {
  const [first] = operations;
  const { title, description, deprecated } = first;
  const items = permissionItems(permissionsOn(first, route.path));
  return {
    paragraphs: [
      asksForCount(route) && !first.routes.every(asksForCount) ? countNote : description || title,
      ...shownNote(route),
      ...(contentsOn(first, route, graph).some(isOfAnyType) ? [bytesNote] : []),
      ...(items.length === 0 ? [] : ["Least privileged permissions:", ...items]),
    ],
    deprecated,
    see: pagesOf(
      operations.map((operation) => operation.origin),
      options,
    ),
  };
}

function isOfAnyType(content: Content): boolean {
  return content.kind === "binary" && content.mediaType === "application/octet-stream";
}

// An answer is read by its content type, and a file may be of any.
const bytesNote =
  "Text and JSON come as such, by their content type; `.blob()` and `.stream()` give the bytes, whatever they are.";

// The page of a collection is about its items.
const countNote = "The number of items in the collection, as text.";

function asksForCount({ path }: Pick<Route, "path">): boolean {
  const last = path.segments.at(-1);
  return last?.kind === "literal" && last.name === "$count";
}

function shownNote(route: Route): readonly string[] {
  return isUndocumented(route) ? ["No page lists this route: an example shows it."] : [];
}

function permissionItems(permissions: readonly Permission[]): readonly string[] {
  return permissions.flatMap((permission) => {
    const { kind, note = "" } = permission;
    const [least] = alternativesOf(permission);
    if (least === undefined) return asksForNone(permission) ? [`- ${kind}: none`] : [];
    return [`- ${kind}: ${saysMore(permission) ? scopesMarked(note, permission) : least.map(code).join(" and ")}`];
  });
}

/** `note` with its scopes as code. */
function scopesMarked(note: string, { scopes }: Permission): string {
  const known = new Set(scopes);
  return note.replaceAll("*", "").replaceAll(/[\w-]+(?:\.[\w-]+)*/g, (word) => (known.has(word) ? code(word) : word));
}

function code(scope: string): string {
  return `\`${scope}\``;
}
