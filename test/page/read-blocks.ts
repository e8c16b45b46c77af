import { readContent } from "../helpers/read-page.js";
import { sketchBlocks } from "../helpers/sketch.js";

/** The blocks that `text` is read as, and what is found in it. */
export function readBlocks(text: string): { readonly blocks: readonly string[]; readonly findings: readonly string[] } {
  const { page, findings } = readContent(text);
  return { blocks: sketchBlocks(page), findings };
}

/** What a fence of `language` holds that shows `text`, and what is found in it. */
export function readFence(text: string, language = ""): readonly string[] {
  const { blocks, findings } = readBlocks(`\`\`\`${language}\n${text}\n\`\`\`\n`);
  return [...blocks.slice(1), ...findings];
}
