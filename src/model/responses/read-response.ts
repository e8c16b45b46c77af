import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, Section } from "../../page/page.js";
import { type JsonNode, memberOf } from "../../source/json-node.js";
import { distinctBy } from "../../util/group-by.js";
import type { PropertyDraft } from "../draft.js";
import { codeBlocksOf } from "../page-access.js";
import { draftOf } from "../properties/complete-properties.js";
import { propertiesApart } from "../properties/properties-apart.js";
import { readTypedProperties } from "../properties/read-properties.js";
import { readRepresentation } from "../properties/read-representation.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import type { OperationRoute } from "../route.js";
import { showsTypes } from "../values/shown-types.js";
import { type DocumentedAnswer, withListing } from "./documented-answer.js";
import { readResponseSentences } from "./response-sentence.js";
import { withStatusTables } from "./response-table.js";

/** What the sections on the answers of a page say of them. */
export interface DocumentedResponse {
  readonly answers: readonly DocumentedAnswer[];
  /** The rows of the section's tables that give types to names, and what it draws. */
  readonly rows: readonly PropertyDraft[];
}

export function readResponse(sections: readonly Section[], isTypeLink: IsTypeLink, report: Report): DocumentedResponse {
  const headed = sections.filter(({ role }) => role === "response");
  const said = withStatusTables(readResponseSentences(sections, isTypeLink), headed, isTypeLink);
  const drawn = answersDrawn(headed);
  const rows = [...readTypedProperties(headed, report), ...propertiesDrawn(drawn)];
  const answers = rows.length + drawn.length === 0 ? said : withListing(said);
  // Sections for each kind of permission, or of payload, repeat what they share.
  return { answers, rows: distinctBy(rows, ({ name }) => name) };
}

/** `response` with the rows that `page` lists for it under "Properties", apart from it, where it has none. */
export function withRowsApart(
  response: DocumentedResponse,
  page: Page,
  routes: readonly OperationRoute[],
  report: Report,
): DocumentedResponse {
  if (response.rows.length > 0) return response;
  const rows = readTypedProperties(propertiesApart(page, routes).ofAnswer, report);
  return { ...response, rows: distinctBy(rows, ({ name }) => name) };
}

/** "A successful call is answered by `202 Accepted`", with the status. */
const success = /^(?:if successful|on success|(?:a|the) successful (?:call|request|response))\b.*\b[23]\d\d\b/is;

/** What a page without a section on its answers says of them elsewhere. */
export function answersElsewhere({ sections }: Page): readonly Section[] {
  return sections.flatMap((section) => {
    const blocks = section.blocks.filter((block) => block.kind === "paragraph" && success.test(block.text.text.trim()));
    return blocks.length === 0 ? [] : [{ ...section, role: "response" as const, blocks }];
  });
}

/** The JSON that `sections` draw answers with: the names of types in the place of values. */
function answersDrawn(sections: readonly Section[]): readonly JsonNode[] {
  return sections.flatMap(codeBlocksOf).flatMap(({ json }) => (json && showsTypes(json) ? [json] : []));
}

/** What an answer that is `drawn` has; nothing where several are, or a list or an error: nothing tells these from what else comes. */
function propertiesDrawn([only, ...others]: readonly JsonNode[]): readonly PropertyDraft[] {
  if (!only || others.length > 0 || memberOf(only, "value") || memberOf(only, "error")) return [];
  return readRepresentation(only).map(draftOf);
}
