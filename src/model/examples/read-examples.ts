import type { HttpMessage, HttpRequest, HttpResponse, Page, Section } from "../../page/page.js";
import { groupBy } from "../../util/group-by.js";
import type { ExampleDraft, Examples, Shown } from "./example-draft.js";
import { exampleNotes } from "./example-notes.js";
import { isExample, layoutOf, type Layout } from "./example-layout.js";
import { requestOfLoneBody } from "./lone-json.js";
import { messagesShown, type Showing } from "./messages-shown.js";

interface Pair extends ExampleDraft {
  readonly responses: Shown<HttpResponse>[];
}

/**
 * The examples of `page`: each request with the responses up to the next one. A response whose annotation names one
 * request of the page goes to that one: a name that does not repeat what the order says is meant.
 */
export function readExamples(page: Page): Examples {
  const { messages, isAsked, described } = messagesOn(page);
  const pairs = new Map<Shown<HttpMessage>, Pair>(
    messages
      .filter(isRequest)
      .map((request) => [request, { page, section: request.section, request, responses: [], notes: "" }]),
  );
  const examples = [...pairs.values()];
  const named = examplesByName(examples);
  const orphans: Shown<HttpResponse>[] = [];
  let latest: Pair[] = [];
  for (const shown of messages) {
    const pair = pairs.get(shown);
    if (pair && latest[0] && areAlternatives(latest[0], pair)) latest.push(pair);
    else if (pair) latest = [pair];
    if (!isResponse(shown)) continue;
    const meant = namesOf(shown).flatMap((name) => named.get(name) ?? []);
    const owners = meant.length > 0 ? meant : latest;
    for (const { responses } of owners) responses.push(shown);
    if (owners.length === 0) orphans.push(shown);
  }
  const notes = exampleNotes(page, examples);
  const told = examples.map((example) => ({ ...example, notes: notes.get(example) ?? "" }));
  return {
    examples: isAsked ? told : told.filter(({ responses }) => responses.length > 0),
    orphans,
    described,
  };
}

/** Whether one annotation calls both a request: its fence lists the ways to ask what is answered once. */
function areAlternatives({ request: one, responses }: Pair, { request: other }: Pair): boolean {
  const isOneFence = one.annotation !== undefined && one.annotation === other.annotation;
  return isOneFence && responses.length === 0 && one.message.method.value === other.message.method.value;
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
function messagesOn(page: Page): Messages {
  const layout = layoutOf(page);
  const examples: Showing = { page, answering: ["exampleResponse"] };
  const inExamples = messagesOf(examples, layout);
  if (page.kind !== "api") return { messages: inExamples, isAsked: true, described: [] };
  const lone = inExamples.some(isRequest) ? undefined : requestOfLoneBody(page);
  const isAnswered = inExamples.some(isResponse);
  const showing: Showing = isAnswered ? examples : { page, answering: ["exampleResponse", "response"] };
  const shown = [...(lone ? [lone] : []), ...(isAnswered ? inExamples : messagesOf(showing, layout))];
  const reads = shown.some(isRequest) ? [] : page.sections.flatMap((section) => answeredIn(section, showing));
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

function messagesOf(showing: Showing, layout: Layout): readonly Shown<HttpMessage>[] {
  return showing.page.sections.flatMap((section) => {
    // A fence may show thousands of messages: what it is, is asked of each fence once.
    const byBlock = groupBy(messagesShown(section, showing), ({ block }) => block);
    return [...byBlock].flatMap(([block, shown]) =>
      isExample(block, section, layout)
        ? shown.map(({ message }) => ({ message, annotation: block.annotation, section }))
        : [],
    );
  });
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

/** Where a page answers what it nowhere asks: its messages, and the lone lines that read, which say all that such a request does. */
function answeredIn(section: Section, showing: Showing): readonly Shown<HttpMessage>[] {
  return messagesShown(section, showing).flatMap(({ block, message }) => {
    const isRead = message.kind === "request" && message.method.value.toUpperCase() === "GET";
    return (isRead && block.messages.length === 1) || message.kind === "response"
      ? { message, annotation: block.annotation, section }
      : [];
  });
}
