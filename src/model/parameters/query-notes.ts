import type { Block, Page, Section, Table } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { proseIn } from "../notes/block-prose.js";
import { paragraphs } from "../notes/paragraphs.js";
import { withLines } from "../notes/shown-lines.js";
import { sectionsWithin } from "../page-access.js";
import { isSentence } from "../prose/sentences.js";
import { parameterLists } from "./parameter-lists.js";
import { alternatives } from "../../util/alternatives.js";

const options = "(?:odata |system )*query (?:string )?(?:parameters|options)";
const support = "(?:supports?|(?:does|do)(?: not|n[’']t)(?: currently)? support)";

/** What tells a reader of the call nothing: its type says that it takes OData's query options or none. */
const idle = alternatives(
  "i",
  new RegExp(
    `^(?:this|the) \\w+ (?:also )?${support} (?:(?:some|any|all) (?:of )?)?(?:the )?(?:optional )?${options}` +
      "(?: to (?:help )?customi[sz]e the response)?\\.?$",
  ),
  // A table follows, or what was meant.
  /^[^.:]{0,80}\bfollowing\b[^.:]{0,40}\b(?:parameters?|options)\b[^.:]{0,80}\.?$/,
  /^do(?: not|n[’']t) supply\b/,
  /^in the request (?:url|path),? (?:you may )?provide\b/,
  /^`[^`]*`\.?$/,
);

/**
 * What the sections on query parameters say beside their tables and lists: "This method supports the `$select` and `$expand` OData query
 * parameters", "Maximum allowed `$top` value is 50.", "The default sort order is by name."; and what those on the
 * parameters of a function do: "Set either day or week."
 */
export function queryNotes(page: Page, hearsTable: (table: Table) => boolean): string {
  const beside = (role: SectionRole): string =>
    proseIn(withLines(sectionsWithin(page, role).flatMap(withoutParameters)), {
      isTelling,
      hearsQuotes: true,
      hearsTable,
    });
  return paragraphs(beside("queryParameters"), beside("functionParameters"));
}

/** A list of the parameters themselves is none of what is said beside them. */
function withoutParameters({ blocks }: Section): readonly Block[] {
  const listed = parameterLists(blocks);
  return blocks.filter((block) => !listed.has(block));
}

function isTelling(text: string): boolean {
  return isSentence(text) && !idle.test(text);
}
