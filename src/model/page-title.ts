import type { Page } from "../page/page.js";
import { isTypeName } from "./type-name.js";

const kindSuffix =
  / (?:(?:complex|entity|open) )?(?:resource(?: type)?|enum(?:eration)?(?: type)?|type|facet|action|function)$/i;
const remark = / ?\((?:deprecated|preview|beta|open type)\)$/i;

/** What a page is called: by its heading, by its front matter where it has none. Undefined where neither says. */
export function titleOf({ title, frontMatter }: Page): string | undefined {
  const written = title?.text ?? frontMatter?.entries.get("title")?.value.replace(/^"/, "");
  return written?.trim();
}

/**
 * The type that a resource page's title names: `call` of `# call resource type (deprecated)`; a page without any title
 * goes by its file's name. Undefined where it is no name.
 */
export function typeNameInTitle(page: Page): string | undefined {
  const title = (titleOf(page) ?? fileNameOf(page)).replace(/\s+/g, " ");
  const name = title.replace(remark, "").replace(kindSuffix, "");
  return isTypeName(name) ? name : undefined;
}

function fileNameOf({ source: { path } }: Page): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
