import type { Page } from "../../page/page.js";
import { withoutIdentifier } from "../../util/heading-identifier.js";
import { withoutRemark } from "../../util/heading-remark.js";
import { titleIn } from "../page-access.js";
import { isTypeName } from "../types/type-name.js";

const kindSuffix =
  / (?:(?:(?:abstract|complex|entity|open) )?(?:resource(?: type)?|entity|object|type|facet|action|function)|data type|(?:flags? )?enum(?:eration)?(?: type)?)$/i;

/** What a page is called: by its heading, by its front matter where it has none. Undefined where neither says. */
export function titleOf({ title, frontMatter }: Page): string | undefined {
  const written = title?.text ?? frontMatter?.get("title")?.value.replace(/^"/, "");
  return written === undefined ? undefined : titleIn(written);
}

/**
 * The type that a resource page's title names: `call` of `# call resource type (deprecated)`; a page without any title
 * goes by its file's name. Undefined where it is no name.
 */
export function typeNameInTitle(page: Page): string | undefined {
  return typeDescribedBelow(titleOf(page) ?? fileNameOf(page));
}

/** The type that `heading` names, or whose properties it heads: `tone properties`, or `tone options` of a part of a page. */
export function typeDescribedBelow(heading: string): string | undefined {
  return typeNameIn(heading.trim().replace(/ (?:properties|values|options|members)$/i, ""));
}

/** The type that `heading` names; undefined where it is no name. */
export function typeNameIn(heading: string): string | undefined {
  const name = plain(heading)
    .replace(/^the (?=\S+ )/i, "")
    .replace(kindSuffix, "");
  return isTypeName(name) ? name : undefined;
}

/** True for a heading that calls what it names the type of objects: `tone resource type`, and not `tone enumeration`. */
export function namesObjectType(heading: string): boolean {
  const [suffix = ""] = kindSuffix.exec(plain(heading)) ?? [];
  return /\b(?:resource|object|type|facet)$/i.test(suffix) && !/\benum/i.test(suffix);
}

function plain(heading: string): string {
  return withoutRemark(titleIn(withoutIdentifier(heading.trim())));
}

function fileNameOf({ source: { path } }: Page): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
