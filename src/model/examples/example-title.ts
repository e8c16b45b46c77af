import type { Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { upwards } from "../../util/upwards.js";
import { sectionTitle } from "../page-access.js";

/** What a section's heading says of an example: headings with other roles say what they document. */
const titlingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "example",
  "exampleRequest",
  "exampleResponse",
  "notification",
  "other",
]);

/** What a heading says that says no more than that here is an example, or a part of one. */
const untold =
  /^(?:examples?|samples?|(?:(?:http|sample|example) )?(?:requests?|responses?)|(?:request|response) (?:examples?|samples?))(?: #?\d+)?$/i;

/** The nearest heading above `section`, itself included, that says more than "Example" or "Request"; `fallback` where none does. */
export function exampleTitle(section: Section, fallback: string): string {
  const titling = upwards(section).filter(({ role }) => titlingRoles.has(role));
  const titles = titling.map(sectionTitle);
  return titles.find((title) => title !== "" && !untold.test(title)) ?? fallback;
}
