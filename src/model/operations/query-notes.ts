import type { Page } from "../../page/page.js";
import { proseIn } from "../prose/block-prose.js";
import { sectionsWithin } from "../page-access.js";

const options = "(?:odata |system )*query (?:string )?(?:parameters|options)";
const support = "(?:supports?|(?:does|do)(?: not|n[’']t)(?: currently)? support)";

/** What tells a reader of the call nothing: its type says that it takes OData's query options or none. */
const idle: readonly RegExp[] = [
  new RegExp(
    `^(?:this|the) \\w+ (?:also )?${support} (?:(?:some|any|all) (?:of )?)?(?:the )?(?:optional )?${options}(?: to (?:help )?customi[sz]e the response)?\\.?$`,
    "i",
  ),
  // A table follows, or what was meant.
  /^[^.:]{0,80}\bfollowing\b[^.:]{0,40}\b(?:parameters|options)\b[^.:]{0,80}\.?$/i,
  /^`[^`]*`\.?$/,
];

/**
 * What the sections on query parameters say beside their tables: "This method supports the `$select` and `$expand` OData query
 * parameters", "Maximum allowed `$top` value is 50.", "The default sort order is by name." (194 of the pages that were counted).
 */
export function queryNotes(page: Page): string {
  const blocks = sectionsWithin(page, "queryParameters").flatMap((section) => section.blocks);
  return proseIn(blocks, { isTelling, hearsQuotes: true });
}

// "None.", "Not supported.", "e.g." are no sentences.
function isTelling(text: string): boolean {
  return /\w(?:\W+\w+){2}/.test(text) && !idle.some((pattern) => pattern.test(text));
}
