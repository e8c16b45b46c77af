import type { Section } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { memoize } from "../../util/memoize.js";
import { paragraphsOf } from "../page-access.js";

const things = "(?:properties|parameters|fields|values)";
/** In all cases. */
const areRequired = "are required\\b(?! (?:if|when|unless|only)\\b)";

/**
 * "Provide the following required properties", "All the properties listed are required". What is "required when you create a
 * call" is none: generators write that above all properties that there are.
 */
const announcement = alternatives(
  "i",
  new RegExp(`\\b(?:following|these|table (?:shows|lists)(?: the)?) required ${things}\\b`),
  new RegExp(`\\bfollowing ${things} ${areRequired}`),
  new RegExp(
    `(?<!\\bnot )\\ball (?:of )?(?:the |these )?${things}(?: listed)?(?: (?:in|below|above)\\b[^.,;:]{0,40})? ${areRequired}`,
  ),
);

/** "Required members", "Required query parameters". */
const heading = /^required (?:\w+ ){0,2}(?:fields|headers|members|parameters|properties)$/i;

/** True for a heading that says that of all below it. */
export function isHeadedRequired({ heading: said }: Section): boolean {
  return heading.test(said?.text.trim() ?? "");
}

/** Whether the words of `section` call all that its tables list required. Every row asks, and the words are looked through once. */
export const isAnnouncedRequired: (section: Section) => boolean = memoize(
  (section) => isHeadedRequired(section) || paragraphsOf(section).some(({ text }) => announcement.test(text.text)),
);
