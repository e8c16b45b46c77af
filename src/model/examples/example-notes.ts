import type { Block, Page, Paragraph, Section } from "../../page/page.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import { isWithin, upwards } from "../../util/upwards.js";
import { tellsOfBody } from "../bodies/body-notes.js";
import { proseIn } from "../notes/block-prose.js";
import { tellsMore } from "../notes/introduction-prose.js";
import { isDeprecationNotice } from "../notes/page-deprecation.js";
import { isInExample } from "../page-access.js";
import type { ExampleDraft } from "./example-draft.js";

/**
 * What `page` says of each of its `examples` beside what these show: "The header is needed, for `$count` is asked for." Words lead to
 * the next fence of their section; behind the last they are about that, and where there is none about the first example below, or the
 * last one before.
 */
export function exampleNotes(
  page: Page,
  examples: readonly ExampleDraft[],
): ReadonlyMap<ExampleDraft | undefined, string> {
  const byOrigin = new Map<Origin | undefined, ExampleDraft>();
  const firstBelow = new Map<Section, ExampleDraft>();
  for (const example of examples) {
    for (const { message, section } of [example.request, ...example.responses]) {
      byOrigin.set(message.origin, example);
      for (const above of upwards(section)) firstBelow.set(above, firstBelow.get(above) ?? example);
    }
  }
  const shownIn = (block: Block): ExampleDraft | undefined =>
    block.kind === "code"
      ? [...block.messages, block.json].map((shown) => byOrigin.get(shown?.origin)).find((example) => example)
      : undefined;
  let [before] = examples;
  const told = page.sections.filter(showsExamples).flatMap((section) => {
    const { blocks } = section;
    const last = blocks.map(shownIn).findLast((example) => example);
    let about = last ?? firstBelow.get(section) ?? before;
    before = last ?? before;
    const fromEnd = blocks.toReversed().map((block) => ({ block, about: (about = shownIn(block) ?? about) }));
    return fromEnd.toReversed();
  });
  const byExample = groupBy(told, ({ about }) => about);
  const notesOf = (own: readonly { readonly block: Block }[]): string =>
    notesIn(
      own.map(({ block }) => block),
      page,
    );
  return new Map([...byExample].map(([example, own]) => [example, notesOf(own)]));
}

/** The section of an answer may describe it where none of examples does: what it says is said of the call. */
function showsExamples(section: Section): boolean {
  return isInExample(section) || (section.role === "exampleResponse" && !isWithin(section, "response"));
}

// What many pages include is about the API. What leads to a fence leads to the test that shows it.
function notesIn(blocks: readonly Block[], { source }: Page): string {
  const own = blocks.flatMap((block, index): readonly Block[] => {
    if (block.kind === "quote") {
      return block.origin.source.path === source.path && !isDeprecationNotice(block) ? [block] : [];
    }
    if (block.kind === "paragraph" && blocks[index + 1]?.kind === "code") return [withoutColon(block)];
    return block.kind !== "code" && tellsMore(block) ? [block] : [];
  });
  return proseIn(own, { isTelling, bySentence: true, hearsQuotes: true, hearsTable: () => true });
}

function withoutColon(paragraph: Paragraph): Paragraph {
  const { text, runs, origin } = paragraph.text;
  const last = runs.at(-1);
  if (last?.kind !== "text") return paragraph;
  const own = [...runs.slice(0, -1), { ...last, text: ended(last.text) }];
  return { ...paragraph, text: { text: ended(text), runs: own, origin } };
}

/** "It gets a call:" as a sentence, and nothing of what is none without the code: "The answer is:". */
function ended(said: string): string {
  return /\b(?:are|as|be|by|for|is|like|of|to|was|were|with):\s*$/i.test(said) ? said : said.replace(/:\s*$/, ".");
}

function isTelling(sentence: string): boolean {
  return !isHeading(sentence) && !inPart.test(sentence) && tellsOfBody(sentence);
}

/** What is shown is shown in part. */
const inPart = /\b(?:abbreviated|shortened|truncated)(?: for\b|\W*$)|\bfrom (?:the|an) actual call\b/i;

/** "Here is an example of the response.", which says no more than the heading above it. */
function isHeading(sentence: string): boolean {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => ofHeadings.has(word));
}

const ofHeadings: ReadonlySet<string> = new Set(
  (
    "a an and api are as below call calling calls error example examples fifth first following follows for fourth from get " +
    "here how http if in is it its json looks like method next of operation output request requests response responses " +
    "result returns s sample second shows successful the third this to typical using what"
  ).split(" "),
);
