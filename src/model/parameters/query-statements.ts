import type { Block, Page, Section } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { announces } from "../../util/announces.js";
import { isWithin } from "../../util/upwards.js";
import { announcementOf } from "../notes/paragraph-text.js";
import { stepsOf } from "../operations/page-steps.js";
import { itemTexts } from "../page-access.js";
import { proseOf } from "../prose/markdown-text.js";
import { sentencesOf } from "../prose/sentences.js";

/** What a page says of all of its operation, in a paragraph or an item of a list. */
export interface Statement {
  /** In one line, without the marks of code and of emphasis. */
  readonly text: string;
  readonly section: Section;
  readonly origin: Origin;
}

/**
 * What `page` says of what its operation supports, and of options by their names: not what it says of an example, an answer, who
 * may call it, or a further step.
 */
export function statementsOf(page: Page): readonly Statement[] {
  const steps = stepsOf(page);
  return page.sections
    .filter((section) => !isWithin(section, "example", "permissions", "response") && steps(section) === undefined)
    .flatMap((section) => textsIn(section.blocks).map((text) => ({ ...text, section })));
}

type Text = Omit<Statement, "section">;

// What a colon announces is part of the sentence: "These are not supported:" and a list.
function textsIn(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((block, index): readonly Text[] => {
    if (block.kind === "quote") return textsIn(block.blocks);
    if (block.kind === "paragraph") {
      if (!telling.test(block.text.text)) return [];
      const text = plain(proseOf(block.text));
      const next = blocks[index + 1];
      const list = announces(text) && next?.kind === "list" ? itemTexts(next).map(proseOf).map(plain) : [];
      return [{ text: [text, list.join(", ")].join(" ").trimEnd(), origin: block.origin }];
    }
    if (block.kind !== "list" || announcementOf(blocks, index) !== undefined) return [];
    return block.items.flatMap(textsIn);
  });
}

// Most of what pages say is of something else.
const telling = /support|\$|^none\b/i;

/** The sentences of a statement, without the label before some: "**Note**: This method does not support …". */
export function sentencesIn({ text }: Statement): readonly string[] {
  return sentencesOf(text).map((sentence) => sentence.replace(label, ""));
}

const label = /^(?:note|important|caution|tip|warning):\s+/i;

function plain(prose: string): string {
  return prose.replaceAll(/[*`]/g, "");
}

const things = "(?:methods?|operations?|apis?|calls?|requests?|functions?|actions?|endpoints?|resources?)";

/** Who takes, or refuses: "This method", "The list operation". */
export const subject = `(?:currently,? )?(?:this|these|the) (?:[\\w-]+ ){0,3}?${things}`;

/** That it does not, up to what. */
export const never =
  "(?:(?:does|do) not|(?:does|do)n[’']t) (?:currently |yet )?support (?:any |any of |the |any of the )?";

/** What OData's query options are called, together. */
export const optionWord = "(?:odata )?query (?:string )?(?:parameters|options)";

/** What may be said of them beside: what they are for, and since when. */
export const purpose = "(?: to (?:help )?customi[sz]e (?:the|its) responses?)?(?: at this time| yet)?";
