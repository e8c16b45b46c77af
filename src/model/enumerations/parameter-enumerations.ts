import { groupBy } from "../../util/group-by.js";
import type { TypeId } from "../api.js";
import type { EnumerationDraft, PropertyDraft } from "../draft.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { namedIn, ofNamed } from "../types/type-expression.js";
import { namespaceOf, qualify, simpleName } from "../types/type-name.js";

interface ListedTypes {
  readonly enumerations: readonly EnumerationDraft[];
  readonly operations: readonly OperationDraft[];
}

/**
 * Gives each page its own enumeration where several list values below one heading, "Sort values", for their parameters, and not the same:
 * the lists of two calls are no type of the whole API, but `listBellsSort` and `listRoomsSort`.
 */
export function nameParameterValues({ enumerations, operations }: ListedTypes): ListedTypes {
  const listing = new Set(
    operations.flatMap((operation) => rowsOf(operation).flatMap((row) => keyOf(operation, row) ?? [])),
  );
  const taken = new Set(enumerations.map(({ id }) => id.toLowerCase()));
  const own = new Map<string, TypeId>();
  for (const drafts of groupBy(enumerations, ({ id }) => id.toLowerCase()).values()) {
    if (isOneList(drafts)) continue;
    for (const draft of drafts) {
      const key = keyIn(draft.page, simpleName(draft.id));
      const id = idOf(draft);
      if (draft.anchor !== undefined && listing.has(key) && !taken.has(id.toLowerCase())) own.set(key, id);
    }
  }
  if (own.size === 0) return { enumerations, operations };
  return {
    enumerations: enumerations.map((draft) => {
      const id = own.get(keyIn(draft.page, simpleName(draft.id)));
      return id === undefined ? draft : { ...draft, id };
    }),
    operations: operations.map((operation) => {
      const named = <P extends PropertyDraft>(row: P): P => {
        const name = own.get(keyOf(operation, row) ?? "");
        return name === undefined ? row : { ...row, type: ofNamed(row.type, { name, origin: row.origin }) };
      };
      const { body, parameters } = operation;
      return { ...operation, parameters: parameters.map(named), body: { ...body, rows: body.rows.map(named) } };
    }),
  };
}

function rowsOf({ parameters, body }: OperationDraft): readonly PropertyDraft[] {
  return [...parameters, ...body.rows];
}

/** What tells the list that a row of `operation` names as its type, where it bears the name of the row. */
function keyOf({ page }: OperationDraft, { name, type }: PropertyDraft): string | undefined {
  const named = namedIn(type);
  const isOwn = named?.url === undefined && named?.name.toLowerCase() === name.toLowerCase();
  return isOwn ? keyIn(page.source.path, name) : undefined;
}

function keyIn(page: string, name: string): string {
  return `${page} ${name.toLowerCase()}`;
}

function isOneList(drafts: readonly EnumerationDraft[]): boolean {
  const lists = drafts.map(({ members }) => JSON.stringify(members.map(({ name }) => name).toSorted()));
  return new Set(lists).size === 1;
}

// The file's name is the call's: `api/list-bells.md` has `listBellsSort`.
function idOf({ id, page }: EnumerationDraft): TypeId {
  const words = page
    .slice(page.lastIndexOf("/") + 1)
    .replace(/\.md$/i, "")
    .split(/[^A-Za-z0-9]+/);
  const [first = "", ...others] = [...words.filter((word) => word !== ""), simpleName(id)];
  return qualify(
    first + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(""),
    namespaceOf(id) ?? "",
  );
}
