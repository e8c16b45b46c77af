import type {
  CodeBlock,
  HttpBody,
  HttpMessage,
  HttpRequest,
  HttpResponse,
  Page,
  Paragraph,
  Section,
} from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import type { JsonNode } from "../../source/json-node.js";
import { readBodyProse } from "../bodies/body-prose.js";
import { proseOf } from "../prose/markdown-text.js";
import { mediaTypeOf } from "./media-type.js";
import { statusOfCell } from "../responses/response-status.js";
import { isWithin } from "../../util/upwards.js";
import { blocksIn, codeBlocksOf, isInExample, paragraphsOf, sectionsWithin } from "../page-access.js";
import { takesBody } from "../route.js";
import { mainSections } from "../operations/page-steps.js";
import { leadsToResources } from "../prose/resource-links.js";
import { readResponseSentences } from "../responses/response-sentence.js";
import { isBodiless, isSuccess } from "../responses/status.js";
import { showsTypes } from "../values/shown-types.js";

/** A message with the fence that shows it. */
export interface ShownMessage {
  readonly message: HttpMessage;
  readonly block: CodeBlock;
}

/** Shows the messages in the fences of a section. */
export type MessageReader = (section: Section) => readonly ShownMessage[];

/**
 * Reads the messages that the fences of `page` show. Some pages put the JSON of a body into a fence of its own, behind that of
 * the head, and the text of one into a paragraph; and some show of an answer nothing but its JSON, which then comes with the
 * status that the page names: below the heading of a response that is an example, or of one of the roles `answering`.
 */
export function messageReader(page: Page, answering: readonly SectionRole[] = ["exampleResponse"]): MessageReader {
  // Few pages put bodies apart: what tells of them is read where it is asked for.
  let status: number | undefined;
  let isRefused: boolean | undefined;
  const answer = (block: CodeBlock, headed: number | undefined): readonly HttpResponse[] =>
    block.json && !showsTypes(block.json) ? answerAlone(block, block.json, headed ?? statusOf(block.json)) : [];
  // What is told of answers is told of success.
  const statusOf = (json: JsonNode): number | undefined =>
    isOfError(json) ? undefined : (status ??= statusSaid(page));
  const takesNone = (): boolean => (isRefused ??= refusesBody(page));
  return (section) => messagesShown(section, { answer, takesNone, answering });
}

interface Reading {
  /** `headed`: the status that the section is headed by. */
  readonly answer: (block: CodeBlock, headed: number | undefined) => readonly HttpResponse[];
  /** Whether the page says that requests have no body. */
  readonly takesNone: () => boolean;
  readonly answering: readonly SectionRole[];
}

function messagesShown(section: Section, { answer, takesNone, answering }: Reading): readonly ShownMessage[] {
  const blocks = codeBlocksOf(section);
  const bodies = new Set<CodeBlock>();
  const shown: ShownMessage[] = [];
  const isAnswer = isOfAnswers(section, answering) && blocks.every(({ messages }) => messages.length === 0);
  const headed = section.heading && statusOfCell(section.heading)?.status.value;
  const paragraphsBefore = paragraphTaker(section);
  let between = paragraphsBefore(blocks[0]?.origin.start ?? Infinity);
  // Whether the fence before shows a request, or the body of one.
  let isAsked = false;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isTurned = isAsked && between.some(headsAnswer);
    between = paragraphsBefore(next?.origin.start ?? Infinity);
    if (bodies.has(block)) continue;
    const json = next && bodyBehind(block, next, { between, takesNone });
    if (json) bodies.add(next);
    const body = json ?? textBehind(block, between);
    const messages = block.messages.map((message) => (body ? { ...message, body } : message));
    const type = block.annotation?.blockType?.value;
    const isAlone = messages.length === 0 && (type === "response" || (type === undefined && (isAnswer || isTurned)));
    for (const message of isAlone ? answer(block, headed) : messages) shown.push({ message, block });
    isAsked = isInExample(section) && messages.some(isRequest);
  }
  return shown;
}

/** Whether `section` has one of the roles `answering`, or is one below, headed by a status: "200 OK". */
function isOfAnswers({ role, parent, heading }: Section, answering: readonly SectionRole[]): boolean {
  if (answering.includes(role)) return true;
  return (
    role === "other" && heading !== undefined && statusOfCell(heading) !== undefined && isWithin(parent, ...answering)
  );
}

function isRequest({ kind }: HttpMessage): boolean {
  return kind === "request";
}

