import type { Page } from "../page/page.js";
import { isTypeName } from "./type-name.js";

const kindSuffix =
  / (?:(?:complex|entity|open) )?(?:resource(?: type)?|enum(?:eration)?(?: type)?|type|facet|action|function)$/i;
const deprecation = / ?\((?:deprecated|preview|beta)\)$/i;

/** The type that a resource page's title names: `call` of `# call resource type (deprecated)`. Undefined where it is no name. */
export function typeNameInTitle(page: Page): string | undefined {
  const title = (page.title?.text ?? "").replace(/\s+/g, " ").trim();
  const name = title.replace(deprecation, "").replace(kindSuffix, "");
  return isTypeName(name) ? name : undefined;
}

/** What the page's title says of its deprecation. */
export function deprecationInTitle(page: Page): string | undefined {
  return /\(deprecated\)/i.test(page.title?.text ?? "") ? "" : undefined;
}
