import type { RichText, Row, Table } from "../../page/page.js";
import { descriptionIn } from "./description.js";
import { proseOf } from "./markdown-text.js";
import { cellOf } from "../page-access.js";
import { readPossibleValues } from "./possible-values.js";
import { oneLine } from "../../util/one-line.js";

/** What a row says of its thing in columns for that alone. */
interface ColumnMarks {
  /** Undefined where none says it. */
  readonly required: boolean | undefined;
  readonly readOnly: boolean;
  readonly nullable: boolean | undefined;
  readonly values: readonly string[];
}

/** Reads the cells of `row` under "Required", "Optional", "Writable", "Read-only", "Nullable" and "Possible values". */
export function readColumnMarks(table: Table, row: Row): ColumnMarks {
  const said = (role: "required" | "optional" | "readOnly" | "writable" | "nullable"): boolean | undefined =>
    yesOrNo(cellOf(table, row, role));
  const optional = isOptional(cellOf(table, row, "optional"));
  const headed = namesRequired(table) || undefined;
  return {
    required: said("required") ?? (optional === undefined ? headed : !optional),
    readOnly: said("readOnly") ?? said("writable") === false,
    nullable: said("nullable"),
    values: valuesIn(cellOf(table, row, "possibleValues")) ?? [],
  };
}

/**
 * All that `row` describes its thing with, in one line: its description, and what stands under other heads, with these before it.
 * Where no column is for descriptions, the last is that has no other use.
 */
export function descriptionOf(table: Table, row: Row): string {
  const has = (of: "description" | "type"): boolean => table.columns.some(({ role }) => role === of);
  const describing = has("description") ? undefined : table.columns.findLastIndex(({ role }) => role === "other");
  const texts = table.columns.flatMap(({ role, text: head }, index): readonly string[] => {
    const cell = row.cells[index];
    // Things are named in the first column, whatever its head.
    if (index === 0 && role !== "description") return [];
    switch (role) {
      case "description":
        return [descriptionIn(cell)].filter((text) => !saysNothing(text));
      case "default":
        return titled("Default", cell);
      case "possibleValues":
        // A list is the type of the thing.
        return valuesIn(cell) ? [] : titled("Possible values", cell);
      case "value":
        if (has("type")) return titled(head.text, cell);
        // Where no column is for types, it has them; where none is for descriptions, samples, or words.
        return has("description") || !/\w\s+\w/.test(cell?.text ?? "") ? [] : titled("", cell);
      case "other":
        return pointsWithinPage(cell) ? [] : titled(index === describing ? "" : head.text, cell);
      default:
        return [];
    }
  });
  return asSentences(texts).join(" ");
}

/** `parts` with a full stop behind those that lack it, for another follows: cells end without one. */
export function asSentences(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index < parts.length - 1 && /[\w)`'"}\]]$/.test(part) ? `${part}.` : part));
}

/** "[Request 3](#request-3)", "see [there](#there)": only a reader of the page can follow it. */
export function pointsWithinPage(cell: RichText | undefined): boolean {
  return cell?.runs.some((run) => run.kind === "link" && run.link.url.startsWith("#")) ?? false;
}

/** "Required parameter" at the head of the names. */
function namesRequired({ columns }: Table): boolean {
  return columns.some(({ role, text }) => role === "name" && /^required\b/i.test(text.text.trim()));
}

// Under "Optional" stand "Optional" and "Required" as well as "Yes" and "No".
function isOptional(cell: RichText | undefined): boolean | undefined {
  const told = yesOrNo(cell);
  return /^\W*(?:optional|required|mandatory)\b/i.test(cell?.text ?? "") ? told === false : told;
}

function valuesIn(cell: RichText | undefined): readonly string[] | undefined {
  const listed = cell && readPossibleValues(`Possible values are: ${proseOf(cell)}`)?.values;
  return listed && listed.length > 1 ? listed : undefined;
}

function titled(title: string, cell: RichText | undefined): readonly string[] {
  const prose = cell ? proseOf(cell) : "";
  if (saysNothing(prose)) return [];
  const head = oneLine(title).replace(/[\s:?]+$/, "");
  return [head === "" ? prose : `${head}: ${prose.replace(/\.$/, "")}.`];
}

function saysNothing(prose: string): boolean {
  return /^(?:none|n\/?a|[-–—]*)\.?$/i.test(prose);
}

/** Ticks and crosses, which stand alone in their cells. */
const ticks = /^\s*(?:[✓✔☑✅]\uFE0F?|x)\s*$/i;
const crosses = /^\s*(?:[✗✘❌✖☐]\uFE0F?|[-–—])\s*$/;
/** "Yes, if it is recorded": of some cases only. */
const conditional = /\b(?:if|unless|when)\b/i;

/** What a cell under "Required", "Nullable" or "Read-only" says; undefined where it says nothing of the kind. */
function yesOrNo(cell: RichText | undefined): boolean | undefined {
  const text = cell?.text ?? "";
  if (ticks.test(text)) return true;
  if (crosses.test(text)) return false;
  if (/^\W*(?:y|yes|required|mandatory|nullable|read-?only|true)\b/i.test(text))
    return conditional.test(text) ? undefined : true;
  return /^\W*(?:n|no|optional|not (?:nullable|required)|false)\b/i.test(text) ? false : undefined;
}
