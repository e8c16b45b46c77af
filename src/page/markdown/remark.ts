import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** The mdast tree of `text` by remark: CommonMark with GitHub's extensions and YAML front matter. What it says is right. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}
