import type { Page } from "../../page/page.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { compareText } from "../../util/order.js";
import { codeBlocksOf } from "../page-access.js";
import { typeNamesInCode } from "./type-names-shown.js";
import { namespaceOf } from "./type-name.js";

/** What stands for the namespace in the ids of types where nothing tells it. It is never sent, and nothing says that it was. */
export const standInNamespace = "api";

/** The namespaces of some pages, a list for each. */
type ByPage = readonly (readonly string[])[];

/** The namespaces of pages that are not read. */
export interface OtherNamespaces {
  readonly named: ByPage;
  /** Asked for where nobody names one. */
  readonly shown: () => ByPage;
}

/**
 * The namespace that most pages name, in `Namespace:` lines and annotated types; where none does, the one that most show, in what
 * objects say that they are. The first in the alphabet among equals; undefined where nothing tells.
 */
export function defaultNamespace(pages: readonly Page[], others?: OtherNamespaces): string | undefined {
  return (
    mostOften([...pages.map(namespacesIn), ...(others?.named ?? [])]) ??
    mostOften([...pages.map(namespacesShown), ...(others?.shown() ?? [])])
  );
}

function mostOften(byPage: ByPage): string | undefined {
  return mostFrequent(byPage.flatMap((names) => [...new Set(names)]).toSorted(compareText));
}

function namespacesShown(page: Page): readonly string[] {
  return page.sections.flatMap(codeBlocksOf).flatMap(typeNamesInCode).flatMap(namespacesOf);
}

/** The namespace of the type `name`, as a list; none of what is built in. */
export function namespacesOf(name: string): readonly string[] {
  return [namespaceOf(name) ?? []].flat().filter(isNamespace);
}

function namespacesIn(page: Page): readonly string[] {
  const annotated = page.sections
    .flatMap(codeBlocksOf)
    .flatMap((block) => namespacesOf(block.annotation?.type?.value ?? ""));
  return page.namespace ? [page.namespace.value, ...annotated] : annotated;
}

// What is built in stands in `Edm`.
function isNamespace(name: string): boolean {
  return name.toLowerCase() !== "edm";
}
