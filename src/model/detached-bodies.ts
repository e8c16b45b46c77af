import type { CodeBlock, HttpBody, HttpMessage, HttpResponse, Page, Section } from "../page/page.js";
import { proseOf } from "./markdown-text.js";
import { codeBlocksOf } from "./page-access.js";
import { mainSections, stepsOf } from "./page-steps.js";
import { readResponseSentences } from "./response-sentence.js";
import { isSuccess } from "./status.js";

/** A message with the fence that shows it. */
export interface ShownMessage {
  readonly message: HttpMessage;
  readonly block: CodeBlock;
}

/**
 * The messages that the fences of `section` show. Some pages put the JSON of a body into a fence of its own, behind that of
 * the head; and some show of an answer nothing but its JSON, which then comes with the status that the page names.
 */
export function messagesShown(section: Section, page: Page): readonly ShownMessage[] {
  const blocks = codeBlocksOf(section);
  const bodies = new Set<CodeBlock>();
  const shown: ShownMessage[] = [];
  const isAnswer = section.role === "exampleResponse" && blocks.every(({ messages }) => messages.length === 0);
  for (const [index, block] of blocks.entries()) {
    if (bodies.has(block)) continue;
    const next = blocks[index + 1];
    const body = next && bodyBehind(block, next, section);
    if (body) bodies.add(next);
    const messages = block.messages.map((message) => (body ? { ...message, body } : message));
    const answer = messages.length === 0 ? answerAlone(block, isAnswer, page) : [];
    shown.push(...[...messages, ...answer].map((message) => ({ message, block })));
  }
  return shown;
}

/** What annotations say of JSON that is no request's body. */
const standsAlone: ReadonlySet<string | undefined> = new Set(["response", "resource"]);

/** The JSON of `next`, where that is the body of the lone message in `block`. */
function bodyBehind(block: CodeBlock, next: CodeBlock, section: Section): HttpBody | undefined {
  const [message, ...others] = block.messages;
  if (!message || others.length > 0 || message.body) return undefined;
  if (!next.json || next.messages.length > 0 || standsAlone.has(next.annotation?.blockType?.value)) return undefined;
  const isExpected =
    message.kind === "response" ||
    announcesBody(message) ||
    (takesBody(message) && !turnsToAnswer(block, next, section));
  return isExpected ? { text: next.text, json: next.json, origin: next.json.origin } : undefined;
}

function announcesBody({ headers }: HttpMessage): boolean {
  return headers.some(({ name }) => name.value.toLowerCase() === "content-type");
}

function takesBody(message: HttpMessage): boolean {
  return message.kind === "request" && /^(?:POST|PUT|PATCH)$/i.test(message.method.value);
}

/** Whether the prose between two fences leads from the request to its answer. */
function turnsToAnswer(block: CodeBlock, next: CodeBlock, { blocks }: Section): boolean {
  return blocks.some(
    (between) =>
      between.kind === "paragraph" &&
      between.origin.start > block.origin.start &&
      between.origin.start < next.origin.start &&
      /\b(?:respon[ds]|return|result|answer|output)/i.test(proseOf(between.text)),
  );
}

function answerAlone(block: CodeBlock, isAnswer: boolean, page: Page): readonly HttpResponse[] {
  const { json, text, annotation } = block;
  const type = annotation?.blockType?.value;
  if (!json || !(type === "response" || (type === undefined && isAnswer))) return [];
  const { origin } = json;
  const status = { value: statusSaid(page), origin };
  return [{ kind: "response", status, reason: undefined, headers: [], body: { text, json, origin }, origin }];
}

function statusSaid(page: Page): number {
  const { answers } = readResponseSentences(mainSections(page, "response", stepsOf(page)));
  return answers.flatMap(({ status }) => status?.value ?? []).find(isSuccess) ?? 200;
}
