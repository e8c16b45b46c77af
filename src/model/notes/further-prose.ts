import type { SectionRole } from "../../page/sections/headings.js";
import type { Block, Page, Section, Table } from "../../page/page.js";
import { isWithin, upwards } from "../../util/upwards.js";
import type { Omission } from "../api.js";
import { hasColumns, originOf, tablesOf, sectionTitle } from "../page-access.js";
import { stepsOf } from "../operations/page-steps.js";
import { routeLinesOf } from "../paths/route-lines.js";
import { definitionsApart } from "../resources/definitions-apart.js";
import { isMemberList, listsMembers } from "../enumerations/read-enumeration.js";
import { proseIn } from "./block-prose.js";
import { tellsMore } from "./introduction-prose.js";
import { withLines } from "./shown-lines.js";
import { showsRoutes } from "./table-prose.js";
import { type IsTold, toldAmong } from "./told.js";

/** What a page says in sections that have no place of their own in what is read of it. */
export interface Further {
  /** Each section below its heading, in bold. */
  readonly prose: string;
  /** The sections that `prose` does no more than name. */
  readonly omissions: readonly Omission[];
}

/** In lines of a comment. What is longer in all is a guide, and nobody reads it at a declaration. */
const longest = 40;
const width = 100;
const mostNamed = 12;

/** What stands below these is shown, listed elsewhere, or read where its heading says. */
const elsewhere: readonly SectionRole[] = [
  "example",
  "exampleRequest",
  "exampleResponse",
  "notification",
  "permissions",
  "methods",
  "seeAlso",
];

/** Whether a sentence of a section says more than what those with the role of the nearest above it are read for. */
type Telling = Partial<Readonly<Record<SectionRole, (sentence: string) => boolean>>>;

/**
 * What `page` says under headings of its own, "Hidden rooms", "Limits by kind", and of errors, and is not among what is `told` already.
 * Nothing is said twice, and no further section than fit in a comment: the others are named.
 */
export function furtherProse(page: Page, told: readonly string[], telling: Telling = {}): Further {
  let lines = 0;
  const parts: string[] = [];
  const guides: FurtherSection[] = [];
  for (const further of furtherSections(page, told, telling)) {
    const part = `**${further.title}**\n\n${further.prose}`;
    const length = linesOf(part);
    if (lines + length > longest) {
      guides.push(further);
    } else {
      lines += length;
      parts.push(part);
    }
  }
  if (guides.length > 0) parts.push(`Its page tells more: ${namesOf(guides)}.`);
  return {
    prose: parts.join("\n\n"),
    omissions: guides.map((guide) => omitSection(guide, page, "it is too long for a comment, which names it")),
  };
}

/** The sections of `page` that say anything under headings of their own, as of a page on several calls those do that are about none. */
export function omitFurther(page: Page): readonly Omission[] {
  return furtherSections(page, [], {}).map((further) =>
    omitSection(further, page, "it is about none of the calls of its page"),
  );
}

function omitSection({ section, title }: FurtherSection, page: Page, reason: string): Omission {
  const origin = section.heading?.origin ?? originOf(page);
  return { what: "section", subject: { value: title, origin }, reason };
}

interface FurtherSection {
  readonly section: Section;
  readonly title: string;
  readonly prose: string;
}

function furtherSections(page: Page, told: readonly string[], telling: Telling): readonly FurtherSection[] {
  const isTold = toldAmong(told);
  const listing = new Set(routeLinesOf(page).map(({ section }) => section));
  const defining = new Set(definitionsApart(page).map((part) => part.page.title));
  const isOfPage = (section: Section): boolean => !upwards(section).some(({ heading }) => defining.has(heading));
  const steps = stepsOf(page);
  return page.sections.flatMap((section) => {
    // What answers the call that the page is about has a place of its own.
    const step = section.role === "response" ? steps(section) : undefined;
    if (!(step || isFurther(section)) || !isOfPage(section)) return [];
    const prose = proseOfSection(section, { isTold, telling, listing });
    const title = [...(step ? [step] : []), section].map(sectionTitle).join(": ");
    return prose === "" ? [] : [{ section, title, prose }];
  });
}

function namesOf(guides: readonly FurtherSection[]): string {
  const named = guides
    .slice(0, mostNamed)
    .map(({ title }) => title)
    .join("; ");
  return guides.length > mostNamed ? `${named}; and other sections` : named;
}

function linesOf(prose: string): number {
  return prose.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** What a heading of no other reader gives, or one of values of which there are none below. */
const ofTheirOwn: ReadonlySet<SectionRole> = new Set<SectionRole>(["other", "errors", "members", "responseHeaders"]);

function isFurther(section: Section): boolean {
  if (!ofTheirOwn.has(section.role)) return false;
  if (isWithin(section, ...elsewhere) || sectionTitle(section) === "") return false;
  return !tablesOf(section).some(listsCalls) && !(isMemberList(section) && section.blocks.some(listsValues));
}

function listsValues(block: Block): boolean {
  if (block.kind !== "table") return block.kind === "list";
  const [first] = block.columns;
  return listsMembers(block) || (!hasColumns(block, "type") && /\bvalues?$/i.test(first?.text.text.trim() ?? ""));
}

/** "Common tasks", each with the call for it. */
function listsCalls(table: Table): boolean {
  return table.columns[0]?.role === "method" || hasColumns(table, "permissionType") || showsRoutes(table);
}

interface Beside {
  readonly isTold: IsTold;
  readonly telling: Telling;
  /** The sections that list routes, of which their captions tell. */
  readonly listing: ReadonlySet<Section>;
}

function proseOfSection(section: Section, { isTold, telling, listing }: Beside): string {
  // What announces a table goes with it.
  const own = section.blocks.filter((block) => block.kind === "table" || (tellsMore(block) && !isTold(block)));
  const [isTelling] = upwards(section).flatMap(({ role }) => telling[role] ?? []);
  return proseIn(listing.has(section) ? own : withLines(own), {
    hearsQuotes: true,
    hearsTable: (table) => !isTold(table),
    bySentence: true,
    ...(isTelling && { isTelling }),
  });
}
