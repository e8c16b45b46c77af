import type { Paragraph, Block, Page } from "../../page/page.js";
import { alternatives } from "../../util/alternatives.js";
import { itemTexts } from "../page-access.js";
import { joinRuns, linksIn, sentencesIn, type LinkSpan, type RunText, type Stretch } from "../prose/run-text.js";
import { namedBy, type NamedExpression } from "../types/type-expression.js";

const members = "(?:properties|methods|relationships)";
/** What stands before the link to a base type, which many pages name in prose and nowhere else. */
const verb = alternatives(
  "",
  new RegExp(`inherits(?: all)?(?: (?:its|the))?(?: ${members}(?:,? and ${members})?)? from`),
  /(?:(?:is )?inherited|derive[sd]) from/,
  /extends/,
  /(?:is )?(?:a )?sub(?:type|class) of/,
  /base (?:class|type)(?::| is)/,
);
const beforeBase = new RegExp(
  `\\b(?:${verb.source})(?: (?:the|an?))?(?: base (?:type|class|resource|entity))?\\s*\\**$`,
  "i",
);

/** The base type that a resource's introduction names: "Inherits from [entity](entity.md)." Undefined where it names none. */
export function readInheritance(paragraphs: readonly Paragraph[]): NamedExpression | undefined {
  for (const { text } of paragraphs) {
    const joined = joinRuns(text);
    const link = linksIn(joined).find(({ start }) =>
      beforeBase.test(joined.text.slice(Math.max(0, start - 80), start)),
    );
    if (link) return namedBy(link.run);
  }
  return undefined;
}

/** What stands before the first of the types that derive from the page's, in the sentence that names them. */
const opener = alternatives(
  "i",
  /\bderived (?:types?|classes) (?:are|include)(?: the)?$/,
  /\bbase (?:type|class|resource|entity)(?: type)? (?:for|of)(?: the)?$/,
  /\bbase (?:type|class|resource|entity)(?: type)? (?:for|of) .*\bsuch as(?: the)?$/,
  /\binherited by(?: the)?$/,
);

/** What stands behind the last of them where they come first: "[groupCall](groupcall.md) inherits from this type." */
const closer = /^\W*(?:types?|classes|entities|resources)?\s*(?:all )?(?:inherits?|derives?) from this\b/i;

/** What introduces a list of them. */
const introduction = /\bderived (?:types|classes)\b[^.]{0,200}:$/i;

/** A heading above such a list. */
const heading = /^(?:derived|sub) ?(?:types|classes)\W*$/i;

const glue = /^(?:\W|\b(?:and|or|the)\b)*$/i;

/** The types that a resource page calls derived from its own, where the page of the base says so and theirs need not. */
export function readDerivedTypes(page: Page): readonly NamedExpression[] {
  const [opening] = page.sections;
  const titled = page.sections.filter((section) => heading.test(section.heading?.text ?? ""));
  const spans = [
    ...(opening ? spansIn(opening.blocks) : []),
    ...titled.flatMap(({ blocks }) => blocks.flatMap(listed)),
  ];
  return spans.map(({ run }) => namedBy(run));
}

function spansIn(blocks: readonly Block[]): readonly LinkSpan[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== "paragraph") return [];
    const next = blocks[index + 1];
    const inList = next && introduction.test(block.text.text.trim()) ? listed(next) : [];
    return [...inParagraph(joinRuns(block.text)), ...inList];
  });
}

function inParagraph(joined: RunText): readonly LinkSpan[] {
  const links = linksIn(joined);
  let next = 0;
  return sentencesIn(joined, { start: 0, end: joined.text.length }).flatMap((sentence) => {
    const first = next;
    while ((links[next]?.end ?? Infinity) <= sentence.end) next += 1;
    const own = links.slice(first, next).filter((link) => link.start >= sentence.start);
    return own.length === 0 ? [] : inSentence(joined, sentence, own);
  });
}

// The first link of each item: what else it links explains the type.
function listed(block: Block): readonly LinkSpan[] {
  return block.kind === "list" ? itemTexts(block).flatMap((text) => linksIn(joinRuns(text)).slice(0, 1)) : [];
}

// Farther from a link than this nothing introduces it, and a sentence of thousands is read in the time of its length.
const reach = 300;

function inSentence(joined: RunText, { start, end }: Stretch, links: readonly LinkSpan[]): readonly LinkSpan[] {
  const between = (from: number, to: number): string => joined.text.slice(from, to).trim();
  const isEnumerated = (index: number): boolean => {
    const [one, next] = links.slice(index, index + 2);
    return one !== undefined && next !== undefined && glue.test(between(one.end, next.start));
  };
  const first = links.findIndex((link) => opener.test(between(Math.max(start, link.start - reach), link.start)));
  if (first !== -1) {
    let last = first;
    while (isEnumerated(last)) last += 1;
    return links.slice(first, last + 1);
  }
  const last = links.findLastIndex((link) => closer.test(between(link.end, Math.min(end, link.end + reach))));
  let opening = last;
  while (isEnumerated(opening - 1)) opening -= 1;
  return last === -1 ? [] : links.slice(opening, last + 1);
}
