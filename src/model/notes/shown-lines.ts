import type { Block, Paragraph, Run } from "../../page/page.js";
import { announces } from "../../util/announces.js";

/** In characters: a request with a filter, which still fits in a sentence. */
const longestLine = 160;

/** `blocks` with each line of code behind what announces it: "To list rooms alone, filter by kind:". */
export function withLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const line = lineOf(blocks[index + 1]);
    if (before && isAnnouncing(before) && lineOf(block) !== undefined) return [];
    return line !== undefined && isAnnouncing(block) ? [withLine(block, line)] : [block];
  });
}

/** What is about the code that it follows: "In this example, …", "This call has …". */
const ofShown =
  /^\W*(?:in )?(?:this|these|here)\b|\b(?:above|shown)\b|\b(?:this|these|the|previous) (?:\w+ )?(?:examples?|sample)\b/i;

/** Whether a paragraph behind code is about that, and says nothing without it. */
export function isOfShown({ text }: Paragraph): boolean {
  return ofShown.test(text.text);
}

function isAnnouncing(block: Block): block is Paragraph {
  return block.kind === "paragraph" && announces(block.text.text);
}

function withLine(paragraph: Paragraph, line: string): Paragraph {
  const { text, runs, origin } = paragraph.text;
  const more: readonly Run[] = [
    { kind: "text", text: " ", strong: false, origin },
    { kind: "code", text: line, origin },
  ];
  return { ...paragraph, text: { text: `${text} ${line}`, runs: [...runs, ...more], origin } };
}

function lineOf(block: Block | undefined): string | undefined {
  const [only, ...others] = block?.kind === "paragraph" ? block.text.runs : [];
  const isCode = block?.kind === "code" || (only?.kind === "code" && others.length === 0);
  const line = block?.kind === "code" ? block.text.trim() : (only?.text ?? "");
  return isCode && line.length <= longestLine && !line.includes("\n") ? line : undefined;
}
