import type { Block, Paragraph, RichText, Section, Table } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import type { PropertyDraft } from "../draft.js";
import { sentencesOf } from "../prose/sentences.js";
import { holdsText, ofNamed } from "../types/type-expression.js";
import { nameListed } from "./read-enumeration.js";

/**
 * `properties` with the values that a table lists for one of them, where words right above it say so: "The following values are allowed
 * for the **kind** parameter." What lists values of its own keeps those.
 */
export function withAnnouncedValues<P extends PropertyDraft>(
  properties: readonly P[],
  sections: readonly Section[],
): readonly P[] {
  if (!properties.some(isOpen)) return properties;
  const announced = new Map(sections.filter((section) => !isWithin(section, "example")).flatMap(valuesAnnounced));
  if (announced.size === 0) return properties;
  return properties.map((property) => {
    const values = isOpen(property) ? announced.get(property.name.toLowerCase()) : undefined;
    return values ? { ...property, values } : property;
  });
}

/** `rows` of which those that bear the name of an enumeration of their page, "Kind values", are of that. */
export function withListedType<P extends PropertyDraft>(
  rows: readonly P[],
  sections: readonly Section[],
): readonly P[] {
  if (!rows.some(isOpen)) return rows;
  const names = new Map(
    sections.flatMap((section) => nameListed(section) ?? []).map((name) => [name.toLowerCase(), name]),
  );
  return rows.map((row) => {
    const name = isOpen(row) ? names.get(row.name.toLowerCase()) : undefined;
    return name === undefined ? row : { ...row, type: ofNamed(row.type, { name, origin: row.origin }) };
  });
}

function isOpen({ values, type }: PropertyDraft): boolean {
  return values.length === 0 && holdsText(type);
}

/** The values in the tables of a section, each list by the name, in lower case, of what it is said to be of. */
function valuesAnnounced({ blocks }: Section): readonly (readonly [name: string, values: readonly string[]])[] {
  return blocks.flatMap((block, index) => {
    const name = block.kind === "table" ? nameAnnounced(blocks[index - 1]) : undefined;
    const values = block.kind === "table" && name !== undefined ? valuesIn(block) : [];
    return name === undefined || values.length === 0 ? [] : [[name, values] as const];
  });
}

function nameAnnounced(block: Block | undefined): string | undefined {
  if (block?.kind !== "paragraph" || !sentencesOf(block.text.text).some(isAnnouncement)) return undefined;
  const [name, ...others] = new Set(namesIn(block));
  return others.length === 0 ? name : undefined;
}

// Other values that follow are removed, or defaults, or those of some case.
function isAnnouncement(sentence: string): boolean {
  if (!/\bfollowing\b/i.test(sentence) || denied.test(sentence)) return false;
  return pointing.test(sentence) || (/\bvalues\b/i.test(sentence) && allowed.test(sentence));
}

const denied = /\b(?:cannot|except|never|no|not)\b|n[’']t\b/i;
const pointing =
  /\b(?:(?:one|any) of|(?:accepts?|are|has|have|is|takes?)(?: (?:one|any) of)?) the following(?: values)?\W*$/i;
const allowed = /\b(?:accepted|allowed|available|defined|permitted|possible|supported|valid)\b/i;

function namesIn({ text: { runs } }: Paragraph): readonly string[] {
  const names = runs.filter((run) => run.kind === "code" || (run.kind === "text" && run.strong));
  return names.map(({ text }) => text.trim().toLowerCase());
}

/** What stands in the column that is headed as that of members or values, or else in the first, where that has words alone. */
function valuesIn({ columns, rows }: Table): readonly string[] {
  if (columns.some(({ role }) => role === "type" || role === "name")) return [];
  const column = columns.find(({ role }) => role === "member") ?? columns.find(({ role }) => role === "value");
  const at = column ? columns.indexOf(column) : 0;
  const values = rows.map(({ cells }) => valueIn(cells[at])).filter((value) => !isNull(value));
  return values.every((value) => /^[\w.-]+$/.test(value)) ? values : [];
}

/** The value that `cell` lists. */
export function valueIn(cell: RichText | undefined): string {
  return (cell?.text ?? "").replaceAll(/["*]/g, "").trim();
}

/** True for what lists that there may be no value: `null`, `(null)`. */
export function isNull(value: string): boolean {
  return /^\(?null\)?$/.test(value);
}
