import type { Block, RichText, Section } from "../../page/page.js";
import type { Located } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import { blocksIn, textsOf } from "../page-access.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { contentIn, saysNothing, type DocumentedContent } from "./response-content.js";
import { statusesIn, statusOfCell, type StatusMention } from "./response-status.js";
import { joinRuns, sentencesIn, type RunText, type Stretch } from "../prose/run-text.js";
import { isBodiless, isRedirection, isSuccess } from "./status.js";

/** What a Response section says in words. */
export interface ResponseSentence {
  /** In the order of the page, each status once; one without a status where the section names none but says what comes. */
  readonly answers: readonly DocumentedAnswer[];
}

export interface DocumentedAnswer {
  readonly status: Located<number> | undefined;
  readonly reason: Located<string> | undefined;
  /** The reason is not the status's own, or not written as in `200 OK`: `200, OK`, `204 OK`. */
  readonly phraseOdd: boolean;
  readonly content: DocumentedContent;
  /** What comes where the bare value is asked for, `$value`, and the page says that as well. */
  readonly bare?: DocumentedContent;
  /** It redirects to a URL for download. */
  readonly leadsToBytes?: true;
}

/**
 * What the Response sections of a page say together, or, where these leave it to them, the sections below. Where several of
 * those tell of one status, "Response for the photo" and "for its metadata", the one that names a type is heard.
 */
export function readResponseSentences(sections: readonly Section[], isTypeLink: IsTypeLink): ResponseSentence {
  const headed = sections.filter(({ role }) => role === "response");
  const said = readResponseSentence(blocksIn(headed), isTypeLink);
  if (said.answers.length > 0) return said;
  const told = sections
    .map((section) => answerHeaded(section, isTypeLink) ?? readResponseSentence(section.blocks, isTypeLink).answers)
    .filter(({ length }) => length > 0);
  const withStatus = told.flat().filter(({ status }) => status);
  const answers = withStatus.length > 0 ? withStatus : (told[0] ?? []);
  return { answers: oneEach(answers) };
}

/** What stands below a status in the place of a heading, `### 200 OK`, is said of that. */
function answerHeaded({ heading, blocks }: Section, isTypeLink: IsTypeLink): readonly DocumentedAnswer[] | undefined {
  const mention = heading && statusOfCell(heading);
  if (!mention) return undefined;
  const joined = textBefore(blocks);
  const { telling, sentences } = sentencesByVerb(joined);
  // "The call. See [call](call.md)." says what comes without a verb; "The call ends. The [host](host.md) is told." says nothing of it.
  const named = sentences.filter(
    ({ start, end }, index) => index === 0 || /^see /i.test(joined.text.slice(start, end).trim()),
  );
  const said = firstContent({ joined, isTypeLink }, telling.length > 0 ? telling : named);
  const { status, reason, phraseOdd } = mention;
  return [{ status, reason, phraseOdd, content: contentOf(status.value, said, false) }];
}

/** What is `said` beside a list of what comes: where it names a status and no more, that list says the rest. */
export function withListing({ answers }: ResponseSentence): ResponseSentence {
  return {
    answers: answers.map((answer) => {
      const status = answer.status?.value ?? 200;
      const isOpen = answer.content.kind === "none" && !answer.content.stated && isSuccess(status);
      return isOpen && !isBodiless(status) ? { ...answer, content: { kind: "unknown" } } : answer;
    }),
  };
}

/** `answers`, of those with one status the one that names a type. */
export function oneEach(answers: readonly DocumentedAnswer[]): readonly DocumentedAnswer[] {
  return [...groupBy(answers, ({ status }) => status?.value).values()].map(oneOf);
}

type Alike = readonly [DocumentedAnswer, ...DocumentedAnswer[]];

/** Of what is said of one status that which names a type, with what is said of the bare value. */
function oneOf(alike: Alike): DocumentedAnswer {
  const answer = alike.find(namesType) ?? alike[0];
  const bare = alike.flatMap((each) => [each.content, ...(each.bare ? [each.bare] : [])]).find(isBare);
  return bare && bare !== answer.content ? { ...answer, bare } : answer;
}

