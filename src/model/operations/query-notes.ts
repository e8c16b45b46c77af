import type { Page } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { sectionsWithin } from "../page-access.js";
import { systemQueryOptions } from "./query-options.js";

/** The name of one of OData's query options as a word of its own, and not in a URL. */
const option = new RegExp(
  `(?<![\\w/?&=])(?:${[...systemQueryOptions.keys()].map((name) => `\\${name}`).join("|")})(?![\\w=])`,
  "i",
);

/**
 * What the sections on query parameters, and on those of a function, say of OData's query options by name: "This method supports
 * the `$select` and `$expand` OData query parameters", "Maximum allowed `$top` value is 50." (165 of the pages that were counted).
 */
export function queryNotes(page: Page): string {
  const sections = [...sectionsWithin(page, "queryParameters"), ...sectionsWithin(page, "functionParameters")];
  const blocks = sections.flatMap((section) => section.blocks);
  return proseIn(blocks, { isTelling: (text) => option.test(text), hearsQuotes: true });
}
