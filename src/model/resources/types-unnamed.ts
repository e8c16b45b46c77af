import type { Page } from "../../page/page.js";
import type { Omission } from "../api.js";
import type { EnumerationDraft } from "../draft.js";
import { titleOf, typeNameInTitle } from "../notes/page-title.js";
import { codeBlocksOf, hasColumns, isRepresentation, originOf, tablesOf } from "../page-access.js";
import { propertySectionsOf } from "../properties/property-sections.js";
import { typesApart } from "./types-apart.js";

/** What `pages` tabulate of a type that neither a title nor an annotation names; of values those tell that were read as `enumerations`. */
export function omitUnnamed(pages: readonly Page[], enumerations: readonly EnumerationDraft[]): readonly Omission[] {
  const enumerated = new Set(enumerations.map(({ page }) => page));
  return pages
    .filter((page) => typeNameInTitle(page) === undefined)
    .filter((page) => (page.kind === "enumeration" ? !enumerated.has(page.source.path) : tabulatesType(page)))
    .map((page) => ({
      what: "type",
      subject: { value: titleOf(page) ?? page.source.path, origin: originOf(page) },
      reason: "its title is no name of a type",
    }));
}

function tabulatesType(page: Page): boolean {
  const [main] = page.kind === "resource" ? typesApart(page) : [];
  return main !== undefined && !namesType(main) && listsProperties(main);
}

function namesType({ sections }: Page): boolean {
  return sections.flatMap(codeBlocksOf).some(isRepresentation);
}

function listsProperties(page: Page): boolean {
  return propertySectionsOf(page, undefined)
    .own.flatMap(tablesOf)
    .some((table) => hasColumns(table, "name", "type"));
}
