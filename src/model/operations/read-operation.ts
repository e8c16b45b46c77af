import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, Section } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Omission } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import type { OperationRoute, Permission, RefusedOption } from "../operation.js";
import { pageProse } from "../prose/page-prose.js";
import { areaOf, isWithin, originOf, sectionsWithin } from "../page-access.js";
import { type Envelope, readEnvelope } from "./body-envelope.js";
import { bodyNotes } from "./body-notes.js";
import { readBodyProse, readBodyProseElsewhere, type BodyProse } from "./body-prose.js";
import { withExplainedValues } from "../types/explained-values.js";
import { partsLinked, readNestedProperties } from "../types/nested-properties.js";
import { deprecationOf } from "../prose/page-deprecation.js";
import { mainSections, stepsOf } from "./page-steps.js";
import { titleOf } from "../prose/page-title.js";
import { type PermissionNotes, readPermissionNotes } from "../permissions/permission-notes.js";
import { propertiesDemanded } from "./properties-demanded.js";
import { queryNotes } from "./query-notes.js";
import { queryRefusal } from "./query-refusal.js";
import { statementsOf } from "./query-statements.js";
import { refusedOptions } from "./refused-options.js";
import { readParameters, type ParameterDraft } from "./read-parameters.js";
import { readPermissions } from "../permissions/read-permissions.js";
import { readTypedProperties } from "../types/read-properties.js";
import { readRoutes, type ListedRoute } from "../paths/read-routes.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { simpleName } from "../types/type-name.js";
import { responseNotes } from "../responses/response-notes.js";
import { parametersOfUrl } from "./url-parameters.js";
import { withStatusTables } from "../responses/response-table.js";
import { readResponseSentences, type ResponseSentence } from "../responses/response-sentence.js";

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
  readonly permissionNotes: PermissionNotes;
  readonly queryNotes: string;
  readonly queryRefusal: Origin | undefined;
  readonly refusedOptions: readonly RefusedOption[];
  readonly body: {
    readonly prose: BodyProse;
    readonly rows: readonly PropertyDraft[];
    readonly notes: string;
    /** The names of what it must have, as the section says in words. */
    readonly demanded: readonly string[];
    readonly envelope: Envelope | undefined;
    /** The JSON that the section shows. */
    readonly json: readonly JsonNode[];
    readonly origin: Origin | undefined;
  };
  readonly response: DocumentedResponse;
  readonly responseNotes: string;
  /** The further steps that the page takes, with those of the routes that they are about. */
  readonly steps: readonly StepDraft[];
  readonly omissions: readonly Omission[];
  readonly origin: Origin;
}

export interface DocumentedResponse extends ResponseSentence {
  /** The rows of the section's tables that give types to names. */
  readonly rows: readonly PropertyDraft[];
}

export interface StepDraft {
  readonly routes: readonly OperationRoute[];
  readonly response: DocumentedResponse;
}

/** What `page` documents as an operation, its links to types told by `isTypeLink`; undefined where it shows no route. */
export function readOperation(page: Page, isTypeLink: IsTypeLink, report: Report): OperationDraft | undefined {
  const { routes: lines, omissions } = readRoutes(page, report);
  const routes = lines.map(({ route }) => route);
  if (routes.length === 0 && omissions.length === 0) return undefined;
  const sends = !sendsNothing(routes);
  const ofUrl = parametersOfUrl(page, routes);
  const bodies = sends
    ? sectionsWithin(page, "requestBody").flatMap((section) => {
        const parted = ofUrl.get(section);
        return isWithin(section, "response") ? [] : ((parted ? parted.ofBody : section) ?? []);
      })
    : [];
  const linked = partsLinked(bodies);
  const prose = readBodyProse(
    bodies.flatMap((section) => (linked.has(section) ? [] : section.blocks)),
    isTypeLink,
  );
  const statements = statementsOf(page);
  const description = pageProse(page, { noted: ["httpRequest", "requestBody", "response"] });
  const answers = mainSections(page, "response");
  const bodyBlocks = bodies.flatMap((section) => section.blocks);
  const listed = readNestedProperties(bodies, { bodyNames: namesIn(prose), report });
  return {
    page,
    id: page.source.path.replace(/\.md$/i, ""),
    title: titleOf(page) ?? page.source.path,
    description,
    area: areaOf(page),
    deprecated: deprecationOf(page),
    permissions: readPermissions(page.sections),
    routes,
    parameters: readParameters(page, routes, report),
    permissionNotes: readPermissionNotes(page),
    queryNotes: queryNotes(page),
    queryRefusal: queryRefusal(statements),
    refusedOptions: refusedOptions(statements),
    body: {
      prose:
        sends && (prose.kind === "unknown" || prose.kind === "blank")
          ? (proseElsewhere(page, isTypeLink) ?? prose)
          : prose,
      rows: withExplainedValues(
        listed.rows,
        page.sections.filter((section) => !isWithin(section, "response")),
      ),
      notes: bodyNotes(bodies, description),
      demanded: propertiesDemanded(bodyBlocks),
      envelope: readEnvelope(bodyBlocks),
      json: bodyBlocks.flatMap((block) => (block.kind === "code" ? (block.json ?? []) : [])),
      origin: bodies[0]?.heading?.origin,
    },
    response: readResponse(answers, { isTypeLink, report }),
    responseNotes: responseNotes(answers, description),
    steps: readSteps(page, lines, { isTypeLink, report }),
    omissions: [...omissions, ...listed.omissions],
    origin: originOf(page),
  };
}

// The names, in lower case, of the types that a body is said to be.
function namesIn(prose: BodyProse): ReadonlySet<string> {
  if (prose.kind !== "linked" && prose.kind !== "named") return new Set();
  const types = prose.type.kind === "union" ? prose.type.of : [prose.type];
  return new Set(types.flatMap((type) => (type.kind === "named" ? [simpleName(type.name).toLowerCase()] : [])));
}

interface Reading {
  readonly isTypeLink: IsTypeLink;
  readonly report: Report;
}

function readResponse(sections: readonly Section[], { isTypeLink, report }: Reading): DocumentedResponse {
  const headed = sections.filter(({ role }) => role === "response");
  const said = withStatusTables(readResponseSentences(sections, isTypeLink), headed, isTypeLink);
  return { ...said, rows: distinct(readTypedProperties(headed, report)) };
}

function readSteps(page: Page, listed: readonly ListedRoute[], reading: Reading): readonly StepDraft[] {
  const steps = stepsOf(page);
  const byStep = groupBy(listed, ({ section }) => steps(section));
  if (byStep.size < 2) return [];
  const responses = groupBy(sectionsWithin(page, "response"), steps);
  return [...byStep].flatMap(([step, group]): readonly StepDraft[] => {
    if (step === undefined) return [];
    return [{ routes: group.map(({ route }) => route), response: readResponse(responses.get(step) ?? [], reading) }];
  });
}

/** True where no route takes a body: what stands under "Request body" then are parameters of the URL. */
function sendsNothing(routes: readonly OperationRoute[]): boolean {
  return routes.every(({ method }) => method === "GET" || method === "DELETE" || method === "HEAD");
}

function proseElsewhere(page: Page, isTypeLink: IsTypeLink): BodyProse | undefined {
  return readBodyProseElsewhere(
    page.sections.flatMap((section) => section.blocks),
    isTypeLink,
  );
}

// Sections for each kind of permission, or of payload, repeat what they share.
function distinct(rows: readonly PropertyDraft[]): readonly PropertyDraft[] {
  return [...groupBy(rows, ({ name }) => name).values()].map(([row]) => row);
}
