import type { SectionRole } from "../../page/sections/headings.js";
import type { Annotation, CodeBlock, HttpMessage, HttpRequest, HttpResponse, Page, Section } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import { groupBy } from "../../util/group-by.js";
import { isWithin, upwards } from "../../util/upwards.js";
import type { ExampleHeader } from "../example.js";
import { messageReader, type MessageReader } from "./detached-bodies.js";
import { codeBlocksOf, isInExample, titleIn } from "../page-access.js";
import { requestOfLoneBody } from "./lone-body.js";
import { isRouteList, queryFencesOf } from "../paths/route-lines.js";

/** A request that a page shows and the responses that belong to it, as written. */
export interface ExampleDraft {
  readonly page: Page;
  readonly section: Section;
  readonly request: Shown<HttpRequest>;
  readonly responses: readonly Shown<HttpResponse>[];
}

/** The method of an example's request, in capitals. */
export function methodOf({ request }: ExampleDraft): string {
  return request.message.method.value.toUpperCase();
}

/** The target of an example's request, as written. */
export function targetOf({ request }: ExampleDraft): string {
  return request.message.target.value;
}

/** The JSON that an example's request sends. */
export function jsonSent({ request }: ExampleDraft): JsonNode | undefined {
  return request.message.body?.json;
}

/** The headers of a message, each where it stands. */
export function headersOf({ headers }: HttpMessage): readonly ExampleHeader[] {
  return headers.map(({ name, value }) => ({ name: name.value, value: value.value, origin: name.origin }));
}

/** A message with the annotation above its fence. */
export interface Shown<Message extends HttpMessage> {
  readonly message: Message;
  readonly annotation: Annotation | undefined;
  readonly section: Section;
}

export interface Examples {
  readonly examples: readonly ExampleDraft[];
  /** Responses that stand before any request. */
  readonly orphans: readonly Shown<HttpResponse>[];
  /** What the page shows where it describes its answers, and shows no request for. */
  readonly described: readonly Shown<HttpResponse>[];
}

interface Pair extends ExampleDraft {
  readonly responses: Shown<HttpResponse>[];
}

/**
 * The examples of `page`: each request with the responses up to the next one. A response whose annotation names one
 * request of the page goes to that one: 92 of 97 names only repeat what the order says, the others mean it.
 */
export function readExamples(page: Page): Examples {
  const hasRequestSection = page.sections.some(listsRoutes);
  const hasExamples = page.sections.some(showsRequests);
  const hasHttp = page.sections.some(showsHttp);
  const read = messageReader(page);
  const queryFences = new Set(hasRequestSection ? queryFencesOf(page) : []);
  const layout = { hasRequestSection, hasExamples, hasHttp, queryFences, read };
  const { messages, isAsked, described } = messagesOn(page, layout);
  const pairs = new Map<Shown<HttpMessage>, Pair>(
    messages.filter(isRequest).map((request) => [request, { page, section: request.section, request, responses: [] }]),
  );
  const examples = [...pairs.values()];
  const named = examplesByName(examples);
  const orphans: Shown<HttpResponse>[] = [];
  let latest: Pair | undefined;
  for (const shown of messages) {
    latest = pairs.get(shown) ?? latest;
    if (!isResponse(shown)) continue;
    const meant = namesOf(shown).flatMap((name) => named.get(name) ?? []);
    const owners = meant.length > 0 ? meant : latest ? [latest] : [];
    for (const { responses } of owners) responses.push(shown);
    if (owners.length === 0) orphans.push(shown);
  }
  return {
    examples: isAsked ? examples : examples.filter(({ responses }) => responses.length > 0),
    orphans,
    described,
  };
}

interface Messages {
  readonly messages: readonly Shown<HttpMessage>[];
  /** Whether the page shows requests; where it does not, lines of routes are asked for what it answers. */
  readonly isAsked: boolean;
  readonly described: readonly Shown<HttpResponse>[];
}

/**
 * What makes the examples of `page`. Where they show no answer, the JSON that the page describes its answers with is one; where it shows
 * no request, the lone reads among its routes are.
 */
function messagesOn(page: Page, layout: Layout): Messages {
  const inExamples = messagesOf(page, layout);
  if (page.kind !== "api") return { messages: inExamples, isAsked: true, described: [] };
  const lone = inExamples.some(isRequest) ? undefined : requestOfLoneBody(page);
  const isAnswered = inExamples.some(isResponse);
  const reading = isAnswered ? layout : { ...layout, read: messageReader(page, ["exampleResponse", "response"]) };
  const shown = [...(lone ? [lone] : []), ...(isAnswered ? inExamples : messagesOf(page, reading))];
  const reads = shown.some(isRequest) ? [] : page.sections.flatMap((section) => answeredIn(section, reading));
  if (reads.some(isRequest)) return { messages: reads, isAsked: false, described: [] };
  return isAnswered ? { messages: shown, isAsked: true, described: [] } : withDescribed(shown);
}

/**
 * `messages`, whose answers are all described: they answer the only request, or each the one before it. Which of several requests is
 * answered what is described before them, nobody says.
 */
