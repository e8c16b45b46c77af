import type { Page } from "../../page/page.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { compareText } from "../../util/order.js";
import { codeBlocksOf } from "../page-access.js";
import { namespaceOf } from "./type-name.js";

/**
 * The namespace that most pages name, in `Namespace:` lines and annotated types; the first in the alphabet among equals, `api` where
 * none is named. `others` are the namespaces that further pages name, a list each.
 */
export function defaultNamespace(pages: readonly Page[], others: readonly (readonly string[])[] = []): string {
  const named = [...pages.map(namespacesIn), ...others].flatMap((names) => [...new Set(names)]);
  return mostFrequent(named.toSorted(compareText)) ?? "api";
}

function namespacesIn(page: Page): readonly string[] {
  const annotated = page.sections
    .flatMap(codeBlocksOf)
    .flatMap((block) => namespaceOf(block.annotation?.type?.value ?? "") ?? [])
    .filter(isNamespace);
  return page.namespace ? [page.namespace.value, ...annotated] : annotated;
}

/** Whether types of an API can stand in the namespace `name`; those of `Edm` are built in. */
export function isNamespace(name: string): boolean {
  return name.toLowerCase() !== "edm";
}
