import type { Page, Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { groupBy } from "../../util/group-by.js";
import { upwards } from "../../util/upwards.js";
import { codeBlocksOf, isInExample } from "../page-access.js";
import { routesListed } from "../paths/route-lines.js";
import { describingRoles } from "./describes-calls.js";

/** The headings that begin a call each; none where the page as a whole is about one. */
export function headsOn({ sections }: Page): ReadonlySet<Section> {
  const listing = sections.filter(listsRoutes);
  const candidates = new Set(listing.flatMap((section) => unnamedAbove(section) ?? []));
  if (candidates.size < 2 || sections.some((section) => isOfWhole(section))) return new Set();
  const byHead = groupBy(sections, (section) => headOf(section, candidates));
  const tells = (head: Section, says: (section: Section) => boolean): boolean => (byHead.get(head) ?? []).some(says);
  const described = new Set([...candidates].filter((head) => tells(head, isTelling)));
  const answered = new Set([...candidates].filter((head) => tells(head, isAnswer) && !described.has(head)));
  if (described.size === 0 || described.size + answered.size < 2) return new Set();
  // Beside calls that are described, a route with a placeholder is no example of another.
  const isCall = (head: Section): boolean =>
    headOf(head.parent, described) === undefined && (answered.has(head) || tells(head, listsTemplate));
  return new Set([...candidates].filter((head) => described.has(head) || isCall(head)));
}

/** Whether the page lists routes, answers or examples of its own, below no heading that could begin a call. */
function isOfWhole(section: Section): boolean {
  return wholeRoles.has(section.role) && unnamedAbove(section) === undefined;
}

const wholeRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "httpRequest",
  "response",
  "example",
  "exampleRequest",
  "exampleResponse",
]);

/** What tells more of a call than its routes, and no step of a guide has below it. */
const tellingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([...describingRoles, "example", "exampleRequest"]);

function isTelling(section: Section): boolean {
  return tellingRoles.has(section.role) && !isAnswer(section);
}

/** What shows an answer, or may do no more: below a caption, **Response**, a guide shows what comes back. */
function isAnswer({ role, depth }: Section): boolean {
  return role === "exampleResponse" || (role === "response" && depth > 6);
}

/** The nearest of `heads` that `section` is, or stands below. */
export function headOf(section: Section | undefined, heads: ReadonlySet<Section>): Section | undefined {
  return upwards(section).find((above) => heads.has(above));
}

/** The nearest heading above `section`, itself included, that says nothing of what stands below. */
function unnamedAbove(section: Section): Section | undefined {
  return upwards(section).find(({ role }) => role === "other");
}

function listsRoutes(section: Section): boolean {
  if (isInExample(section)) return false;
  if (section.role !== "httpRequest") return routesListed(section).length > 0;
  return codeBlocksOf(section).some(({ routes }) => routes.length > 0);
}

function listsTemplate(section: Section): boolean {
  return listsRoutes(section) && routesListed(section).some(({ target }) => /[{<]/.test(target.value));
}
