import type { Report } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../util/group-by.js";
import { type Omission, untold } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import type { TypeExpression } from "../types/type-expression.js";
import { type PathStep, readPropertyPath, showPath } from "./property-path.js";
import { reportUnreadable } from "./read-properties.js";

/** A row with the way down to it from the body. */
export interface PlacedRow {
  /** Its own name last; never empty. */
  readonly path: readonly PathStep[];
  /** The parts of the page that it links, in the form that links use. */
  readonly anchors: readonly string[];
  readonly row: PropertyDraft;
}

/** The properties of the object that `placed` are the rows of: tables may repeat what they share, and the first counts. */
export function nest(placed: readonly PlacedRow[], omissions: Omission[]): readonly PropertyDraft[] {
  return [...groupBy(placed, ({ path }) => path[0]?.name ?? "").values()].map((group) => {
    const own = group.find(({ path }) => path.length === 1);
    const inner = group.flatMap(({ path: [, ...path], ...row }) => (path.length > 0 ? [{ ...row, path }] : []));
    const property = own ? listedByName(own) : implied(group[0]);
    if (inner.length === 0) return property;
    if (!holdsObject(property.type)) {
      const { name } = property;
      omissions.push(...inner.map((row) => omitRow(row, `the row of \`${name}\` gives it a type of its own`)));
      return property;
    }
    return { ...property, type: withObject(property.type, nest(inner, omissions)) };
  });
}

/** The row at the end of its path, of a list where its name says so: `tags[]`. */
function listedByName({ path, row }: PlacedRow): PropertyDraft {
  const isList = path.at(-1)?.isList === true && row.type.kind !== "collection";
  return isList ? { ...row, type: { kind: "collection", of: row.type } } : row;
}

/** Whether the type in the row of an object leaves open what it holds: a link leads to what says it, unless that is on this page. */
function holdsObject(type: TypeExpression): boolean {
  if (type.kind === "collection") return holdsObject(type.of);
  if (type.kind === "named") return type.url === undefined || type.url.startsWith("#");
  return type.kind === "unreadable" || type.kind === "object" || (type.kind === "primitive" && type.name === "Json");
}

function withObject(type: TypeExpression, properties: readonly PropertyDraft[]): TypeExpression {
  return type.kind === "collection"
    ? { kind: "collection", of: withObject(type.of, properties) }
    : { kind: "object", properties };
}

/** The object that a path leads through, where no row is its own. */
function implied({ path: [first], row }: PlacedRow): PropertyDraft {
  const type: TypeExpression = { kind: "object", properties: [] };
  return {
    ...untold,
    name: first?.name ?? row.name,
    type: first?.isList ? { kind: "collection", of: type } : type,
    values: [],
    origin: row.origin,
  };
}

export function omitRow({ path, row }: PlacedRow, reason: string): Omission {
  return { what: "property", subject: { value: showPath(path), origin: row.origin }, reason };
}

/**
 * `all` rows, those that write the way to them, `settings.depth` or `marks[].at`, within the rows of those objects; as they are where these
 * are none. Other brackets, `page[size]`, are in the names of parameters alone.
 */
export function nestByName(all: readonly PropertyDraft[], report: Report): readonly PropertyDraft[] {
  if (!all.some(({ name }) => /^\w+[.[]/.test(name))) return all;
  for (const { name, origin } of all.filter(hasOtherBrackets)) reportUnreadable({ text: name, origin }, report);
  const rows = all.filter((row) => !hasOtherBrackets(row));
  const omissions: Omission[] = [];
  const placed = rows.flatMap((row): readonly PlacedRow[] => {
    const path = readPropertyPath(row.name);
    return path ? [{ path, anchors: [], row: { ...row, name: path.at(-1)?.name ?? row.name } }] : [];
  });
  const nested = nest(placed, omissions);
  return placed.length < rows.length || omissions.length > 0 ? rows : nested;
}

function hasOtherBrackets({ name }: PropertyDraft): boolean {
  return name.includes("[") && !readPropertyPath(name);
}
