import { diagnose, type Report } from "../diagnostics/diagnostic.js";
import type { CodeBlock, Page, RouteLine, Section } from "../page/page.js";
import { textOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { Omission } from "./api.js";
import type { PropertyDraft } from "./draft.js";
import type { OperationRoute, Permission } from "./operation.js";
import {
  areaOf,
  codeBlocksOf,
  introductionProse,
  isWithin,
  originOf,
  sectionsOf,
  sectionsWithin,
} from "./page-access.js";
import { readBodyProse, readBodyProseElsewhere, type BodyProse } from "./body-prose.js";
import { deprecationOf } from "./page-deprecation.js";
import { titleOf } from "./page-title.js";
import { secondIn } from "./path-placeholder.js";
import { queryRefusal } from "./query-refusal.js";
import { readParameters, type ParameterDraft } from "./read-parameters.js";
import { readPath } from "./read-path.js";
import { readPermissions } from "./read-permissions.js";
import { readProperties, readTypedProperties } from "./read-properties.js";
import { readResponseSentences, type ResponseSentence } from "./response-sentence.js";

/** An operation as its page describes it, types not yet linked. */
export interface OperationDraft {
  readonly page: Page;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string | undefined;
  readonly deprecated: string | undefined;
  readonly permissions: readonly Permission[];
  readonly routes: readonly OperationRoute[];
  readonly parameters: readonly ParameterDraft[];
  readonly queryRefusal: Origin | undefined;
  readonly body: {
    readonly prose: BodyProse;
    readonly rows: readonly PropertyDraft[];
    readonly origin: Origin | undefined;
  };
  readonly response: ResponseSentence & {
    /** The rows of the section's tables that give types to names. */
    readonly rows: readonly PropertyDraft[];
  };
  readonly omissions: readonly Omission[];
  readonly origin: Origin;
}

/** What `page` documents as an operation; undefined where it shows no route. */
export function readOperation(page: Page, report: Report): OperationDraft | undefined {
  const { routes, omissions } = readRoutes(page, report);
  if (routes.length === 0 && omissions.length === 0) return undefined;
  const sends = !sendsNothing(routes);
  const bodies = sends ? sectionsWithin(page, "requestBody").filter((section) => !isWithin(section, "response")) : [];
  const responses = sectionsWithin(page, "response");
  const headed = responses.filter(({ role }) => role === "response");
  const prose = readBodyProse(bodies.flatMap((section) => section.blocks));
  return {
    page,
    id: page.source.path.replace(/\.md$/i, ""),
    title: titleOf(page) ?? page.source.path,
    description: introductionProse(page),
    area: areaOf(page),
    deprecated: deprecationOf(page),
    permissions: readPermissions(page.sections),
    routes,
    parameters: readParameters(
      page,
      routes.map(({ method }) => method),
      report,
    ),
    queryRefusal: queryRefusal(page),
    body: {
      prose: sends && (prose.kind === "unknown" || prose.kind === "blank") ? (proseElsewhere(page) ?? prose) : prose,
      rows: distinct(readProperties(bodies, report)),
      origin: bodies[0]?.heading?.origin,
    },
    response: {
      ...readResponseSentences(responses),
      rows: distinct(readTypedProperties(headed, report)),
    },
    omissions,
    origin: originOf(page),
  };
}

/** True where no route takes a body: what stands under "Request body" then are parameters of the URL. */
function sendsNothing(routes: readonly OperationRoute[]): boolean {
  return routes.every(({ method }) => method === "GET" || method === "DELETE" || method === "HEAD");
}

function proseElsewhere(page: Page): BodyProse | undefined {
  return readBodyProseElsewhere(page.sections.flatMap((section) => section.blocks));
}

// Sections for each kind of permission, or of payload, repeat what they share.
function distinct(rows: readonly PropertyDraft[]): readonly PropertyDraft[] {
  return [...groupBy(rows, ({ name }) => name).values()].map(([row]) => row);
}

function readRoutes(page: Page, report: Report): Pick<OperationDraft, "routes" | "omissions"> {
  const routes: OperationRoute[] = [];
  const omissions: Omission[] = [];
  const repeated: RepeatedName[] = [];
  for (const line of routeLinesOf(page)) {
    const read = readPath(line.target.value);
    if ("malformed" in read) {
      const subject = { value: `${line.method.value} ${line.target.value}`, origin: line.target.origin };
      omissions.push({ what: "route", subject, reason: read.malformed });
      report(diagnose("route-malformed", line.target.origin, { target: line.target.value, reason: read.malformed }));
      continue;
    }
    for (const repair of read.repairs) report(diagnose("route-repaired", partOf(line.target, repair.written), repair));
    for (const { written, names } of read.renamed) repeated.push({ written, names, origin: secondOf(line, written) });
    routes.push({
      method: line.method.value.toUpperCase(),
      path: read.path,
      query: read.query,
      origin: line.target.origin,
    });
  }
  reportRepeatedNames(repeated, report);
  return { routes, omissions };
}

function partOf({ origin }: RouteLine["target"], part: string): Origin {
  const at = textOf(origin).indexOf(part);
  return at === -1 ? origin : { ...origin, start: origin.start + at, end: origin.start + at + part.length };
}

// A target that is not as it stands on the page, or a placeholder without braces, has no exact place.
function secondOf({ target: { value, origin } }: RouteLine, written: string): Origin {
  const second = textOf(origin) === value ? secondIn(value, written) : undefined;
  return second ? { ...origin, start: origin.start + second[0], end: origin.start + second[1] } : origin;
}

interface RepeatedName {
  readonly written: string;
  readonly names: readonly string[];
  readonly origin: Origin;
}

// One finding a name: the lines of a page repeat each other, and so would the findings.
function reportRepeatedNames(repeated: readonly RepeatedName[], report: Report): void {
  for (const [first, ...others] of groupBy(repeated, ({ written }) => written).values()) {
    const related = others.map(({ origin }) => ({ message: "And in this path", origin }));
    report(diagnose("placeholder-repeated", first.origin, { written: first.written, names: first.names }, related));
  }
}

// Where no section is headed "HTTP request", the route lines are those before the first example. Pages with a section of
// their own for each route put it into a fence that is its example as well.
function routeLinesOf(page: Page): readonly RouteLine[] {
  const headed = sectionsOf(page, "httpRequest")
    .flatMap(codeBlocksOf)
    .flatMap((block) => block.routes);
  if (page.kind !== "api") return headed;
  if (headed.length > 0) return [...headed, ...sectionsOf(page, "other").flatMap(routesInExamples)];
  const firstExample = page.sections.findIndex((section) =>
    isWithin(section, "example", "exampleRequest", "notification"),
  );
  const before = firstExample === -1 ? page.sections : page.sections.slice(0, firstExample);
  return before
    .flatMap(codeBlocksOf)
    .filter(isRouteList)
    .flatMap((block) => block.routes);
}

function routesInExamples(section: Section): readonly RouteLine[] {
  if (isWithin(section, "example", "exampleRequest", "notification")) return [];
  return codeBlocksOf(section)
    .filter((block) => block.annotation?.blockType?.value === "request" && isRouteList(block))
    .flatMap((block) => block.routes)
    .filter((line) => line.target.value.startsWith("/"));
}

function isRouteList(block: CodeBlock): boolean {
  return block.routes.length > 0 && block.messages.every((message) => message.kind === "request" && !message.body);
}
