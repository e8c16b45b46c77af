import type { Located } from "../source/source.js";
import type { Block, Paragraph, Section } from "./page.js";
import { withoutStart } from "./rich-text.js";

const declaration = /^\s*namespace\s*:\s*([\w.]*\w)\.?/i;

/** A page's namespace, and its sections without the words that declare it. */
interface NamespaceReading {
  readonly namespace: Located<string> | undefined;
  readonly sections: readonly Section[];
}

/** Takes the `Namespace: x` paragraph from what stands before the first heading. It may run on into other text: 22 of 2,102 do. */
export function takeNamespace(sections: readonly Section[]): NamespaceReading {
  const [introduction, ...rest] = sections;
  const paragraph = introduction?.blocks.find((block): block is Paragraph => matchOf(block) !== undefined);
  const match = paragraph && matchOf(paragraph);
  if (!introduction || !paragraph || !match) return { namespace: undefined, sections };
  const text = withoutStart(paragraph.text, match.length);
  const left = text.text === "" ? [] : [{ ...paragraph, text, origin: text.origin }];
  const blocks = introduction.blocks.flatMap((block) => (block === paragraph ? left : [block]));
  return { namespace: locate(match.name, paragraph), sections: [{ ...introduction, blocks }, ...rest] };
}

function matchOf(block: Block): { readonly name: string; readonly length: number } | undefined {
  const match = block.kind === "paragraph" ? declaration.exec(block.text.text) : null;
  return match?.[1] === undefined ? undefined : { name: match[1], length: match[0].length };
}

function locate(value: string, { origin }: Paragraph): Located<string> {
  const colon = origin.source.text.indexOf(":", origin.start);
  const start = origin.source.text.indexOf(value, colon);
  return { value, origin: { ...origin, start, end: start + value.length } };
}
