import type { Block, Section, Table, Row } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { blockBefore, titleIn, cellOf } from "../page-access.js";

/** True for the name of a kind of permission: "Delegated (work or school account)". */
export function isKind(header: string): boolean {
  return /^(?:delegated|application)\b/i.test(header.trim());
}

/**
 * What a table of a section on permissions is about, as words right above it or the heading say: "For users:", "Permissions for chat",
 * "Permissions acting on self", "driveItem"; a kind of permission is no subject.
 */
export function subjectOf(table: Table, section: Section): string | undefined {
  return labelIn(blockBefore(table, section)) ?? headedSubject(section);
}

function headedSubject({ heading, parent }: Section): string | undefined {
  if (!heading || !parent || !isWithin(parent, "permissions")) return undefined;
  const said = titleIn(heading.text);
  const named = /\bpermissions?\b/i.test(said) ? /\b(?:for|acting on) (.+)$/i.exec(said)?.[1] : said;
  return asSubject(named?.replace(/^for /i, "") ?? "");
}

/** Of what a paragraph says that the table below it is: "For users:", and nothing more. */
export function labelIn(block: Block | undefined): string | undefined {
  if (block?.kind !== "paragraph") return undefined;
  return asSubject(
    /^for (?!(?:example|instance|more)\b)(?:an? |the )?([^.:]{1,60}):$/i.exec(block.text.text.trim())?.[1] ?? "",
  );
}

/** What points to another place of the page, "the permissions above", is no subject either. */
function asSubject(words: string): string | undefined {
  return words === "" || isKind(words) || /\b(?:above|below|following|preceding|previous)\b/i.test(words)
    ? undefined
    : words;
}

/**
 * The kinds that rows of their own give to those below them: `| Delegated | |`, and then what permissions are for, `| Rooms | Rooms.Read |`
 * and `| Calls | Calls.Read |`.
 */
export function kindsAbove(table: Table): ReadonlyMap<Row, string> {
  const kinds = new Map<Row, string>();
  let above: string | undefined;
  for (const row of table.rows) {
    const cell = cellOf(table, row, "permissionType");
    const text = cell?.text.trim() ?? "";
    if (!isKind(text)) {
      if (above !== undefined && text !== "") kinds.set(row, above);
      continue;
    }
    above = row.cells.every((other) => other === cell || other.text.trim() === "") ? text : undefined;
  }
  return kinds;
}
