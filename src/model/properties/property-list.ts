import type { Block, Column, List, RichText, Row, Run, Table } from "../../page/page.js";
import type { ColumnRole } from "../../page/tables/columns.js";
import type { Located } from "../../source/source.js";
import { itemTexts } from "../page-access.js";
import { isMarked, joinRuns } from "../prose/run-text.js";
import { readTypeCell } from "../types/read-type.js";
import { readPropertyPath } from "./property-path.js";

/**
 * `list` as the table that it stands for, where each of its items begins with a name and a type in parentheses,
 * `- **points** (Int32, required): what it scores`; a list below an item is of what that item holds. Undefined for another list.
 */
export function tableOfList(list: List): Table | undefined {
  const rows = rowsOf(list, 0);
  return rows && { kind: "table", columns: columns(list), rows, origin: list.origin };
}

/** The same where rows within others are told by the way to them, `tone.pitch`. */
export function tableByPath(list: List): Table | undefined {
  const table = tableOfList(list);
  const above: string[] = [];
  const rows = table?.rows.map((row): Row => {
    const [name, ...cells] = row.cells;
    if (!name) return row;
    const own = name.text.trimStart();
    above.splice((name.text.length - own.length) / indent.length, Infinity, own);
    return { ...row, cells: [{ ...name, text: above.join(".") }, ...cells] };
  });
  return table && rows && { ...table, rows };
}

const parameterLead = /^\s*(\$?[a-z]\w*)\s*(?=(?:\([^()]*\)\s*)?[:–—-]\s)(?:[:–—-]\s+)?/;

/**
 * `list` as the table of the parameters that it names, where each of its items begins with a name, in small letters, and a colon:
 * `- pageSize: how many at once`. Undefined for another list, and for one of OData's own options alone.
 */
export function parametersInList(list: List): Table | undefined {
  return tableOfList(list) ?? tableByLead(list, parameterLead, ({ text }) => !text.startsWith("$"));
}

const headerLead = /^\s*([A-Za-z][\w-]*(?: \((?:required|optional)\))?)\s*[:–—-]\s+/i;

/** `list` as the table of the headers that it names, `- Accept-Language: the language`; undefined for another list. */
export function headersInList(list: List): Table | undefined {
  return tableByLead(list, headerLead, ({ text, runs: [run] }) => isMarked(run) || text.includes("-"));
}

/** `list` as a table of names and descriptions, where each item begins with what `lead` takes for a name, and one is told by it. */
function tableByLead(list: List, lead: RegExp, isTelling: (name: RichText) => boolean): Table | undefined {
  const rows = list.items.flatMap(([first, ...below]): readonly Row[] => {
    if (first?.kind !== "paragraph") return [];
    const [whole, written] = lead.exec(joinRuns(first.text).text) ?? [];
    if (whole === undefined || written === undefined) return [];
    const at = whole.indexOf(written);
    const said = withBelow(slice(first.text, whole.length, Infinity), below);
    const cells = [slice(first.text, at, at + written.length), said];
    return [{ cells, isTitle: false, origin: first.origin }];
  });
  const isTold = rows.some(({ cells: [name] }) => name && isTelling(name));
  if (rows.length < list.items.length || !isTold) return undefined;
  const [name, , description] = columns(list);
  return name && description && { kind: "table", columns: [name, description], rows, origin: list.origin };
}

/** The names that the items of `list` begin with; none where any begins with something else. */
export function namesInList({ items }: List): readonly Located<string>[] {
  const names = items.flatMap((item) => {
    const name = leadOf(item)?.name;
    return name ? [{ value: nameIn(name), origin: name.origin }] : [];
  });
  return names.length < items.length ? [] : names;
}

const indent = "  ";
const roles: readonly ColumnRole[] = ["name", "type", "description"];

function columns({ origin }: List): readonly Column[] {
  return roles.map((role) => ({ role, text: { text: role, runs: [], origin } }));
}

