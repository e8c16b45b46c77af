import { type Content, isUndocumented, type Operation, type Permission, type Route } from "../../model/operation.js";
import { alternativesOf, asksForNone, saysMore } from "../../model/permission-alternatives.js";
import { isVariant } from "../../model/rank-operations.js";
import { permissionsOn } from "../../model/route-permissions.js";
import { groupBy } from "../../util/group-by.js";
import { contentsOn } from "../models/answer-shape.js";
import { pagesOf } from "../documentation.js";
import type { Sdk } from "../sdk.js";
import type { Documentation } from "../text/comment.js";
import { sharedDescription } from "./shared-description.js";

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
  const { title, deprecated } = first;
  const all = operations.map(({ description }) => description);
  const description = sharedDescription(all, graph) ?? first.description;
  return {
    paragraphs: [
      asksForCount(route) && !first.routes.every(asksForCount) ? countNote : description || title,
      ...shownNote(route),
      ...(contentsOn(first, route, graph).some(isOfAnyType) ? [bytesNote] : []),
      ...permissionParagraphs(operations, route),
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

// What one page names as the least for its use of a route, another's use may not need, or not be content with.
function permissionParagraphs(operations: readonly [Operation, ...Operation[]], route: Route): readonly string[] {
  const [first, ...others] = operations;
  // A page on a use of the route, `?$expand=…`, is not about what the route itself asks for.
  const pages = [first, ...others.filter((operation) => !isVariant(operation, route))];
  const byPage = pages.map((operation) => permissionItems(permissionsOn(operation, route.path)));
  const told = byPage.filter((items) => items.length > 0);
  const [only = []] = told;
  const isAgreed = told.every((items) => linesOf(items).join("\n") === linesOf(only).join("\n"));
  const all = isAgreed ? only : [...groupBy(told.flat(), keyOf).values()].map(joinItems);
  if (all.length === 0) return [];
  return [`Least privileged permissions${isAgreed ? "" : ", on which the pages differ"}:`, ...linesOf(all)];
}

interface PermissionItem {
  readonly kind: string;
  /** In Markdown. */
  readonly asked: string;
  /** It says more than scopes. */
  readonly isNote: boolean;
}

function permissionItems(permissions: readonly Permission[]): readonly PermissionItem[] {
  return permissions.flatMap((permission) => {
    const { kind, note = "" } = permission;
    const [least] = alternativesOf(permission);
    if (least === undefined) return asksForNone(permission) ? [{ kind, asked: "none", isNote: false }] : [];
    const isNote = saysMore(permission);
    return [{ kind, isNote, asked: isNote ? scopesMarked(note, permission) : least.map(code).join(" and ") }];
  });
}

function keyOf({ kind, asked, isNote }: PermissionItem): string {
  return `${kind.toLowerCase()} ${isNote ? asked : ""}`;
}

function joinItems(items: readonly [PermissionItem, ...PermissionItem[]]): PermissionItem {
  return { ...items[0], asked: [...new Set(items.map(({ asked }) => asked))].join(" or ") };
}

function linesOf(items: readonly PermissionItem[]): readonly string[] {
  return items.map(({ kind, asked }) => `- ${kind}: ${asked}`);
}

/** `note` with its scopes as code. */
function scopesMarked(note: string, { scopes }: Permission): string {
  const known = new Set(scopes);
  return note.replaceAll("*", "").replaceAll(/[\w-]+(?:\.[\w-]+)*/g, (word) => (known.has(word) ? code(word) : word));
}

function code(scope: string): string {
  return `\`${scope}\``;
}
