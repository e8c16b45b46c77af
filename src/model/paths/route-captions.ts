import type { Block, CodeBlock, Page, Paragraph, Section } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { memoize } from "../../util/memoize.js";
import { oneLine } from "../../util/one-line.js";
import { proseIn } from "../notes/block-prose.js";
import { withoutLabel } from "../notes/labels.js";
import { ownNotes } from "../notes/own-notes.js";
import { tellingSentences } from "../notes/paragraph-text.js";
import { sectionTitle } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { isSentence } from "../prose/sentences.js";
import { routeLinesOf } from "./route-lines.js";

/** What a page says of the routes that one of its fences lists, and of no others. */
interface Caption {
  readonly text: string;
  /** Where it says so; undefined where the heading above does. */
  readonly paragraph: Paragraph | undefined;
}

/** The captions of `page` by the fences that they stand above: "To list the calls of a room:", or the heading of these routes. */
export const captionsOf: (page: Page) => ReadonlyMap<CodeBlock, Caption> = memoize((page) => {
  // The routes and the description of a page are read one after the other.
  const lists = new Map(routeLinesOf(page).map(({ block, section }) => [block, section]));
  // What may be called by whom is said of all routes, though they stand below it without a heading of their own.
  const sections = [...new Set(lists.values())].filter(({ role }) => role !== "permissions");
  const words = new Map(sections.flatMap(({ blocks }) => captioned(blocks, page)));
  const captions = [...lists].map(([block, section]) => [block, captionOf(words.get(block), section)] as const);
  // What stands above all routes tells none from another.
  const isApart = new Set(captions.map(([, caption]) => caption?.text)).size > 1;
  return new Map(isApart ? captions.flatMap(([block, caption]) => (caption ? [[block, caption]] : [])) : []);
});

/** What stands above a fence, and the notes in the item of a list that both are in. */
interface Words {
  readonly paragraph: Paragraph | undefined;
  readonly notes: string;
}

function captionOf({ paragraph, notes }: Partial<Words> = {}, section: Section): Caption | undefined {
  const heading = headingOf(section);
  // As a sentence: what it announces stands elsewhere by then.
  const prose = paragraph && proseOf(paragraph.text).replace(/^or,? /i, "");
  const said = prose && tellingSentences(prose).join(" ").replace(/\s*:$/, ".");
  const text = [[heading, said].filter(Boolean).join(". "), notes].filter(Boolean).join(" ");
  return text === "" ? undefined : { text, paragraph };
}

/**
 * What a heading says of the routes below it, and what stands between: "Get a room by its name", or "to replace one" of "HTTP request
 * (to replace one)".
 */
function headingOf(section: Section): string | undefined {
  const { role, parent } = section;
  const title = sectionTitle(section);
  if (role === "other") return title;
  if (role !== "httpRequest") return undefined;
  const remark = /\(([^()]+)\)$/.exec(title)?.[1];
  return remark === undefined && parent?.role === "other" ? wordsOf(parent) : remark;
}

/**
 * What `section` is about: its heading, and what stands between that and the next. A section may hold thousands of those that list
 * routes, each of which asks.
 */
const wordsOf: (section: Section) => string = memoize((section) =>
  [headingOf(section), oneLine(proseIn(section.blocks))].filter(Boolean).join(". "),
);

/** The fences of routes among `blocks` with the nearest paragraph above each; a note, or "or", may stand between. */
function captioned(blocks: readonly Block[], page: Page, notes = ""): readonly (readonly [CodeBlock, Words])[] {
  let caption: Paragraph | undefined;
  return blocks.flatMap((block): readonly (readonly [CodeBlock, Words])[] => {
    switch (block.kind) {
      case "paragraph":
        if (isSentence(block.text.text)) caption = isOfPage(block) ? undefined : block;
        return [];
      case "code":
        return caption || notes !== "" ? [[block, { paragraph: caption, notes }]] : [];
      case "list":
        caption = undefined;
        return block.items.flatMap((item) => captioned(item, page, notesIn(item, page)));
      default:
        return [];
    }
  });
}

function notesIn(item: readonly Block[], page: Page): string {
  return oneLine(proseIn(ownNotes(item, page), { hearsQuotes: true }));
}

const ofPage = alternatives(
  "i",
  /^note\b/,
  /^(?:this|these) (?:apis?|methods?|operations?|requests?|calls?|actions?|functions?|sections?)\b/,
  /^(?:here|the following) (?:is|are) the (?:syntax(?: of the requests?)?|requests?)[.:]?$/,
);

/** "This method is accessible only …", "**Note:** …" and "The following is the syntax of the requests." say nothing of one route. */
function isOfPage({ text }: Paragraph): boolean {
  const prose = proseOf(text);
  if (withoutLabel(text) !== prose) return true;
  return ofPage.test(prose);
}