function rowsOf(list: List, depth: number): readonly Row[] | undefined {
  const rows = list.items.map((item) => rowsOfItem(item, depth));
  const whole = rows.flatMap((some) => some ?? []);
  return rows.every((some) => some !== undefined) ? whole : undefined;
}

function rowsOfItem(item: readonly Block[], depth: number): readonly Row[] | undefined {
  const lead = leadOf(item);
  const typed = lead && typeIn(lead.rest);
  if (!typed) return undefined;
  const { name } = lead;
  // Rows further in, by more than a stray space, are within the row above them.
  const indented = { ...name, text: indent.repeat(depth) + nameIn(name) };
  const below = item.slice(1).map((block) => ({
    block,
    rows: block.kind === "list" ? rowsOf(block, depth + 1) : undefined,
  }));
  const words = below.flatMap(({ block, rows }) => (rows ? [] : [block]));
  const cells = [indented, typed.type, withBelow(typed.description, words)];
  return [{ cells, isTitle: false, origin: name.origin }, ...below.flatMap(({ rows }) => rows ?? [])];
}

/** `said` of an item, and behind it what the paragraphs and lists below it say. */
function withBelow(said: RichText, below: readonly Block[]): RichText {
  let text = said.text.trim();
  const runs = below.flatMap((block): readonly Run[] => {
    const texts = block.kind === "list" ? itemTexts(block) : block.kind === "paragraph" ? [block.text] : [];
    return texts.flatMap((more, index): readonly Run[] => {
      const mark = block.kind === "paragraph" ? "." : index === 0 ? ":" : ",";
      const between = text === "" ? "" : /[.!?:]$/.test(text) ? " " : `${mark} `;
      text = more.text.trim();
      return [{ kind: "text", text: between, strong: false, origin: more.origin }, ...more.runs];
    });
  });
  return runs.length === 0 ? said : richOf([...said.runs, ...runs], said);
}

interface Lead {
  readonly name: RichText;
  readonly rest: RichText;
}

/** The name in bold or in a code span that `item` begins with, and what stands behind it. */
function leadOf([first]: readonly Block[]): Lead | undefined {
  if (first?.kind !== "paragraph") return undefined;
  const [name, ...rest] = first.text.runs.filter((run, index) => index > 0 || run.text.trim() !== "");
  if (!name || !isMarked(name) || !readPropertyPath(nameIn(name))) return undefined;
  const behind = richOf(rest, first.text);
  if (!/^\s*[:(–—-]/.test(behind.text) && !name.text.endsWith(":")) return undefined;
  return { name: richOf([name], first.text), rest: behind };
}

function nameIn({ text }: Pick<RichText, "text">): string {
  return text.trim().replace(/:$/, "");
}

const typePart = /^\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*[:.,–—-]*\s*/;
/** What stands in such parentheses too, and is no type. */
const remark = /^\s*(?:required|optional|mandatory|nullable|read-?only|deprecated)\b/i;

function typeIn(rest: RichText): { readonly type: RichText; readonly description: RichText } | undefined {
  const [whole, inner] = typePart.exec(joinRuns(rest).text) ?? [];
  if (whole === undefined || inner === undefined || remark.test(inner)) return undefined;
  const start = whole.indexOf("(") + 1;
  const type = slice(rest, start, start + inner.length);
  if (readTypeCell(type).kind === "unreadable") return undefined;
  return { type, description: slice(rest, whole.length, Infinity) };
}

function slice(rich: RichText, start: number, end: number): RichText {
  const runs = joinRuns(rich).spans.flatMap(({ run, start: at }): readonly Run[] => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    return text === "" ? [] : [{ ...run, text }];
  });
  return richOf(runs, rich);
}

function richOf(runs: readonly Run[], { origin }: RichText): RichText {
  const [first] = runs;
  return { text: runs.map(({ text }) => text).join(""), runs, origin: first?.origin ?? origin };
}