function withDescribed(messages: readonly Shown<HttpMessage>[]): Messages {
  const [first, ...others] = messages.filter(isRequest);
  const answers = messages.filter(isResponse);
  if (first && others.length === 0) return { messages: [first, ...answers], isAsked: true, described: [] };
  const start = first ? messages.indexOf(first) : messages.length;
  return { messages: messages.slice(start), isAsked: true, described: messages.slice(0, start).filter(isResponse) };
}

function messagesOf(page: Page, layout: Layout): readonly Shown<HttpMessage>[] {
  return page.sections.flatMap((section) => messagesIn(section, layout));
}

function isRequest(shown: Shown<HttpMessage>): shown is Shown<HttpRequest> {
  return shown.message.kind === "request";
}

function isResponse(shown: Shown<HttpMessage>): shown is Shown<HttpResponse> {
  return shown.message.kind === "response";
}

function namesOf({ annotation }: Shown<HttpMessage>): readonly string[] {
  return [...new Set(annotation?.names.map(({ value }) => value))];
}

// A name that several requests bear tells nothing. Several names make one response the answer to each.
function examplesByName(examples: readonly Pair[]): ReadonlyMap<string, Pair> {
  const bearers = groupBy(
    examples.flatMap((example) => namesOf(example.request).map((name) => ({ name, example }))),
    ({ name }) => name,
  );
  return new Map(
    [...bearers].flatMap(([name, [first, ...others]]) => (others.length === 0 ? [[name, first.example]] : [])),
  );
}

/** What tells routes from requests on a page. */
interface Layout {
  /** A section of its own lists the routes. */
  readonly hasRequestSection: boolean;
  /** Sections of examples show requests. */
  readonly hasExamples: boolean;
  /** They show them as HTTP, and commands beside that show the same. */
  readonly hasHttp: boolean;
  /** What shows how the routes take query parameters. */
  readonly queryFences: ReadonlySet<CodeBlock>;
  readonly read: MessageReader;
}

function messagesIn(section: Section, layout: Layout): readonly Shown<HttpMessage>[] {
  // A fence may show thousands of messages: what it is, is asked of each fence once.
  const byBlock = groupBy(layout.read(section), ({ block }) => block);
  return [...byBlock].flatMap(([block, shown]) =>
    documentsRoutes(block, section, layout) || (layout.hasHttp && isCommand(block))
      ? []
      : shown.map(({ message }) => ({ message, annotation: block.annotation, section })),
  );
}

/** Where a page answers what it nowhere asks: its messages, and the lone lines that read, which say all that such a request does. */
function answeredIn(section: Section, { read }: Layout): readonly Shown<HttpMessage>[] {
  return read(section).flatMap(({ block, message }) => {
    const isRead = message.kind === "request" && message.method.value.toUpperCase() === "GET";
    return (isRead && block.messages.length === 1) || message.kind === "response"
      ? { message, annotation: block.annotation, section }
      : [];
  });
}

// A list of routes is no example, unless its annotation says that it is the page's request as well.
function documentsRoutes(block: CodeBlock, section: Section, layout: Layout): boolean {
  const { hasRequestSection, hasExamples, queryFences } = layout;
  const blockType = block.annotation?.blockType?.value;
  if (blockType === "request" || block.routes.length === 0) return false;
  const isBodiless = isRouteList(block);
  const isBare = isBodiless && block.messages.every(({ headers }) => headers.length === 0);
  if (section.role === "httpRequest") return isBare || block.routes.length > 1 || (isBodiless && hasExamples);
  // What shows a query parameter, and is called ignored or is one of a route, is no request that anything answers.
  if (queryFences.has(block)) return true;
  if (isBodiless && blockType === "ignored" && isWithin(section, "queryParameters")) return hasRequestSection;
  return isBare && !hasRequestSection && !isInExample(section);
}

function showsRequests(section: Section): boolean {
  return (
    isInExample(section) &&
    codeBlocksOf(section).some(({ messages }) => messages.some(({ kind }) => kind === "request"))
  );
}

function showsHttp(section: Section): boolean {
  return isInExample(section) && codeBlocksOf(section).some(({ routes }) => routes.length > 0);
}

function isCommand({ messages, routes }: CodeBlock): boolean {
  return routes.length === 0 && messages.some(({ kind }) => kind === "request");
}

function listsRoutes(section: Section): boolean {
  return section.role === "httpRequest" && codeBlocksOf(section).some((block) => block.routes.length > 0);
}

/** What a section's heading says of an example: headings with other roles say what they document. */
const titlingRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
  "example",
  "exampleRequest",
  "exampleResponse",
  "notification",
  "other",
]);

/** What a heading says that says no more than that here is an example, or a part of one. */
const untold =
  /^(?:examples?|samples?|(?:(?:http|sample|example) )?(?:requests?|responses?)|(?:request|response) (?:examples?|samples?))(?: #?\d+)?$/i;

/** The nearest heading above `section`, itself included, that says more than "Example" or "Request"; `fallback` where none does. */
export function exampleTitle(section: Section, fallback: string): string {
  const titling = upwards(section).filter(({ role }) => titlingRoles.has(role));
  const titles = titling.map(({ heading }) => titleIn(heading?.text ?? ""));
  return titles.find((title) => title !== "" && !untold.test(title)) ?? fallback;
}
