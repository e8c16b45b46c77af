import type { Page, Section } from "../../page/page.js";
import type { OperationRoute } from "../operation.js";
import { cellOf, sectionsOf, tablesOf, titleIn } from "../page-access.js";
import { propertyNameIn } from "../types/read-properties.js";
import { allowsBody, readBodyProse } from "./body-prose.js";
import { placeFinder } from "./place-parameters.js";

/**
 * The sections of `page` headed "Parameters" or "Request parameters" that are of the URL: beside one on the body, where that forbids any
 * or where the URLs of `routes` have a place for one of them.
 */
export function parametersOfUrl(page: Page, routes: readonly OperationRoute[]): ReadonlySet<Section> {
  const sections = sectionsOf(page, "requestBody");
  const headed = sections.filter(({ heading }) => /^(?:request )?parameters?$/i.test(titleIn(heading?.text ?? "")));
  if (headed.length === 0 || headed.length === sections.length) return new Set();
  const others = sections.filter((section) => !headed.includes(section));
  const prose = readBodyProse(
    others.flatMap(({ blocks }) => blocks),
    () => false,
  );
  if (!allowsBody(prose)) return new Set(headed);
  const hasPlace = placeFinder(routes);
  return new Set(headed.filter((section) => namesIn(section).some(hasPlace)));
}

function namesIn(section: Section): readonly string[] {
  return tablesOf(section).flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = cellOf(table, row, "name");
      return (cell && propertyNameIn(cell)) ?? [];
    }),
  );
}
