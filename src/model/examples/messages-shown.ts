import type { CodeBlock, HttpMessage, Page, Paragraph, Section } from "../../page/page.js";
import type { SectionRole } from "../../page/sections/headings.js";
import { codeBlocksOf, isInExample, paragraphsOf } from "../page-access.js";
import { statusOfHeading } from "../responses/response-status.js";
import { bodyBehind, textBehind } from "./detached-bodies.js";
import { announcesFailure, answerAlone, headsAnswer, isOfAnswers } from "./lone-json.js";

/** A message with the fence that shows it. */
interface ShownMessage {
  readonly message: HttpMessage;
  readonly block: CodeBlock;
}

/** Where messages are sought. */
export interface Showing {
  readonly page: Page;
  /** The sections in which JSON alone is an answer, by their roles. */
  readonly answering: readonly SectionRole[];
}

/**
 * The messages that the fences of `section` show. Some pages put the JSON of a body into a fence of its own, behind that of the
 * head, and the text of one into a paragraph; and some show of an answer nothing but its JSON.
 */
export function messagesShown(section: Section, { page, answering }: Showing): readonly ShownMessage[] {
  const blocks = codeBlocksOf(section);
  const bodies = new Set<CodeBlock>();
  const shown: ShownMessage[] = [];
  const isAnswer = isOfAnswers(section, answering) && blocks.every(({ messages }) => messages.length === 0);
  const headed = section.heading && statusOfHeading(section.heading)?.status.value;
  const paragraphsBefore = paragraphTaker(section);
  let between = paragraphsBefore(blocks[0]?.origin.start ?? Infinity);
  // Whether the fence before shows a request, or the body of one.
  let isAsked = false;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const isTurned = isAsked && between.some(headsAnswer);
    const isOfFailure = headed === undefined && announcesFailure(between.at(-1));
    between = paragraphsBefore(next?.origin.start ?? Infinity);
    if (bodies.has(block)) continue;
    const json = next && bodyBehind(block, next, { between, page });
    if (json) bodies.add(next);
    const body = json ?? textBehind(block, between);
    const messages = block.messages.map((message) => (body ? { ...message, body } : message));
    const type = block.annotation?.blockType?.value;
    const isAlone = messages.length === 0 && (type === "response" || (type === undefined && (isAnswer || isTurned)));
    for (const message of isAlone && !isOfFailure ? answerAlone(block, headed, page) : messages)
      shown.push({ message, block });
    isAsked = isInExample(section) && messages.some(({ kind }) => kind === "request");
  }
  return shown;
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
