import type { Block, Page } from "../page/page.js";
import { proseOf } from "./markdown-text.js";
import { titleOf } from "./page-title.js";

/**
 * What `page` says of the deprecation of what it documents, by its title or by a notice above its first heading; empty where it
 * says only that, undefined where it says nothing.
 */
export function deprecationOf(page: Page): string | undefined {
  const [introduction] = page.sections;
  const [said] = (introduction?.blocks ?? []).flatMap(textsOf).flatMap((text) => noticeIn(text) ?? []);
  return said ?? (/\(deprecated\)/i.test(titleOf(page) ?? "") ? "" : undefined);
}

// "The access review API is deprecated", and not a property of it, or a version, or what will be some day.
const subject =
  "(?:the|this|these)\\b(?:(?!\\b(?:propert|parameter|permission|relationship|value|version|member)).){0,90}?";
const things =
  "(?:apis?|actions?|complex types?|endpoints?|entit(?:y|ies)|enum(?:eration)?s?|functions?|methods?|operations?|resources?|types?)";
const state = "\\b(?:is|are|was|were|been|being) (?:now )?deprecated\\b";
const notice = new RegExp(`^(?:${subject}\\b${things}\\b[^.,;:]{0,40}?${state}|deprecated\\b[.:])`, "i");
const advice = /^(?:please )?(?:use|see|do not|don't|instead|replaced|existing)\b/i;

// The sentence that says it, and the advice that follows.
function noticeIn(text: string): string | undefined {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const index = sentences.findIndex((sentence) => notice.test(sentence));
  if (index === -1) return undefined;
  const [said = "", next = ""] = sentences.slice(index, index + 2);
  return advice.test(next) ? `${said} ${next}` : said;
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [proseOf(block.text)];
  return block.kind === "quote" ? block.blocks.flatMap(textsOf) : [];
}
