import type { Report } from "../../diagnostics/diagnostic.js";
import type { Block, Page, Section, Table } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { isWithin } from "../../util/upwards.js";
import type { Omission } from "../api.js";
import type { PropertyDraft } from "../draft.js";
import type { Permission, RefusedOption } from "../operation.js";
import type { OperationRoute } from "../route.js";
import { furtherProse } from "../notes/further-prose.js";
import { pageProse } from "../notes/page-prose.js";
import { paragraphs } from "../notes/paragraphs.js";
import { explains } from "../notes/table-prose.js";
import { toldAmong } from "../notes/told.js";
import { areaOf, blocksIn, hasColumns, originOf, sectionsWithin } from "../page-access.js";
import { type Envelope, readEnvelope } from "../bodies/body-envelope.js";
import { bodyNotes, tellsOfBody } from "../bodies/body-notes.js";
import { mayBeLeftOut, readBodyProse, readBodyProseElsewhere, type BodyProse } from "../bodies/body-prose.js";
import { withExplainedValues } from "../enumerations/explained-values.js";
import { partsLinked, readNestedProperties } from "../properties/nested-properties.js";
import { deprecationOf } from "../notes/page-deprecation.js";
import { withHeaderNotes } from "../parameters/header-notes.js";
import { mainSections, stepsOf } from "./page-steps.js";
import { titleOf } from "../notes/page-title.js";
import { type PermissionNotes, readPermissionNotes } from "../permissions/permission-notes.js";
import { propertiesDemanded } from "../bodies/properties-demanded.js";
import { queryNotes } from "../parameters/query-notes.js";
import { queryRefusal } from "../parameters/query-refusal.js";
import { statementsOf } from "../parameters/query-statements.js";
import { refusedOptions } from "../parameters/refused-options.js";
import { headersOfAnswers } from "../parameters/read-headers.js";
import { headerSections, readParameters, type ParameterDraft } from "../parameters/read-parameters.js";
import { readPermissions } from "../permissions/read-permissions.js";
import { readTypedProperties } from "../properties/read-properties.js";
import { readRoutes, type ListedRoute } from "../paths/read-routes.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { simpleName } from "../types/type-name.js";
import { responseNotes, tellsOfAnswer } from "../responses/response-notes.js";
import { parametersOfUrl } from "../parameters/url-parameters.js";
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
  readonly body: BodyDraft;
  readonly response: DocumentedResponse;
  readonly responseNotes: string;
  /** What it says under headings of its own. */
  readonly furtherNotes: string;
  /** The further steps that the page takes, with those of the routes that they are about. */
  readonly steps: readonly StepDraft[];
  readonly omissions: readonly Omission[];
  readonly origin: Origin;
}

