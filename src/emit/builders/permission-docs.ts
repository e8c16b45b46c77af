import type { Operation, Permission } from "../../model/operation.js";
import { isVariant } from "../../model/operations/rank-operations.js";
import { alternativesOf, asksForNone, asksInWords, saysMore } from "../../model/permissions/permission-alternatives.js";
import { permissionsOn } from "../../model/permissions/route-permissions.js";
import type { Route } from "../../model/route.js";
import { groupBy } from "../../util/group-by.js";
import { isItem } from "../text/comment.js";

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
  const told = pages
    .map((operation) => permissionsOn(operation, route.path).flatMap(permissionItem))
    .filter((items) => items.some(isSupported));
  const kinds = [...groupBy(told.flat(), ({ kind }) => kind.toLowerCase()).values()];
  const items = told.length === 1 ? told.flat().filter(isSupported) : kinds.flatMap(joinItems);
  // A list is none of the permissions that it stands below.
  const notes = unrepeated(pages.map(({ permissionNotes: note }) => (isItem(note) ? `Besides:\n${note}` : note)));
  const demands = new Set(pages.map(({ permissionDemands }) => permissionDemands));
  if (items.length === 0) return [...demands, ...notes];
  const isAgreed = kinds.every(([{ kind }]) => new Set(told.flatMap((page) => asksOf(page, kind))).size === 1);
  const heading = `Least privileged permissions${isAgreed ? "" : ", on which the pages differ"}:`;
  return [...demands, heading, ...linesOf(items), ...notes];
}

/** `notes` without those that another says as well. */
function unrepeated(notes: readonly string[]): readonly string[] {
  const distinct = [...new Set(notes)];
  return distinct.filter((note) => !distinct.some((other) => other !== note && other.includes(note)));
}

interface PermissionItem {
  /** Without the resource that it is about. */
  readonly kind: string;
  readonly resource: string | undefined;
  /** In Markdown. */
  readonly asked: string;
  /** The same with the mark of a footnote, which is no difference between pages. */
  readonly shown?: string;
  /** It says more than scopes. */
  readonly isNote: boolean;
}

const unsupported = "not supported";

function permissionItem(permission: Permission): readonly PermissionItem[] {
  const { resource, note = "" } = permission;
  const kind = kindOf(permission);
  const [least] = alternativesOf(permission);
  if (least === undefined) {
    if (asksInWords(permission)) return [{ kind, resource, asked: note, isNote: true }];
    return [{ kind, resource, asked: asksForNone(permission) ? "none" : unsupported, isNote: false }];
  }
  const isNote = saysMore(permission);
  return [
    { kind, resource, isNote, ...(isNote ? { asked: scopesMarked(note, permission) } : askedText(least, permission)) },
  ];
}

function askedText(scopes: readonly string[], { marked = [] }: Permission): Pick<PermissionItem, "asked" | "shown"> {
  const asked = scopes.map(code).join(" and ");
  if (!scopes.some((scope) => marked.includes(scope))) return { asked };
  return { asked, shown: scopes.map((scope) => markedCode(scope, marked)).join(" and ") };
}

function kindOf({ kind, resource = "" }: Permission): string {
  const label = `: ${resource}`;
  return kind.endsWith(label) ? kind.slice(0, -label.length) : kind;
}

function isSupported({ asked }: PermissionItem): boolean {
  return asked !== unsupported;
}

/** What a page asks for a kind, in one text; none where it does not name the kind. */
function asksOf(page: readonly PermissionItem[], kind: string): readonly string[] {
  const asks = page.filter((item) => item.kind.toLowerCase() === kind.toLowerCase()).map(({ asked }) => asked);
  return asks.length === 0 ? [] : [[...new Set(asks)].toSorted().join("\n")];
}

/** The items of all pages for one kind: one where all ask the same, else one for each resource, and each note by itself. */
function joinItems(items: readonly [PermissionItem, ...PermissionItem[]]): readonly PermissionItem[] {
  const [first] = items;
  if (!items.some(isSupported)) return [];
  if (new Set(items.map(({ asked }) => asked)).size === 1) {
    return [
      { ...first, resource: items.every(({ resource }) => resource === first.resource) ? first.resource : undefined },
    ];
  }
  const groups = groupBy(items, ({ asked, isNote, resource }) => (isNote ? `note ${asked}` : `of ${resource}`));
  return [...groups.values()].map((group) => {
    const asks = new Set(group.map(({ asked }) => asked));
    const isLast = asks.delete(unsupported);
    if (asks.size + Number(isLast) === 1) return group[0];
    const { shown: _, ...joined } = group[0];
    return { ...joined, asked: [...asks, ...(isLast ? [unsupported] : [])].join(" or ") };
  });
}

function linesOf(items: readonly PermissionItem[]): readonly string[] {
  return items.map(
    ({ kind, resource, asked, shown = asked }) => `- ${[kind, resource ?? [], shown].flat().join(": ")}`,
  );
}

/** `note` with its scopes as code. */
function scopesMarked(note: string, { scopes, marked = [] }: Permission): string {
  const known = new Set(scopes);
  return note
    .replaceAll("*", "")
    .replaceAll(/[\w-]+(?:\.[\w-]+)*/g, (word) => (known.has(word) ? markedCode(word, marked) : word));
}

/** `scope` with the mark of a footnote, where it is one of `marked`. */
function markedCode(scope: string, marked: readonly string[]): string {
  return code(scope) + (marked.includes(scope) ? "\\*" : "");
}

function code(scope: string): string {
  return `\`${scope}\``;
}