function isBare(content: DocumentedContent): boolean {
  return content.kind === "primitive" && content.name === "Stream";
}

function namesType({ content }: DocumentedAnswer): boolean {
  return "types" in content;
}

/**
 * Reads the paragraphs and lists of a Response section up to its first table or fence: "If successful, this method returns a
 * `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body."
 */
export function readResponseSentence(blocks: readonly Block[], isTypeLink: IsTypeLink): ResponseSentence {
  const joined = textBefore(blocks);
  const groups = groupStatuses(joined.text, statusesIn(joined));
  if (groups.length === 0) return { answers: answerAlone({ joined, isTypeLink }) };
  const answers = groups.flatMap((_, index) => answersOf({ joined, isTypeLink }, groups, index));
  return { answers: oneEach(answers) };
}

/** The text of `blocks` up to the first table or fence. */
function textBefore(blocks: readonly Block[]): RunText {
  const end = blocks.findIndex((block) => block.kind === "table" || block.kind === "code");
  return joinRuns(...firstOf(blocks.slice(0, end === -1 ? blocks.length : end).flatMap(textsOf)));
}

/** How much of a section is read, in characters: what comes is said in its first paragraphs, which reach 2,000. */
const longestSection = 8000;

function firstOf(texts: readonly RichText[]): readonly RichText[] {
  let length = 0;
  return texts.filter(({ text }) => (length += text.length + 1) <= longestSection);
}

type StatusGroup = readonly [StatusMention, ...StatusMention[]];

