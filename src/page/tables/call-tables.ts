import type { Row, Section, Table } from "../page.js";
import { captionLevel } from "../sections/captions.js";
import { headingRoles, normaliseHeading, rolesOfCalls, type SectionRole } from "../sections/headings.js";

/**
 * `section` without its tables that describe a call part by part, `| **Request body** | A [call](#call) |`, and behind it each of
 * their rows as the section that it stands for.
 */
export function sectionsOfCalls(section: Section): readonly [Section, ...Section[]] {
  if (section.role !== "other") return [section];
  const parts = new Map(section.blocks.flatMap((block) => (block.kind === "table" ? [[block, partsOf(block)]] : [])));
  if (![...parts.values()].some((found) => found.length > 0)) return [section];
  const own = {
    ...section,
    blocks: section.blocks.filter((block) => block.kind !== "table" || !parts.get(block)?.length),
  };
  const described = [...parts.values()].flat().map(({ role, row: { cells, origin } }): Section => {
    const [heading, text] = cells;
    return {
      heading,
      role,
      depth: captionLevel,
      parent: own,
      blocks: text ? [{ kind: "paragraph", text, origin }] : [],
    };
  });
  return [own, ...described];
}

interface Part {
  readonly role: SectionRole;
  readonly row: Row;
}

const ofCalls: ReadonlySet<SectionRole> = new Set(rolesOfCalls);

/** The rows of a table of two columns in which each row, of several, is about another part of a call; none for any other table. */
function partsOf({ columns, rows }: Table): readonly Part[] {
  if (columns.length !== 2 || rows.length < 2) return [];
  const parts = rows.flatMap((row): readonly Part[] => {
    const role = headingRoles.get(normaliseHeading(row.cells[0]?.text ?? ""));
    return role && ofCalls.has(role) ? [{ role, row }] : [];
  });
  return parts.length < rows.length || new Set(parts.map(({ role }) => role)).size < parts.length ? [] : parts;
}