/** "Response:", on a line of its own between a request and the JSON that it is answered. */
function headsAnswer({ text }: Paragraph): boolean {
  return /^\W*(?:sample |example )?response(?: body)?(?: example)?\W*$/i.test(text.text);
}

/** Takes the paragraphs of `section` in order, each once: those before a place that were not taken yet. */
function paragraphTaker(section: Section): (end: number) => readonly Paragraph[] {
  const paragraphs = paragraphsOf(section);
  let taken = 0;
  return (end) => {
    const from = taken;
    while ((paragraphs[taken]?.origin.start ?? Infinity) < end) taken += 1;
    return paragraphs.slice(from, taken);
  };
}

/** What annotations say of JSON that is no request's body. */
const standsAlone: ReadonlySet<string | undefined> = new Set(["response", "resource"]);

interface Behind {
  /** The prose between the two fences. */
  readonly between: readonly Paragraph[];
  readonly takesNone: () => boolean;
}

/** The JSON of `next`, where that is the body of the lone message in `block`. */
function bodyBehind(block: CodeBlock, next: CodeBlock, { between, takesNone }: Behind): HttpBody | undefined {
  const [message, ...others] = block.messages;
  if (!message || others.length > 0 || message.body) return undefined;
  if (!mayBeSent(next)) return undefined;
  const isExpected =
    message.kind === "response"
      ? between.length === 0 && !isBodiless(message.status.value)
      : announcesBody(message) || (isForBodies(message) && !between.some(turnsToAnswer) && !takesNone());
  return isExpected ? { text: next.text, json: next.json, origin: next.json.origin } : undefined;
}

interface JsonBlock extends CodeBlock {
  readonly json: JsonNode;
}

/** True for a fence of JSON that may be the body of a message: it shows none of its own, and is not said to be anything else. */
export function mayBeSent(block: CodeBlock): block is JsonBlock {
  const { json, messages, annotation } = block;
  const isBody = json !== undefined && !isFragment(json) && messages.length === 0;
  return isBody && !standsAlone.has(annotation?.blockType?.value);
}

/** True for members of an object without its braces. */
function isFragment({ kind, origin }: JsonNode): boolean {
  return kind === "object" && origin.source.text.charAt(origin.start) !== "{";
}

/** The text that stands as code below the head of the lone answer in `block`, which announces text: a count, as a rule. */
function textBehind(
  { messages: [message, ...others] }: CodeBlock,
  [first]: readonly Paragraph[],
): HttpBody | undefined {
  if (message?.kind !== "response" || others.length > 0 || message.body || !first) return undefined;
  if (!/^text\//i.test(mediaTypeOf(message.headers) ?? "")) return undefined;
  const [code, ...more] = first.text.runs.filter(({ text }) => text.trim() !== "");
  return code?.kind === "code" && more.length === 0
    ? { text: code.text, json: undefined, origin: code.origin }
    : undefined;
}

function announcesBody({ headers }: HttpMessage): boolean {
  return headers.some(({ name }) => name.value.toLowerCase() === "content-type");
}

function isForBodies({ method }: HttpRequest): boolean {
  return takesBody({ method: method.value.toUpperCase() });
}

/** Whether prose leads from a request to its answer. */
function turnsToAnswer({ text }: Paragraph): boolean {
  return /\b(?:respon[ds]|return|result|answer|output)/i.test(proseOf(text));
}

function answerAlone({ text }: CodeBlock, json: JsonNode, status: number | undefined): readonly HttpResponse[] {
  if (status === undefined) return [];
  const { origin } = json;
  const body = { text, json, origin };
  return [{ kind: "response", status: { value: status, origin }, reason: undefined, headers: [], body, origin }];
}

/** True for the body of an error (OData JSON Format 4.01, section 21.1). */
function isOfError(json: JsonNode): boolean {
  if (json.kind !== "object") return false;
  const [only, ...others] = json.members;
  return others.length === 0 && only?.name.value === "error" && only.value.kind === "object";
}

function refusesBody(page: Page): boolean {
  return readBodyProse(blocksIn(sectionsWithin(page, "requestBody")), leadsToResources).kind === "none";
}

function statusSaid(page: Page): number {
  const { answers } = readResponseSentences(mainSections(page, "response"), leadsToResources);
  const said = answers.flatMap(({ status }) => status?.value ?? []).filter(isSuccess);
  return said.find((status) => !isBodiless(status)) ?? said[0] ?? 200;
}
