import type { CodeBlock, HttpResponse, Page, Paragraph, Section, HttpRequest } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { type JsonNode, membersIn } from "../../source/json-node.js";
import { announces } from "../../util/announces.js";
import { memoize } from "../../util/memoize.js";
import { isWithin } from "../../util/upwards.js";
import { sectionsOnAnswers } from "../operations/page-steps.js";
import { codeBlocksOf, sectionsOf } from "../page-access.js";
import { routeLinesOf } from "../paths/route-lines.js";
import { leadsToResources } from "../prose/resource-links.js";
import { mostlyEmpty } from "../responses/documented-answer.js";
import { readResponseSentences } from "../responses/response-sentence.js";
import { statusOfHeading } from "../responses/response-status.js";
import { isBodiless, isSuccess } from "../responses/status.js";
import { takesBody } from "../route.js";
import { showsTypes } from "../values/shown-types.js";
import { mayBeSent } from "./detached-bodies.js";
import type { Shown } from "./example-draft.js";

/**
 * The answer of which `block` shows nothing but the JSON: it comes with the status that its section is headed by, `headed`, or else
 * with the one that `page` names. None for what is no answer, and for an error of which no status is told.
 */
export function answerAlone(
  { text, json }: CodeBlock,
  headed: number | undefined,
  page: Page,
): readonly HttpResponse[] {
  if (!json || showsTypes(json)) return [];
  // What is told of answers is told of success.
  const value = headed ?? (isOfError(json) ? undefined : statusSaid(page));
  if (value === undefined) return [];
  const { origin } = json;
  const body = { text, json, origin };
  return [{ kind: "response", status: { value, origin }, reason: undefined, headers: [], body, origin }];
}

/** Whether `section` has one of the roles `answering`, or is one below, headed by a status: "200 OK". */
export function isOfAnswers({ role, parent, heading }: Section, answering: readonly SectionRole[]): boolean {
  if (answering.includes(role)) return true;
  return (
    role === "other" &&
    heading !== undefined &&
    statusOfHeading(heading) !== undefined &&
    isWithin(parent, ...answering)
  );
}

/** "Response:", on a line of its own between a request and the JSON that it is answered. */
export function headsAnswer({ text }: Paragraph): boolean {
  return /^\W*(?:sample |example )?response(?: body)?(?: example)?\W*$/i.test(text.text);
}

/** "An error looks like this:", right above JSON of which no status is told. */
export function announcesFailure(before: Paragraph | undefined): boolean {
  const text = before?.text.text ?? "";
  const last = text.slice(text.lastIndexOf(".") + 1);
  return announces(last) && failure.test(last);
}

// Not what tells of success: "If there are no errors:", "With the number of errors:".
const failure = /(?<!\b(?:no|not|never|number of|without)(?: an?| any| the)? )\b(?:errors?|fail(?:s|ed|ures?)?)\b/i;

/** True for the body of an error (OData JSON Format 4.01, section 21.1). */
function isOfError(json: JsonNode): boolean {
  const [only, ...others] = membersIn(json);
  return others.length === 0 && only?.name.value === "error" && only.value.kind === "object";
}

// Few pages put bodies apart: what tells of them is read where it is asked for.
const statusSaid = memoize((page: Page): number => {
  const answers = readResponseSentences(sectionsOnAnswers(page), leadsToResources);
  const said = answers.flatMap(({ status }) => status?.value ?? []).filter(isSuccess);
  const carrying = said.find((status) => !mostlyEmpty.has(status)) ?? said.find((status) => !isBodiless(status));
  return carrying ?? said[0] ?? 200;
});

/**
 * The request of which `page` shows nothing but the JSON that it sends, below "Example request": it goes by the only route that the
 * page lists. Undefined where there are several, or bodies.
 */
export function requestOfLoneBody(page: Page): Shown<HttpRequest> | undefined {
  const bodies = sectionsOf(page, "exampleRequest").flatMap((section) =>
    codeBlocksOf(section)
      .filter(mayBeSent)
      .filter(({ json }) => !showsTypes(json))
      .map(({ json, text, annotation }) => ({ json, text, annotation, section })),
  );
  const [body, ...others] = bodies;
  const [listed, ...more] = body && others.length === 0 ? routeLinesOf(page) : [];
  if (!body || !listed || more.length > 0) return undefined;
  const { method, target } = listed.line;
  if (!takesBody({ method: method.value.toUpperCase() })) return undefined;
  const { json, text, annotation, section } = body;
  const { origin } = json;
  const message = { kind: "request", method, target, headers: [], body: { text, json, origin }, origin } as const;
  return { message, annotation, section };
}
