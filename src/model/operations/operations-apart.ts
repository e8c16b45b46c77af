import type { Page, Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { groupBy } from "../../util/group-by.js";
import { headingIdentifiers } from "../../util/heading-identifier.js";
import { isWithin, upwards } from "../../util/upwards.js";
import { headOf, headsOn } from "./call-heads.js";

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
