import { membersIn } from "../../source/json-node.js";
import type { Block, Page, Row, Section, Table } from "../../page/page.js";
import { allowsBody, readBodyProse } from "../bodies/body-prose.js";
import { blocksIn, cellOf, codeBlocksOf, sectionsOf, tablesOf, sectionTitle } from "../page-access.js";
import { propertyNameIn, propertyNamesIn } from "../properties/read-properties.js";
import type { OperationRoute } from "../route.js";
import { placeFinder } from "./place-parameters.js";

/** What of a section is of the URL, and what is of the body all the same; undefined where nothing is. */
interface PartedSection {
  readonly ofUrl: Section;
  readonly ofBody: Section | undefined;
}

/**
 * The sections of `page` headed "Parameters" or "Request parameters" that are of the URL: beside one on the body, where that forbids any
 * or where the URLs of `routes` have a place for one of them. In one table with that, what the page shows in bodies is of the body.
 */
export function parametersOfUrl(page: Page, routes: readonly OperationRoute[]): ReadonlyMap<Section, PartedSection> {
  const sections = sectionsOf(page, "requestBody");
  const headed = sections.filter((section) => /^(?:request )?parameters?$/i.test(sectionTitle(section)));
  if (headed.length === 0 || headed.length === sections.length) return new Map();
  const others = sections.filter((section) => !headed.includes(section));
  const prose = readBodyProse(blocksIn(others), () => false);
  if (!allowsBody(prose)) return new Map(headed.map((section) => [section, { ofUrl: section, ofBody: undefined }]));
  const hasPlace = placeFinder(routes);
  const isSent = sentNames(page);
  return new Map(
    headed
      .filter((section) => namesIn(section).some(hasPlace))
      .map((section) => [section, partSection(section, (name) => !hasPlace(name) && isSent(name))]),
  );
}

function namesIn(section: Section): readonly string[] {
  return tablesOf(section)
    .flatMap(propertyNamesIn)
    .map(({ value }) => value);
}

function nameIn(table: Table, row: Row): string | undefined {
  const cell = cellOf(table, row, "name");
  return cell && propertyNameIn(cell);
}

/** Tells whether a request that `page` shows has a member of a name in its body. */
function sentNames(page: Page): (name: string) => boolean {
  const messages = page.sections.flatMap(codeBlocksOf).flatMap((block) => block.messages);
  const bodies = messages.flatMap(({ kind, body }) => (kind === "request" && body?.json ? [body.json] : []));
  const names = new Set(bodies.flatMap(membersIn).map(({ name }) => name.value));
  return (name) => names.has(name);
}

function partSection(section: Section, isOfBody: (name: string) => boolean): PartedSection {
  if (!namesIn(section).some(isOfBody)) return { ofUrl: section, ofBody: undefined };
  const rowsWhere = (isOne: (name: string | undefined) => boolean): readonly Block[] =>
    section.blocks.map((block) => {
      if (block.kind !== "table") return block;
      return { ...block, rows: block.rows.filter((row) => isOne(nameIn(block, row))) };
    });
  return {
    ofUrl: { ...section, blocks: rowsWhere((name) => name === undefined || !isOfBody(name)) },
    ofBody: { ...section, blocks: rowsWhere((name) => name !== undefined && isOfBody(name)) },
  };
}
