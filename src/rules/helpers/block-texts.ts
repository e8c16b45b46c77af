import type { Block, RichText } from "../../page/page.js";

/** The texts of `block`: of what it holds as well, and of the cells of a table. */
export function textsIn(block: Block): readonly RichText[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items.flat().flatMap(textsIn);
    case "quote":
      return block.blocks.flatMap(textsIn);
    case "table":
      return block.rows.flatMap(({ cells }) => cells);
    case "code":
      return [];
  }
}
