import type { Block, Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { proseOf } from "./markdown-text.js";
import { isWithin } from "./page-access.js";

/**
 * Where `page` says that its requests take none of OData's query options: "This method does not support the OData query
 * parameters to customize the response." (33 of the pages that were counted); undefined where it does not. One that is
 * refused by its name, or on a condition, refuses no other.
 */
export function queryRefusal(page: Page): Origin | undefined {
  return page.sections
    .filter((section) => !isWithin(section, "example", "permissions", "response"))
    .flatMap(({ blocks }) => blocks.flatMap(refusalIn))[0];
}

const options = "(?:optional )?(?:odata )?query (?:string )?(?:parameters|options)";
const purpose = "(?: to (?:help )?customi[sz]e (?:the|its) responses?)?(?: at this time| yet)?";
const never = "(?:(?:does|do) not|(?:does|do)n[’']t) (?:currently |yet )?support (?:any |any of |the |any of the )?";
const refusal = new RegExp(
  `\\b${never}${options}${purpose} ?(?:[.;(]|$)|^(?:the )?${options} (?:are not|aren[’']t) (?:currently |yet )?supported ?(?:[.;(]|$)`,
  "i",
);

function refusalIn(block: Block): readonly Origin[] {
  if (block.kind === "quote") return block.blocks.flatMap(refusalIn);
  return block.kind === "paragraph" && refusal.test(proseOf(block.text).replaceAll("*", "")) ? [block.origin] : [];
}