/** What requests carry, by the sections on it. */
export interface BodyDraft {
  readonly prose: BodyProse;
  readonly rows: readonly PropertyDraft[];
  readonly notes: string;
  /** The names of what it must have, as the section says in words. */
  readonly demanded: readonly string[];
  readonly envelope: Envelope | undefined;
  /** The section says that a request may have none. */
  readonly optional: boolean;
  /** The JSON that the section shows. */
  readonly json: readonly JsonNode[];
  readonly origin: Origin | undefined;
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
  const statements = statementsOf(page);
  const reading = { isTypeLink, report };
  const onHeaders = headerSections(page);
  const { parameters, notes: headerNotes } = withHeaderNotes(readParameters(page, routes, report), onHeaders);
  const { bodies, body, omissions: unplaced } = readBody(page, routes, reading);
  const answers = mainSections(page, "response");
  const isHeaded = sectionsWithin(page, "response").length > 0;
  const ofRows = [...parameters, ...body.rows].map((row) => row.description);
  const isTold = toldAmong(ofRows);
  const hearsTable = (table: Table): boolean => explains(table) && !isTold(table);
  const description = pageProse(page, { noted: ["httpRequest", "requestBody"], hearsTable });
  const described = paragraphs(description, headerNotes);
  const notes = {
    query: queryNotes(page, hearsTable),
    // What has names there is a part of the body.
    body: bodyNotes(bodies, {
      described,
      hearsTable: (table) => hearsTable(table) && !hasColumns(table, "name"),
    }),
    response: responseNotes(page, answers, {
      described,
      // Nothing else reads the headers of an answer.
      hearsTable: (table) => hearsTable(table) || (hasColumns(table, "header") && !isTold(table)),
    }),
  };
  const captions = routes.flatMap(({ caption }) => caption ?? []);
  const told = [described, ...Object.values(notes), ...captions, ...ofRows];
  const further = furtherProse(page, told, { requestBody: tellsOfBody, response: tellsOfAnswer });
  return {
    page,
    id: page.source.path.replace(/\.md$/i, ""),
    title: titleOf(page) ?? page.source.path,
    description: described,
    area: areaOf(page),
    deprecated: deprecationOf(page),
    permissions: readPermissions(page.sections),
    routes,
    parameters,
    permissionNotes: readPermissionNotes(page),
    queryNotes: notes.query,
    queryRefusal: queryRefusal(statements),
    refusedOptions: refusedOptions(statements),
    body: { ...body, notes: notes.body },
    response: readResponse(isHeaded ? answers : answersElsewhere(page), reading),
    responseNotes: paragraphs(notes.response, headersOfAnswers(onHeaders)),
    furtherNotes: further.prose,
    steps: readSteps(page, lines, reading),
    omissions: [...omissions, ...unplaced, ...further.omissions],
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

interface BodyRead extends Pick<OperationDraft, "omissions"> {
  readonly body: Omit<BodyDraft, "notes">;
  /** The sections on it. */
  readonly bodies: readonly Section[];
}

/** What requests to `routes` carry by the sections on it. */
function readBody(page: Page, routes: readonly OperationRoute[], { isTypeLink, report }: Reading): BodyRead {
  const sends = !sendsNothing(routes);
  const ofUrl = parametersOfUrl(page, routes);
  const bodies = sends
    ? sectionsWithin(page, "requestBody").flatMap((section) => {
        const parted = ofUrl.get(section);
        return isWithin(section, "response") ? [] : ((parted ? parted.ofBody : section) ?? []);
      })
    : [];
  const linked = partsLinked(bodies);
  const prose = readBodyProse(blocksIn(bodies.filter((section) => !linked.has(section))), isTypeLink);
  const blocks = blocksIn(bodies);
  const listed = readNestedProperties(bodies, { bodyNames: namesIn(prose), report });
  const isUntold = sends && (prose.kind === "unknown" || prose.kind === "blank");
  const body = {
    prose: isUntold ? (readBodyProseElsewhere(blocksIn(page.sections), isTypeLink) ?? prose) : prose,
    rows: withExplainedValues(
      listed.rows,
      page.sections.filter((section) => !isWithin(section, "response")),
    ),
    demanded: propertiesDemanded(blocks),
    envelope: readEnvelope(blocks),
    optional: mayBeLeftOut(bodies.filter(({ role }) => role === "requestBody")),
    json: blocks.flatMap((block) => (block.kind === "code" ? (block.json ?? []) : [])),
    origin: bodies[0]?.heading?.origin,
  };
  return { bodies, body, omissions: listed.omissions };
}

function readResponse(sections: readonly Section[], { isTypeLink, report }: Reading): DocumentedResponse {
  const headed = sections.filter(({ role }) => role === "response");
  const said = withStatusTables(readResponseSentences(sections, isTypeLink), headed, isTypeLink);
  // Sections for each kind of permission, or of payload, repeat what they share.
  return { ...said, rows: distinctBy(readTypedProperties(headed, report), ({ name }) => name) };
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

/** "A successful call is answered by `202 Accepted`", with the status. */
const success = /^(?:if successful|on success|(?:a|the) successful (?:call|request|response))\b.*\b[23]\d\d\b/is;

function tellsOfSuccess(block: Block): boolean {
  return block.kind === "paragraph" && success.test(block.text.text.trim());
}

/** What a page without a section on its answers says of them elsewhere. */
function answersElsewhere({ sections }: Page): readonly Section[] {
  return sections.flatMap((section) => {
    const blocks = section.blocks.filter(tellsOfSuccess);
    return blocks.length === 0 ? [] : [{ ...section, role: "response" as const, blocks }];
  });
}
