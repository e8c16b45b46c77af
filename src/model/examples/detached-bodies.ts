import type { CodeBlock, HttpBody, HttpMessage, HttpRequest, Page, Paragraph } from "../../page/page.js";
import type { JsonNode } from "../../source/json-node.js";
import { memoize } from "../../util/memoize.js";
import { readBodyProse } from "../bodies/body-prose.js";
import { blocksIn, sectionsWithin } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { leadsToResources } from "../prose/resource-links.js";
import { isBodiless } from "../responses/status.js";
import { takesBody } from "../route.js";
import { mediaTypeOf } from "./media-type.js";

/** What annotations say of JSON that is no request's body. */
const standsAlone: ReadonlySet<string | undefined> = new Set(["response", "resource"]);

interface Behind {
  /** The prose between the two fences. */
  readonly between: readonly Paragraph[];
  readonly page: Page;
}

/** The JSON of `next`, where that is the body of the lone message in `block`. */
export function bodyBehind(block: CodeBlock, next: CodeBlock, { between, page }: Behind): HttpBody | undefined {
  const [message, ...others] = block.messages;
  if (!message || others.length > 0 || message.body) return undefined;
  if (!mayBeSent(next)) return undefined;
  const isExpected =
    message.kind === "response"
      ? between.every(isContentType) && !isBodiless(message.status.value)
      : announcesBody(message) || (isForBodies(message) && !between.some(turnsToAnswer) && !refusesBody(page));
  return isExpected ? { text: next.text, json: next.json, origin: next.json.origin } : undefined;
}

interface JsonBlock extends CodeBlock {
  readonly json: JsonNode;
}

/** A header of the answer that has come to stand below the fence of its head, and says that JSON follows. */
function isContentType({ text }: Paragraph): boolean {
  return /^content-type: ?[\w.+/-]*\bjson(?:; ?[\w-]+=[^\s;]+)*$/i.test(text.text.trim());
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
export function textBehind(
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

/** Whether `page` says that requests have no body. */
const refusesBody = memoize(
  (page: Page) => readBodyProse(blocksIn(sectionsWithin(page, "requestBody")), leadsToResources).kind === "none",
);
