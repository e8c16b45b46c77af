import type { Report } from "../../diagnostics/diagnostic.js";
import type { Block, Paragraph, RichText, Row, Section, Table } from "../../page/page.js";
import { headingIdentifier } from "../../util/heading-identifier.js";
import type { Omission } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import { listsNothing, nameCellOf, tablesOf } from "../page-access.js";
import { anchorsIn } from "../resources/type-anchors.js";
import { nest, omitRow, type PlacedRow } from "./nest-rows.js";
import { namesInList, tableOfList } from "./property-list.js";
import { deepest, type PathStep, readPropertyPath } from "./property-path.js";
import { listsProperties, readNamed, reportUnreadable, withoutRemarks } from "./read-properties.js";
import { type Known, ownersIn, type Owners } from "./table-owners.js";

/** The rows of tables, those of an object within the row of that object. */
interface NestedProperties {
  readonly rows: readonly PropertyDraft[];
  /** Rows of an object that none can tell the place of. */
  readonly omissions: readonly Omission[];
}

interface Reading extends Pick<Known, "bodyNames"> {
  readonly report: Report;
}

/**
 * The properties that the tables of a Request body section list. What a body holds may be an object with rows of its own: in
 * a table that says whose it is, "The **settings** object has these properties", in rows that write the way to it,
 * `settings.depth`, or in rows that stand further in than the one above them.
 */
export function readNestedProperties(sections: readonly Section[], reading: Reading): NestedProperties {
  const placed: PlacedRow[] = [];
  const omissions: Omission[] = [];
  for (const section of sections) {
    for (const { table, caption } of captionedTables(section)) {
      const rows = placeRows(table, section, reading.report);
      const owners = ownersOf({ section, caption }, { rows: placed, bodyNames: reading.bodyNames });
      if (owners === "unknown")
        omissions.push(...rows.map((row) => omitRow(row, "it is of an object that no row names")));
      else placed.push(...owners.flatMap((owner) => rows.map((row) => within(owner, row))));
    }
  }
  const rows = nest(placed, omissions);
  const isTold = placed.length > 0 || reading.bodyNames.size > 0;
  return { rows, omissions: isTold ? omissions : [...omissions, ...sections.flatMap(untyped)] };
}

/** Those of `sections` that tell of a row in a table of them, which links there: not of the body as a whole. */
export function partsLinked(sections: readonly Section[]): ReadonlySet<Section> {
  const anchors = new Set(sections.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap(anchorsOf)));
  return new Set(sections.filter(({ heading }) => heading && anchors.has(headingIdentifier(heading.text))));
}

interface CaptionedTable {
  readonly table: Table;
  /** The paragraph right before it. */
  readonly caption: RichText | undefined;
}

function captionedTables({ blocks }: Pick<Section, "blocks">): readonly CaptionedTable[] {
  return blocks.flatMap((block, index): readonly CaptionedTable[] => {
    const listed = block.kind === "list" ? tableOfList(block) : undefined;
    if (block.kind === "list" && !listed) return block.items.flatMap((item) => captionedTables({ blocks: item }));
    if (block.kind === "quote") return captionedTables(block);
    const table =
      listed ?? (block.kind === "table" && listsProperties(block) && !listsNothing(block) ? block : undefined);
    if (!table) return [];
    const before = blocks[index - 1];
    return [{ table, caption: before && isParagraph(before) ? before.text : undefined }];
  });
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === "paragraph";
}

/** The names in lists that say no types: of a body of which nothing else says what it holds. */
function untyped({ blocks }: Section): readonly Omission[] {
  const names = blocks.flatMap((block) => (block.kind === "list" ? namesInList(block) : []));
  return names.map((subject) => ({
    what: "property",
    subject,
    reason: "no type stands behind its name in parentheses",
  }));
}

interface Standing {
  readonly section: Section;
  readonly caption: RichText | undefined;
}

/** The body, as the owner of a table. */
const body: readonly (readonly PathStep[])[] = [[]];

// The words right above a table say more of it than the headings further up.
function ownersOf({ section, caption }: Standing, known: Known): Owners {
  const told = caption && ownersIn(caption.text, known);
  if (told) return told;
  for (let at: Section | undefined = section; at && at.role !== "requestBody"; at = at.parent) {
    const headed = at.heading && (linkingTo(at.heading, known.rows) ?? ownersIn(at.heading.text, known));
    if (headed) return headed;
  }
  return body;
}

/** The ways to the objects whose rows link the part of the page that `heading` begins. */
function linkingTo({ text }: RichText, rows: readonly PlacedRow[]): Owners | undefined {
  const anchor = headingIdentifier(text);
  const owners = rows.filter(({ anchors }) => anchors.includes(anchor)).map(({ path }) => path);
  return owners.length > 0 ? owners : undefined;
}

function anchorsOf({ cells }: Row): readonly string[] {
  return anchorsIn(cells.flatMap(({ runs }) => runs));
}

function placeRows(table: Table, section: Section, report: Report): readonly PlacedRow[] {
  const placed: PlacedRow[] = [];
  // The ways to the rows above, the first of each name.
  const ways = new Map<string, readonly PathStep[]>();
  // The rows that the next one may stand within, each further in than the one before it.
  const above: { readonly indent: number; readonly path: readonly PathStep[] }[] = [];
  for (const row of table.rows) {
    const nameCell = nameCellOf(table, row);
    if (!nameCell || row.isTitle) continue;
    const indent = indentOf(nameCell.text);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const own = readPropertyPath(withoutRemarks(nameCell.text));
    const path = [...(above.at(-1)?.path ?? ownerTold(row, ways)), ...(own ?? [])];
    if (!own || path.length > deepest) {
      reportUnreadable(nameCell, report);
      continue;
    }
    above.push({ indent, path });
    const name = path.at(-1)?.name ?? "";
    if (!ways.has(name)) ways.set(name, path);
    placed.push({ path, anchors: anchorsOf(row), row: readNamed(table, row, { name, nameCell, section }) });
  }
  return placed;
}

/** "For each property in the **marks** collection, say where it is." */
const ofEach = /^for (?:each|every) [\w ]{1,40}?(?: (?:in|of))? the [*`]*(\w+)[*`]* (?:collection|list|array)\b/i;

/** The way to the object that the description of `row` says that it is of: one that a row above it holds. */
function ownerTold({ cells }: Row, above: ReadonlyMap<string, readonly PathStep[]>): readonly PathStep[] {
  const [, name] = ofEach.exec(cells.at(-1)?.text.trim() ?? "") ?? [];
  return (name === undefined ? undefined : above.get(name)) ?? [];
}

// Spaces that markdown keeps indent by two or more, `&nbsp;&nbsp;`; one alone has strayed there.
function indentOf(text: string): number {
  const [space = ""] = /^\s*/.exec(text) ?? [];
  return space.length < 2 ? 0 : space.length;
}

// A table of `settings` may write the whole way to its rows, `settings.depth`, or the rest of it.
function within(owner: readonly PathStep[], placed: PlacedRow): PlacedRow {
  const { path } = placed;
  const isWhole = owner.length > 0 && owner.every(({ name }, index) => path[index + 1] && path[index]?.name === name);
  return { ...placed, path: isWhole ? path : [...owner, ...path] };
}
