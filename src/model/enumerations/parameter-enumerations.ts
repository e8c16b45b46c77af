import { capitalised } from "../../util/capitalised.js";
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
  const differing = [...groupBy(enumerations, ({ id }) => id.toLowerCase()).values()]
    .filter((drafts) => !isOneList(drafts))
    .flatMap((drafts) => drafts.filter((draft) => draft.anchor !== undefined && listing.has(keyOfDraft(draft))));
  for (const drafts of groupBy(differing, (draft) => idOf(draft).toLowerCase()).values()) {
    const isAlone = new Set(drafts.map(({ page }) => page)).size === 1;
    for (const draft of drafts) {
      const id = isAlone ? idOf(draft) : idOf(draft, draft.page);
      if (!taken.has(id.toLowerCase())) own.set(keyOfDraft(draft), id);
    }
  }
  if (own.size === 0) return { enumerations, operations };
  return {
    enumerations: enumerations.map((draft) => {
      const id = own.get(keyOfDraft(draft));
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

function keyOfDraft({ page, id }: EnumerationDraft): string {
  return keyIn(page, simpleName(id));
}

function keyIn(page: string, name: string): string {
  return `${page} ${name.toLowerCase()}`;
}

function isOneList(drafts: readonly EnumerationDraft[]): boolean {
  const lists = drafts.map(({ members }) => JSON.stringify(members.map(({ name }) => name).toSorted()));
  return new Set(lists).size === 1;
}

// The file's name is the call's: `api/list-bells.md` has `listBellsSort`; of two of one name each has its folders', too.
function idOf({ id, page }: EnumerationDraft, path = page.slice(page.lastIndexOf("/") + 1)): TypeId {
  const words = path.replace(/\.md$/i, "").split(/[^A-Za-z0-9]+/);
  const [first = "", ...others] = [...words.filter((word) => word !== ""), simpleName(id)];
  return qualify(first + others.map(capitalised).join(""), namespaceOf(id) ?? "");
}
