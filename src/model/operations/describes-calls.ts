import type { Page } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { isWithin } from "../../util/upwards.js";

/** The parts of the description of a call: what goes in, and what comes out. */
export const describingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "pathParameters",
  "functionParameters",
  "queryParameters",
  "requestHeaders",
  "requestBody",
  "response",
]);

/** True for a page with sections, outside its examples, that say what calls take or give. */
export function describesCalls({ sections }: Page): boolean {
  return sections.some((section) => describingRoles.has(section.role) && !isWithin(section, "example"));
}