// Statuses with only "or" and conditions between them share what follows: "`201 Created` if it is new or `200 OK` if it is not".
function groupStatuses(text: string, mentions: readonly StatusMention[]): readonly StatusGroup[] {
  const groups: [StatusMention, ...StatusMention[]][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const between = group ? text.slice(group.at(-1)?.end, mention.start) : "";
    if (
      group &&
      /\bor\b/i.test(between) &&
      !/[.\n]|\bbody\b|\b(?:an?|new|updated) (?:[\w.-]+ ){1,3}objects?\b/i.test(between)
    )
      group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** The text of a section, and how links to types are told in it. */
interface Said {
  readonly joined: RunText;
  readonly isTypeLink: IsTypeLink;
}

function answersOf(section: Said, groups: readonly StatusGroup[], index: number): readonly DocumentedAnswer[] {
  const { joined, isTypeLink } = section;
  const group = groups[index];
  if (!group) return [];
  const start = group.at(-1)?.end ?? group[0].end;
  const end = groups[index + 1]?.[0].start ?? joined.text.length;
  const [own, ...later] = sentencesUpTo(joined, start, end);
  const before = sentencesIn(joined, { start: groups[index - 1]?.at(-1)?.end ?? 0, end: group[0].start });
  const earlier = index === 0 ? before : [];
  const isFailure = group.every(({ status }) => status.value >= 400);
  const others = [...later, ...earlier].filter(
    (sentence) => speaksOfBody(joined, sentence) && (isFailure || !tellsOfFailure(joined, sentence)),
  );
  const ownText = own ? joined.text.slice(own.start, own.end) : undefined;
  const isSilent = others.length === 0 && ownText !== undefined && silence.test(ownText);
  const leading = isSilent ? before.filter((sentence) => leadsTo(joined, sentence, group[0])) : [];
  const said = firstContent(section, own ? [own] : []) ?? firstContent(section, [...others, ...leading]);
  const bare =
    said && "types" in said
      ? others.map((other) => contentIn(joined, other, isTypeLink)).find((content) => content && isBare(content))
      : undefined;
  return group.map(({ status, reason, phraseOdd }) => ({
    status,
    reason,
    phraseOdd,
    // "`202 Accepted`, or `200 OK` with a call": what comes is said of the status that carries anything.
    content: contentOf(status.value, leavesBodyToOthers(status.value, group) ? undefined : said, isSilent),
    ...(bare && status.value < 400 ? { bare } : {}),
    ...(isRedirection(status.value) && /\bdownload URL\b/i.test(ownText ?? "") ? { leadsToBytes: true } : {}),
  }));
}

/** Whether a clause that a status ends says what comes with it: "A [call](call.md), with status code 201." */
function leadsTo({ text }: RunText, { start, end }: Stretch, status: StatusMention): boolean {
  const clause = text.slice(start, end).replace(ofSuccess, "");
  return end === status.start && namesAnswer.test(clause) && endsWithStatus.test(clause) && !tellsOfMore.test(clause);
}

const ofSuccess = /^\W*(?:if|on|upon|when) success(?:ful)?, /i;
const namesAnswer = /^\W*(?:an?|all|one|the|[\w ]{0,40}\breturns?)\b/i;
const endsWithStatus = /\bwith (?:an? |the )?(?:(?:http|response|status|code) )*\W*$/i;
/** What says when it comes, or what becomes of it, but that it is returned: "The [call](call.md) is ended with status code 200." */
const tellsOfMore =
  /\b(?:after|before|if|once|unless|until|when|whether|(?:is|are)(?! returned\b)|be|been|gets?|goes|was|were)\b/i;

function leavesBodyToOthers(status: number, group: StatusGroup): boolean {
  return mostlyEmpty.has(status) && group.some(({ status: { value } }) => !mostlyEmpty.has(value) && value < 400);
}

// The clause before the next status, "If it is unknown, returns", belongs to that one.
function sentencesUpTo(joined: RunText, start: number, end: number): readonly Stretch[] {
  const sentences = sentencesIn(joined, { start, end });
  return end < joined.text.length && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

function speaksOfBody({ text }: RunText, { start, end }: Stretch): boolean {
  const sentence = text.slice(start, end);
  return /(?<!request )\bbody\b|^\W*content\W*:/i.test(sentence) || saysNothing(sentence);
}

function tellsOfFailure({ text }: RunText, { start, end }: Stretch): boolean {
  return onFailure.test(text.slice(start, end));
}

const onFailure =
  /^\W*(?:(?:on|upon|in case of) (?:an? )?(?:failure|error)|(?:if|when) (?:it|this|(?:the|this) (?:call|method|operation|request)) (?:fails|failed))\b/i;

function firstContent({ joined, isTypeLink }: Said, sentences: readonly Stretch[]): DocumentedContent | undefined {
  for (const sentence of sentences) {
    const content = contentIn(joined, sentence, isTypeLink);
    if (content) return content;
  }
  return undefined;
}

/** Statuses that carry nothing unless the page says otherwise. */
const mostlyEmpty: ReadonlySet<number> = new Set([202, 204, 302, 304]);
/** What remains of a sentence that names a status and no content. */
const silence = /^\W*(?:(?:http )?(?:response|status)?(?: code)?)?\W*$|\bheader\b/i;

/**
 * What comes with `status` of which `said` is said. What comes with an error is the error, whatever text the sentence quotes;
 * `isSilent`: nothing else is said that could be about it.
 */
export function contentOf(status: number, said: DocumentedContent | undefined, isSilent: boolean): DocumentedContent {
  if (status >= 400) return said && "types" in said ? said : { kind: "unknown" };
  if (said) return said;
  return mostlyEmpty.has(status) || isSilent ? { kind: "none", stated: false } : { kind: "unknown" };
}

function answerAlone(section: Said): readonly DocumentedAnswer[] {
  const { telling, sentences } = sentencesByVerb(section.joined);
  // "The requested call." is all that some say.
  const content = firstContent(section, telling.length === 0 && sentences.length === 1 ? sentences : telling);
  return content ? [{ status: undefined, reason: undefined, phraseOdd: false, content }] : [];
}

/** The sentences of a text, and those of them that say by their verb that they tell of what comes. */
function sentencesByVerb(joined: RunText): Record<"telling" | "sentences", readonly Stretch[]> {
  const sentences = sentencesIn(joined, { start: 0, end: joined.text.length });
  const telling = sentences.filter(({ start, end }) =>
    /\breturns?\b|\bbody\b|\bcomposed of\b/i.test(joined.text.slice(start, end)),
  );
  return { sentences, telling };
}
