import type { Page, Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { groupBy } from "../../util/group-by.js";
import { headingIdentifiers } from "../../util/heading-identifier.js";
import { isWithin, upwards } from "../../util/upwards.js";
import { codeBlocksOf, isInExample } from "../page-access.js";
import { routesListed } from "../paths/route-lines.js";
import { describingRoles } from "./describes-calls.js";

/** What a page says of one call, as a page of its own. */
export interface PagePart {
  readonly page: Page;
  /** The heading that sets it apart, in the form that links use; undefined for what is about no call, and for the only call of a page. */
  readonly anchor: string | undefined;
}

/**
 * What `page` says of each of the calls that it documents, behind what it says of none: most pages are about one. A call has a
 * heading of its own, `### Get a tape`, and below that its request line and all that tells of it. What stands beside such
 * headings, or above them, "Permissions" for instance, is about each of them.
 */
export function operationsApart(page: Page): readonly PagePart[] {
  const heads = headsOn(page);
  if (heads.size === 0) return [{ page, anchor: undefined }];
  const byHead = groupBy(page.sections, (section) => headOf(section, heads));
  const others = byHead.get(undefined) ?? [];
  const said = saidOfEach(others, heads);
  const shared = new Set([...said.values()].flat());
  const kind = page.kind === "api" ? "conceptual" : page.kind;
  const anchors = anchorsOn(page, heads);
  return [
    { page: { ...page, kind, sections: others.filter((section) => !shared.has(section)) }, anchor: undefined },
    ...[...heads].map((head): PagePart => {
      const sections = asTopmost([...(byHead.get(head) ?? []), ...(said.get(head) ?? [])], head);
      return { page: { ...page, kind: "api", title: head.heading, sections }, anchor: anchors.get(head) };
    }),
  ];
}

// Beneath the six levels of headings stand captions, which no link names: what names a call is told by its words all the same.
function anchorsOn({ title, sections }: Page, heads: ReadonlySet<Section>): ReadonlyMap<Section, string> {
  const headed = sections.filter((section) => section.heading && (section.depth <= 6 || heads.has(section)));
  const [, ...anchors] = headingIdentifiers([title?.text ?? "", ...headed.map(({ heading }) => heading?.text ?? "")]);
  return new Map(headed.map((section, index) => [section, anchors[index] ?? ""]));
}

/** `sections` as they would stand if `head` were the title of a page. */
function asTopmost(sections: readonly Section[], head: Section): readonly Section[] {
  const placed = new Map<Section | undefined, Section>();
  return sections.map((section): Section => {
    if (section === head) return { ...section, heading: undefined, role: "introduction", parent: undefined };
    const whole = { ...section, parent: placed.get(section.parent) };
    placed.set(section, whole);
    return whole;
  });
}

/** What may be said once of several calls. */
const sharedRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "permissions",
  "requestHeaders",
  "pathParameters",
  "queryParameters",
  "errors",
  "remarks",
]);

/** More sections than anyone says once, at one place, of the calls below it: each call has what is said so for its own. */
const mostShared = 100;

/** Those of `sections` that are said of each of `heads`: a section is about what stands below the heading that it stands below. */
function saidOfEach(
  sections: readonly Section[],
  heads: ReadonlySet<Section>,
): ReadonlyMap<Section, readonly Section[]> {
  const shared = sections.flatMap((section) => {
    const top = [...allAbove(section), section].find(({ role }) => sharedRoles.has(role));
    return top && !isWithin(section, "example", "exampleRequest") ? [{ section, above: top.parent }] : [];
  });
  const byPlace = groupBy(shared, ({ above }) => above);
  const saidAt = (above: Section | undefined): readonly Section[] =>
    (byPlace.get(above) ?? []).slice(0, mostShared).map(({ section }) => section);
  return new Map([...heads].map((head) => [head, [undefined, ...allAbove(head)].flatMap(saidAt)]));
}

/** The sections that `section` stands below, the outermost first. */
function allAbove({ parent }: Section): readonly Section[] {
  return upwards(parent).toReversed();
}

/** The headings that begin a call each; none where the page as a whole is about one. */
function headsOn({ sections }: Page): ReadonlySet<Section> {
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
function headOf(section: Section | undefined, heads: ReadonlySet<Section>): Section | undefined {
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
