import type { Block, RichText, Section } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { blocksIn, textsOf } from "../page-access.js";
import type { IsTypeLink } from "../prose/resource-links.js";
import { joinRuns, sentencesIn, textIn, type RunText, type Stretch } from "../prose/run-text.js";
import { contentOf, isBare, leavesBodyToOthers, oneEach, type DocumentedAnswer } from "./documented-answer.js";
import { contentIn, saysNothing, type DocumentedContent } from "./response-content.js";
import { statusesIn, statusOfHeading, type StatusMention } from "./response-status.js";
import { isRedirection } from "./status.js";

/**
 * What the Response sections of a page say together, or, where these leave it to them, the sections below, in the order of the page,
 * each status once. Where several of those tell of one, "Response for the photo" and "for its metadata", the one that names a type is
 * heard.
 */
export function readResponseSentences(
  sections: readonly Section[],
  isTypeLink: IsTypeLink,
): readonly DocumentedAnswer[] {
  const headed = sections.filter(({ role }) => role === "response");
  const ofOne = headed.map((section) => ({ section, answers: answerHeaded(section, isTypeLink) }));
  const ofAll = ofOne.flatMap(({ section, answers }) => (answers ? [] : [section]));
  const answers = [
    ...readResponseSentence(blocksIn(ofAll), isTypeLink),
    ...ofOne.flatMap(({ answers: own }) => own ?? []),
  ];
  if (answers.length > 0) return oneEach(answers);
  const told = sections
    .map((section) => answerHeaded(section, isTypeLink) ?? readResponseSentence(section.blocks, isTypeLink))
    .filter(({ length }) => length > 0);
  const withStatus = told.flat().filter(({ status }) => status);
  return oneEach(withStatus.length > 0 ? withStatus : (told[0] ?? []));
}

/** What stands below a status in the place of a heading, `### 200 OK` or `### Response: 200`, is said of that. */
function answerHeaded({ heading, blocks }: Section, isTypeLink: IsTypeLink): readonly DocumentedAnswer[] | undefined {
  const mention = heading && statusOfHeading(heading);
  if (!mention) return undefined;
  const joined = textBefore(blocks);
  const { telling, sentences } = sentencesByVerb(joined);
  // "The call. See [call](call.md)." says what comes without a verb; "The call ends. The [host](host.md) is told." says nothing of it.
  const named = sentences.filter((sentence, index) => index === 0 || /^see /i.test(textIn(joined, sentence).trim()));
  const said = firstContent({ joined, isTypeLink }, telling.length > 0 ? telling : named);
  const { status, reason, phraseOdd } = mention;
  return [{ status, reason, phraseOdd, content: contentOf(status.value, said, false) }];
}

/**
 * Reads the paragraphs and lists of a Response section up to its first table or fence: "If successful, this method returns a
 * `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body."
 */
export function readResponseSentence(blocks: readonly Block[], isTypeLink: IsTypeLink): readonly DocumentedAnswer[] {
  const joined = textBefore(blocks);
  const groups = groupStatuses(joined, statusesIn(joined));
  if (groups.length === 0) return answerAlone({ joined, isTypeLink });
  return oneEach(groups.flatMap((_, index) => answersOf({ joined, isTypeLink }, groups, index)));
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
function groupStatuses(joined: RunText, mentions: readonly StatusMention[]): readonly StatusGroup[] {
  const groups: [StatusMention, ...StatusMention[]][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const between = group ? joined.text.slice(group.at(-1)?.end, mention.start) : "";
    if (
      group &&
      /\bor\b/i.test(between) &&
      !/[.\n]|\bbody\b|\b(?:an?|new|updated) (?:[\w.-]+ ){1,3}objects?\b/i.test(between) &&
      !clauseBetween(joined, group.at(-1)?.end ?? 0, mention.start)
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
  const next = groups[index + 1] && clauseBetween(joined, start, end);
  const [own, ...later] = next ? [next.before] : sentencesUpTo(joined, start, end);
  const last = groups[index - 1]?.at(-1)?.end ?? 0;
  const clause = index > 0 ? clauseBetween(joined, last, group[0].start) : undefined;
  const before = clause ? [clause.itself] : sentencesIn(joined, { start: last, end: group[0].start });
  const earlier = index === 0 ? before : [];
  const statuses = group.map(({ status }) => status.value);
  const isFailure = statuses.every((status) => status >= 400);
  const others = [...later, ...earlier].filter(
    (sentence) => speaksOfBody(joined, sentence) && (isFailure || !onFailure.test(textIn(joined, sentence))),
  );
  const ownText = own && textIn(joined, own);
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
    content: contentOf(status.value, leavesBodyToOthers(status.value, statuses) ? undefined : said, isSilent),
    ...(bare && status.value < 400 ? { bare } : {}),
    ...(isRedirection(status.value) && /\bdownload URL\b/i.test(ownText ?? "") ? { leadsToBytes: true } : {}),
  }));
}

