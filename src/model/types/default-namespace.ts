import type { Page } from "../../page/page.js";
import { compareText } from "../../util/order.js";
import { codeBlocksOf } from "../page-access.js";
import { namespaceOf } from "./type-name.js";

/** The namespace that most pages name, in `Namespace:` lines and annotated types; the first in the alphabet among equals, `api` where none is named. */
export function defaultNamespace(pages: readonly Page[]): string {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const name of new Set(namespacesIn(page))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  return most?.[0] ?? "api";
}

function namespacesIn(page: Page): readonly string[] {
  const annotated = page.sections
    .flatMap(codeBlocksOf)
    .flatMap((block) => namespaceOf(block.annotation?.type?.value ?? "") ?? [])
    .filter((namespace) => namespace.toLowerCase() !== "edm");
  return page.namespace ? [page.namespace.value, ...annotated] : annotated;
}
