import type { Operation, Permission, Route } from "../../model/operation.js";
import { alternativesOf, asksForNone, saysMore } from "../../model/permission-alternatives.js";
import { isVariant } from "../../model/rank-operations.js";
import { permissionsOn } from "../../model/route-permissions.js";
import { groupBy } from "../../util/group-by.js";

/**
 * The least privileged permissions that the pages of a call ask for, an item a kind, all of them where the pages differ: what one
 * page names for its use of a route, another's use may not need, or not be content with.
 */
export function permissionParagraphs(
  operations: readonly [Operation, ...Operation[]],
  route: Route,
): readonly string[] {
  const [first, ...others] = operations;
  // A page on a use of the route, `?$expand=…`, is not about what the route itself asks for.
  const pages = [first, ...others.filter((operation) => !isVariant(operation, route))];
  const byPage = pages.map((operation) => permissionItems(permissionsOn(operation, route.path)));
  const told = byPage.filter((items) => items.length > 0);
  const [only = []] = told;
  const isAgreed = new Set(told.map((items) => linesOf(items).join("\n"))).size <= 1;
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
