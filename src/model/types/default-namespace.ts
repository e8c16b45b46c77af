import type { Page } from "../../page/page.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { compareText } from "../../util/order.js";
import { codeBlocksOf } from "../page-access.js";
import { namespaceOf } from "./type-name.js";

/**
 * The namespace that most pages name, in `Namespace:` lines and annotated types; the first in the alphabet among equals, `api` where
 * none is named.
 */
export function defaultNamespace(pages: readonly Page[]): string {
  const named = pages.flatMap((page) => [...new Set(namespacesIn(page))]);
  return mostFrequent(named.toSorted(compareText)) ?? "api";
}

function namespacesIn(page: Page): readonly string[] {
  const annotated = page.sections
    .flatMap(codeBlocksOf)
    .flatMap((block) => namespaceOf(block.annotation?.type?.value ?? "") ?? [])
    .filter((namespace) => namespace.toLowerCase() !== "edm");
  return page.namespace ? [page.namespace.value, ...annotated] : annotated;
}
