import { groupBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { Block, Column, RichText, Row, Section, Table } from "../page.js";
import { captionLevel } from "../sections/captions.js";
import { roleOfHeading, rolesOfRequests, type SectionRole } from "../sections/headings.js";
import { showsBodyAlone } from "../sections/section-role.js";
import type { ColumnRole } from "./columns.js";

/**
 * `section` without its tables of parameters, and behind it each of these as a section of its own: what the head of a first column
 * calls parameters, or properties behind a request that has a body, or beside the body of one alone, where the heading above says
 * nothing of them; and what stands below a row that says where its parameters go, **URL parameters** or **URL**, or beside a cell that
 * says so of one, under "In".
 */
export function sectionsOfParameters(section: Section): readonly [Section, ...Section[]] {
  const isRequest = section.role === "exampleRequest" && !isWithin(section.parent, "example");
  const isAlone = isRequest && showsBodyAlone(section);
  const isUntold = isAlone || untold.has(section.role);
  if (!isUntold && !ofParameters.has(section.role)) return [section];
  const isInBody = isWithin(section.parent, "requestBody");
  const isOfBody = ofBodies(section.blocks);
  const groups = section.blocks.map((block, index) => {
    if (block.kind !== "table") return [];
    const told = isUntold ? roleOfHead(block.columns[0]?.text, isAlone || isOfBody(index)) : undefined;
    // What the heading above says is of the body, and says more: of which object in it.
    return groupsOf(block, told === "requestBody" && isInBody ? undefined : told);
  });
  const isApart = groups.map((group) => group.some(({ role }) => role !== undefined));
  if (!isApart.includes(true)) return [section];
  const own = {
    ...section,
    blocks: section.blocks.flatMap((block, index) => {
      if (!isApart[index]) return [block];
      return (groups[index] ?? []).flatMap(({ role, table }) => (role === undefined ? [table] : []));
    }),
  };
  // What goes into the query is no part of what goes into the body.
  const parent = section.role === "other" ? own : section.parent;
  const parts = groups
    .flat()
    .flatMap(({ role, heading, table }): readonly Section[] =>
      role === undefined ? [] : [{ heading, role, depth: captionLevel, parent, blocks: [table] }],
    );
  return [own, ...parts];
}

/** The sections that say nothing of the tables in them. */
const untold: ReadonlySet<SectionRole> = new Set<SectionRole>(["introduction", "httpRequest", "other"]);

/** Which of `blocks` stand behind a request that has a body, and not behind what is answered to it. */
function ofBodies(blocks: readonly Block[]): (index: number) => boolean {
  const sending = blocks.findIndex(sendsBody);
  if (sending === -1) return () => false;
  const answering = blocks.findIndex((block, index) => index > sending && answers(block));
  const end = answering === -1 ? blocks.length : answering;
  return (index) => sending < index && index < end && !announcesAnswer(blocks[index - 1]);
}

function sendsBody(block: Block): boolean {
  return block.kind === "code" && block.routes.some(({ method }) => /^(?:POST|PUT|PATCH)$/i.test(method.value));
}

function answers(block: Block): boolean {
  return block.kind === "code" && block.messages.some(({ kind }) => kind === "response");
}

/** "Returns a call with these properties." */
function announcesAnswer(block: Block | undefined): boolean {
  return (
    block?.kind === "paragraph" &&
    /\b(?:responses?|responds|returns?|returned|answers?)\b(?:[^.]{0,100}\b(?:propert(?:y|ies)|fields?|following)\b|\W*$)/i.test(
      block.text.text,
    )
  );
}

/** Rows of a table with what heads them. */
interface Group {
  readonly heading: RichText;
  /** Undefined for what is not said to be parameters. */
  readonly role: SectionRole | undefined;
  readonly table: Table;
}

/** `told`: what the head of the first column says of the rows below it. */
function groupsOf(table: Table, told: SectionRole | undefined): readonly Group[] {
  return groupsByPlace(table) ?? groupsByTitle(table, told);
}

/** What heads the column of where a parameter goes: "path", "query". */
const placeColumn = /^(?:in|location|located in|passed in|sent in)$/i;

// The section of a row says where it goes, and the cell no more.
const read: ColumnRole = "place";

/** The rows of a table with a column that says where each goes; undefined where there is none, or where a row says it otherwise. */
function groupsByPlace(table: Table): readonly Group[] | undefined {
  const placeAt = table.columns.findIndex(({ text }) => placeColumn.test(text.text.trim()));
  if (placeAt === -1) return undefined;
  const placed = table.rows.flatMap((row) => {
    const heading = row.cells[placeAt];
    const role = heading && roleOfParameters(heading);
    return heading && role ? [{ heading, role, row }] : [];
  });
  if (placed.length < table.rows.length) return undefined;
  const columns = table.columns.map((column, index) => (index === placeAt ? { ...column, role: read } : column));
  return [...groupBy(placed, ({ role }) => role)].map(([role, group]) => {
    return { heading: group[0].heading, role, table: { ...table, columns, rows: group.map(({ row }) => row) } };
  });
}

function groupsByTitle(table: Table, told: SectionRole | undefined): readonly Group[] {
  const [first, ...others] = table.columns;
  if (!first) return [];
  // Only what says what its columns hold can be told from a row with a name alone.
  const isNamed = others.some(({ text }) => text.text.trim() !== "");
  let head: Column = first;
  const groups: { heading: RichText; role: SectionRole | undefined; head: Column; rows: Row[] }[] = [
    { heading: first.text, role: told, head, rows: [] },
  ];
  for (const row of table.rows) {
    const [name] = row.cells;
    const isHead = isNamed && others.every(({ text }, index) => row.cells[index + 1]?.text.trim() === text.text.trim());
    const role = name && (row.isTitle || isHead) ? roleOfParameters(name) : undefined;
    if (name && role !== undefined) {
      // A second head, |**Optional parameter**|**Type**|, tells of what stands below it as the first one did.
      if (isHead) head = { text: name, role: head.role };
      groups.push({ heading: name, role, head, rows: [] });
    } else groups.at(-1)?.rows.push(row);
  }
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, role, head: own, rows }) => ({
      heading,
      role,
      table: { ...table, columns: [own, ...others], rows },
    }));
}

const ofParameters: ReadonlySet<SectionRole> = new Set(rolesOfRequests);

/** Where the parameters go that `text` heads a column of: what it calls headers may be those of an answer, and a "URL" anyone's. */
function roleOfHead(text: RichText | undefined, isOfBody: boolean): SectionRole | undefined {
  if (!text) return undefined;
  if (isOfBody && /^\W*propert(?:y|ies)\W*$/i.test(text.text)) return "requestBody";
  return /\b(?:parameter|request header)s?\b/i.test(text.text) ? roleOfParameters(text) : undefined;
}

/** True for `text` that says where the parameters below it go, "URL" or "Query": in small letters it is the name of one. */
export function headsParameters({ text }: RichText): boolean {
  return /^(?:UR[IL]|Ur[il]|Query|Body|Headers|Path)$/.test(text.trim());
}

/** Where what `text` heads goes, which may speak of one, "Required parameter", or leave out what they are, "Query". */
function roleOfParameters({ text }: RichText): SectionRole | undefined {
  // A column without a head may hold anything.
  if (text.trim() === "") return undefined;
  return [text, `${text}s`, `${text} parameters`].map(roleOfHeading).find((role) => ofParameters.has(role));
}
