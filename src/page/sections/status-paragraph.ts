import { fenceOf } from "../code-block.js";
import type { Block, CodeBlock, HttpResponse, Paragraph } from "../page.js";

/**
 * `blocks` of a section that shows an answer, with what says no more than its status, "Status code: 200", as the fence that it
 * means: the JSON of the body stands behind it, if there is any.
 */
export function readStatusParagraphs(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === "paragraph" ? (asFence(block) ?? block) : block));
}

const statusAlone =
  /^(?:http )?(?:response )?(?:status(?: code)?|code)\s*:\s*([1-5]\d\d)(?!\d)\s*([A-Za-z][A-Za-z -]{0,40})?\.?$/i;

function asFence({ text, origin }: Paragraph): CodeBlock | undefined {
  const [, status, reason] = statusAlone.exec(text.text.trim()) ?? [];
  if (status === undefined) return undefined;
  const message: HttpResponse = {
    kind: "response",
    status: { value: Number(status), origin },
    reason: reason === undefined ? undefined : { value: reason, origin },
    headers: [],
    body: undefined,
    origin,
  };
  return fenceOf(text.text, [message], origin);
}
