import type { RichText, Row, Section, Table } from "../../page/page.js";
import { tablesOf } from "../page-access.js";
import { primitiveOf } from "../types/primitives.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { contentIn, type DocumentedContent } from "./response-content.js";
import { contentOf, oneEach, type DocumentedAnswer } from "./documented-answer.js";
import { statusOfCell, type StatusMention } from "./response-status.js";
import { joinRuns } from "../prose/run-text.js";
import { isSuccess } from "./status.js";

/** What stands in place of a status for all that have no row of their own. */
const others = /^\W*(?:default|others?|any other|[1-5]xx)\b/i;

/** True for a table that tells of answers row by row: its first cells are statuses. */
export function isStatusTable({ rows }: Table): boolean {
  const heads = rows.map(({ cells: [head] }) => head);
  return heads.some(isStatus) && heads.every((head) => isStatus(head) || others.test(head?.text ?? ""));
}

/** Whether a row of such a table tells of all statuses that have none of their own, or of all of a kind. */
export function tellsOfOthers(table: Table): boolean {
  return isStatusTable(table) && table.rows.some(({ cells: [head] }) => !isStatus(head));
}

function isStatus(cell: RichText | undefined): boolean {
  return cell !== undefined && statusOfCell(cell) !== undefined;
}

/** The statuses that the rows of such tables in `section` name. */
export function statusesInTables(section: Section): readonly StatusMention[] {
  const rows = tablesOf(section)
    .filter(isStatusTable)
    .flatMap((table) => table.rows);
  return rows.flatMap(({ cells: [head] }) => (head && statusOfCell(head)) ?? []);
}

/** `said`, the words of the Response `sections`, with the rows of their tables of statuses. */
export function withStatusTables(
  said: readonly DocumentedAnswer[],
  sections: readonly Section[],
  isTypeLink: IsTypeLink,
): readonly DocumentedAnswer[] {
  const tables = sections.flatMap(tablesOf).filter(isStatusTable);
  const rows = tables.flatMap((table) => table.rows.flatMap((row) => answerIn(table, row, isTypeLink) ?? []));
  if (rows.length === 0) return said;
  // What is said of no status is said of success: "Returns the call." above a table of what else may come.
  const alone = said.find(({ status }) => !status);
  const completed = rows.map((answer) => (alone && isUnsaid(answer) ? { ...answer, content: alone.content } : answer));
  return oneEach([...said.filter(({ status }) => status), ...completed]);
}

function isUnsaid({ status, content }: DocumentedAnswer): boolean {
  return content.kind === "unknown" && status !== undefined && isSuccess(status.value);
}

function answerIn(table: Table, row: Row, isTypeLink: IsTypeLink): DocumentedAnswer | undefined {
  const [head, ...cells] = row.cells;
  const mention = head && statusOfCell(head);
  if (!mention) return undefined;
  const { status, reason, phraseOdd } = mention;
  const joined = joinRuns(...cells);
  const { text } = joined;
  const headers = headersListed.exec(text)?.index ?? text.length;
  const body = bodyTold.exec(text.slice(headers));
  const said =
    contentIn(joined, { start: 0, end: headers }, isTypeLink) ??
    (body ? contentIn(joined, { start: headers + body.index, end: text.length }, isTypeLink) : undefined) ??
    row.cells.flatMap((cell, index) => contentOfCell(table, cell, index) ?? []).at(0);
  return { status, reason, phraseOdd, content: contentOf(status.value, said, false) };
}

/** A line, or a sentence, that heads the list of what comes in headers, with types of their own: "Headers", "Headers:", "Headers Location: string". */
const headersListed = /(?<=^|\n|\. )[^\w\n]*(?:response )?headers?(?:[^\w\n]*(?:\n|$)|:|\s+[\w-]+:)/i;

/** What goes on behind those with what comes as the body: "Body: …". */
const bodyTold = /(?<=\n|\. )[^\w\n]*(?:(?:response )?body|content)[^\w\n]*:/i;

const typed = /^(?:Collection\()?(\w+)\)?(?:\[\])?$/;
const empty = /^(?:empty|none|nothing)\.?$/i;

/** What a cell says in a word: "Empty", and, below "Type", the name of a type without a link. */
function contentOfCell({ columns }: Table, { text, origin }: RichText, index: number): DocumentedContent | undefined {
  const said = text.trim();
  if (index > 0 && empty.test(said)) return { kind: "none", stated: true };
  const name = columns[index]?.role === "type" ? typed.exec(said)?.[1] : undefined;
  if (name === undefined) return undefined;
  const collection = name !== said;
  const primitive = primitiveOf(name);
  if (primitive) return { kind: "primitive", name: primitive, collection, origin };
  return { kind: collection ? "collection" : "object", types: [{ name, url: undefined, origin }] };
}
