import type { Block, Page } from "../../page/page.js";
import { oneLine } from "../../util/one-line.js";
import { proseOf } from "../prose/markdown-text.js";
import { deprecatedBy } from "../prose/prose.js";
import { sentenceWithAdvice } from "../prose/sentences.js";
import { proseIn } from "./block-prose.js";
import { titleOf } from "./page-title.js";

/**
 * What `page` says of the deprecation of what it documents, by its title or by a notice above its first heading; empty where it
 * says only that, undefined where it says nothing.
 */
export function deprecationOf(page: Page): string | undefined {
  const [introduction] = page.sections;
  const [said] = (introduction?.blocks ?? []).flatMap(noticeOf);
  return deprecatedBy(titleOf(page) ?? "", said);
}

// All of a note is about it, and nothing of it is told elsewhere.
function noticeOf(block: Block): readonly string[] {
  if (block.kind !== "quote") return textsOf(block).flatMap((text) => noticeIn(text) ?? []);
  return isDeprecationNotice(block) ? [oneLine(proseIn([block], { hearsQuotes: true }))] : [];
}

/** True for a block that says it. */
export function isDeprecationNotice(block: Block): boolean {
  return textsOf(block).some((text) => noticeIn(text) !== undefined);
}

// "The access review API is deprecated", and not a property of it, or a version, or what it replaces, or what will be some day.
const otherStems = "(?:replac|contain|return|propert|parameter|permission|relationship)";
const other = `(?!(?:that|which|of|with|is|are|was|were|has|have|can|list|values?|versions?|members?)\\b|${otherStems})`;
const subject = `(?:the|this|these) (?:${other}[^\\s,;:]+ ){0,8}?`;
const things =
  "(?:apis?|actions?|types?|endpoints?|entit(?:y|ies)|enum(?:eration)?s?|functions?|methods?|operations?|resources?)";
const place = "(?: (?:in|under|for) [^.,;:]{1,40}?)?";
const state = " (?:(?:has|have) been|(?:is|are|was|were)(?: being| now)?) deprecated\\b";
const notice = new RegExp(`^(?:${subject}${things}${place}${state}|deprecated\\b[.:])`, "i");
const advice = /^(?:please )?(?:use|see|do not|don't|instead|replaced|existing)\b/i;

// The sentence that says it, and the advice that follows.
function noticeIn(text: string): string | undefined {
  const found = sentenceWithAdvice(text, (sentence) => notice.test(sentence), advice);
  return found && [found.said, found.advised].filter((part) => part !== "").join(" ");
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [proseOf(block.text)];
  return block.kind === "quote" ? block.blocks.flatMap(textsOf) : [];
}
