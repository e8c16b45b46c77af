import type { Page } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { isWithin } from "../../util/upwards.js";

/** The parts of the description of a call that say what goes in. */
const requestRoles: readonly SectionRole[] = [
  "pathParameters",
  "functionParameters",
  "queryParameters",
  "requestHeaders",
  "requestBody",
];

/** The same with what says what comes out. */
export const describingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([...requestRoles, "response"]);

/** True for a page with sections, outside its examples, that say what calls take or give. */
export function describesCalls({ sections }: Page): boolean {
  return sections.some((section) => describingRoles.has(section.role) && !isWithin(section, "example"));
}