/** Whether a clause that a status ends says what comes with it: "A [call](call.md), with status code 201." */
function leadsTo(joined: RunText, stretch: Stretch, status: StatusMention): boolean {
  const clause = textIn(joined, stretch).replace(ofSuccess, "");
  return (
    stretch.end === status.start && namesAnswer.test(clause) && endsWithStatus.test(clause) && !tellsOfMore.test(clause)
  );
}

/**
 * The clause from one status to the next, at `end`, that this ends, and what is before it: "a [call](call.md) with status 200, or a
 * [room](room.md) with status 201", "200 and a [call](call.md) or an error with status 404".
 */
function clauseBetween(
  { text }: RunText,
  start: number,
  end: number,
): Record<"before" | "itself", Stretch> | undefined {
  const between = text.slice(start, end);
  if (/[.\n]/.test(between) || !endsWithStatus.test(between)) return undefined;
  const joint = [...between.matchAll(joinsClause)].at(-1);
  if (!joint) return undefined;
  const at = start + joint.index;
  return { before: { start, end: at }, itself: { start: at + joint[0].length, end } };
}

const joinsClause = /(?:\bor|^\W*and)\s+(?=(?:an?|all|one|the)\b)/gi;
const ofSuccess = /^\W*(?:if|on|upon|when) success(?:ful)?, /i;
const namesAnswer = /^\W*(?:an?|all|one|the|[\w ]{0,40}\breturns?)\b/i;
const endsWithStatus = /\bwith (?:an? |the )?(?:(?:http|response|status|code|of) )*\W*$/i;
/** What says when it comes, or what becomes of it, but that it is returned: "The [call](call.md) is ended with status code 200." */
const tellsOfMore =
  /\b(?:after|before|if|once|unless|until|when|whether|(?:is|are)(?! returned\b)|be|been|gets?|goes|was|were)\b/i;

// The clause before the next status, "If it is unknown, returns", belongs to that one.
function sentencesUpTo(joined: RunText, start: number, end: number): readonly Stretch[] {
  const sentences = sentencesIn(joined, { start, end });
  return end < joined.text.length && sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

function speaksOfBody(joined: RunText, stretch: Stretch): boolean {
  const sentence = textIn(joined, stretch);
  return /(?<!request )\bbody\b|^\W*content\W*:/i.test(sentence) || saysNothing(sentence);
}

const onFailure = alternatives(
  "i",
  /^\W*(?:(?:on|upon|in case of|in the event of) (?:an? )?(?:failure|error)|errors?(?=:))\b/,
  /^\W*(?:if|when) (?:it|this|(?:the|this) (?:call|method|operation|request)) (?:fails|failed|(?:is|was) (?:unsuccessful|not successful))\b/,
  /^\W*(?:if|when) (?:an? |any )?(?:(?:errors?|failures?) (?:occurs?|happens?)|(?:unsuccessful|not successful)\b)/,
);

function firstContent({ joined, isTypeLink }: Said, sentences: readonly Stretch[]): DocumentedContent | undefined {
  for (const sentence of sentences) {
    const content = contentIn(joined, sentence, isTypeLink);
    if (content) return content;
  }
  return undefined;
}

/** What remains of a sentence that names a status and no content. */
const silence = /^\W*(?:(?:http )?(?:response|status)?(?: code)?)?\W*$|\bheader\b/i;

function answerAlone(section: Said): readonly DocumentedAnswer[] {
  const { telling, sentences } = sentencesByVerb(section.joined);
  // "The requested call." is all that some say.
  const content = firstContent(section, telling.length === 0 && sentences.length === 1 ? sentences : telling);
  return content ? [{ status: undefined, reason: undefined, phraseOdd: false, content }] : [];
}

/** The sentences of a text, and those of them that say by their verb that they tell of what comes. */
function sentencesByVerb(joined: RunText): Record<"telling" | "sentences", readonly Stretch[]> {
  const sentences = sentencesIn(joined, { start: 0, end: joined.text.length });
  const telling = sentences.filter((sentence) =>
    /\breturns?\b|\bbody\b|\bcomposed of\b/i.test(textIn(joined, sentence)),
  );
  return { sentences, telling };
}
