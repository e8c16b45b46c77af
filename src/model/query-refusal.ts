import type { Block, Page } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { proseOf } from "./markdown-text.js";
import { isWithin } from "./page-access.js";
import { stepsOf } from "./page-steps.js";
import { sentencesOf } from "./sentences.js";

/**
 * Where `page` says that its requests take none of OData's query options: "This method does not support the OData query
 * parameters to customize the response." (33 of the pages that were counted); undefined where it does not. A refusal of some by
 * their names, on a condition, or in a further step of the page refuses no other.
 */
export function queryRefusal(page: Page): Origin | undefined {
  const steps = stepsOf(page);
  return page.sections
    .filter((section) => !isWithin(section, "example", "permissions", "response") && steps(section) === undefined)
    .flatMap(({ blocks }) => blocks.flatMap(refusalIn))[0];
}

const things = "(?:methods?|operations?|apis?|calls?|requests?|functions?|actions?|endpoints?|resources?)";
const subject = `(?:currently,? )?(?:this|these|the) (?:[\\w-]+ ){0,3}?${things}`;
const never = "(?:(?:does|do) not|(?:does|do)n[’']t) (?:currently |yet )?support (?:any |any of |the |any of the )?";
const options = "(?:optional )?(?:odata )?query (?:string )?(?:parameters|options)";
const purpose = "(?: to (?:help )?customi[sz]e (?:the|its) responses?)?(?: at this time| yet)?";
const end = " ?(?:[.;]|$|\\((?:such as\\b|for example\\b|e\\.g\\.))";
const refusal = new RegExp(
  `^(?:${subject} ${never}${options}${purpose}|(?:the )?${options} (?:are not|aren[’']t) (?:currently |yet )?supported)${end}`,
  "i",
);

function refusalIn(block: Block): readonly Origin[] {
  if (block.kind === "quote") return block.blocks.flatMap(refusalIn);
  return block.kind === "paragraph" && clausesOf(proseOf(block.text)).some((clause) => refusal.test(clause))
    ? [block.origin]
    : [];
}

// A label goes before some: "**Note**: This method does not support …".
function clausesOf(prose: string): readonly string[] {
  return sentencesOf(prose.replaceAll("*", "")).flatMap((sentence) => sentence.split(/(?<=:)\s+/));
}
