import type { Page } from "../../page/page.js";
import type { Omission } from "../api.js";
import { titleOf, typeNameInTitle } from "../notes/page-title.js";
import { codeBlocksOf, hasColumns, isRepresentation, originOf, tablesOf } from "../page-access.js";
import { propertySectionsOf } from "../properties/property-sections.js";
import { typesApart } from "./types-apart.js";

/** What `pages` tabulate of a type that neither a title nor an annotation names. */
export function omitUnnamed(pages: readonly Page[]): readonly Omission[] {
  return pages
    .filter(({ kind }) => kind === "resource")
    .flatMap((page): readonly Omission[] => {
      const [main] = typesApart(page);
      if (!main || typeNameInTitle(page) !== undefined || namesType(main) || !listsProperties(main)) return [];
      const subject = { value: titleOf(page) ?? page.source.path, origin: originOf(page) };
      return [{ what: "type", subject, reason: "its title is no name of a type" }];
    });
}

function namesType({ sections }: Page): boolean {
  return sections.flatMap(codeBlocksOf).some(isRepresentation);
}

function listsProperties(page: Page): boolean {
  return propertySectionsOf(page, undefined)
    .own.flatMap(tablesOf)
    .some((table) => hasColumns(table, "name", "type"));
}
