import type { Report } from "../../diagnostics/diagnostic.js";
import type { Page, Section } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import { readBody } from "../bodies/read-body.js";
import type { PropertyDraft } from "../draft.js";
import { withValuesTold } from "../enumerations/explained-values.js";
import { deprecationOf } from "../notes/page-deprecation.js";
import { titleOf } from "../notes/page-title.js";
import { areaOf, originOf, sectionsWithin } from "../page-access.js";
import { withHeaderNotes } from "../parameters/header-notes.js";
import { statementsOf } from "../parameters/query-statements.js";
import { headerSections, readParameters } from "../parameters/read-parameters.js";
import { refusedOptions, queryRefusal } from "../parameters/refused-options.js";
import { readRoutes, type ListedRoute } from "../paths/read-routes.js";
import { readPermissionNotes } from "../permissions/permission-notes.js";
import { readPermissions } from "../permissions/read-permissions.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { answersElsewhere, readResponse, withRowsApart, type DocumentedResponse } from "../responses/read-response.js";
import type { OperationDraft, StepDraft } from "./operation-draft.js";
import { readOperationNotes } from "./operation-notes.js";
import { sectionsOnAnswers, stepsOf } from "./page-steps.js";

/** What `page` documents as an operation, its links to types told by `isTypeLink`; undefined where it shows no route. */
export function readOperation(page: Page, isTypeLink: IsTypeLink, report: Report): OperationDraft | undefined {
  const { routes: lines, omissions } = readRoutes(page, report);
  const routes = lines.map(({ route }) => route);
  if (routes.length === 0 && omissions.length === 0) return undefined;
  const statements = statementsOf(page);
  const onHeaders = headerSections(page);
  const listed = withValuesTold(readParameters(page, routes, report), page);
  const { parameters, notes: headerNotes } = withHeaderNotes(listed, onHeaders);
  const { body, sections: onBody, omissions: unplaced } = readBody(page, routes, isTypeLink, report);
  const onAnswers = sectionsOnAnswers(page);
  const isHeaded = sectionsWithin(page, "response").length > 0;
  const notes = readOperationNotes(page, {
    sections: { headers: onHeaders, body: onBody, answers: onAnswers },
    headerNotes,
    rows: [...parameters, ...body.rows].flatMap(descriptionsIn),
    captions: routes.flatMap(({ caption }) => caption ?? []),
  });
  const readAnswers = (sections: readonly Section[]): DocumentedResponse => readResponse(sections, isTypeLink, report);
  return {
    page,
    id: page.source.path.replace(/\.md$/i, ""),
    title: titleOf(page) ?? page.source.path,
    description: notes.description,
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
    response: withRowsApart(readAnswers(isHeaded ? onAnswers : answersElsewhere(page)), page, routes, report),
    responseNotes: notes.response,
    furtherNotes: notes.further.prose,
    steps: readSteps(page, lines, readAnswers),
    omissions: [...omissions, ...unplaced, ...notes.further.omissions],
    origin: originOf(page),
  };
}

/** What is said of a property, and of all that it holds. */
function descriptionsIn({ description, type }: Pick<PropertyDraft, "description" | "type">): readonly string[] {
  const held = type.kind === "collection" ? type.of : type;
  return [description, ...(held.kind === "object" ? held.properties.flatMap(descriptionsIn) : [])];
}

function readSteps(
  page: Page,
  listed: readonly ListedRoute[],
  readAnswers: (sections: readonly Section[]) => DocumentedResponse,
): readonly StepDraft[] {
  const steps = stepsOf(page);
  const byStep = groupBy(listed, ({ section }) => steps(section));
  if (byStep.size < 2) return [];
  const answers = groupBy(sectionsWithin(page, "response"), steps);
  return [...byStep].flatMap(([step, group]): readonly StepDraft[] => {
    if (step === undefined) return [];
    return [{ routes: group.map(({ route }) => route), response: readAnswers(answers.get(step) ?? []) }];
  });
}
