import type { CodeBlock, Page, Link } from "../../page/page.js";
import { memoize } from "../../util/memoize.js";
import { withEntries } from "../api.js";
import type { ResourceDraft } from "../draft.js";
import { operationsApart } from "../operations/operations-apart.js";
import { readOperation } from "../operations/read-operation.js";
import type { DocumentedResponse } from "../responses/read-response.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { codeBlocksOf } from "../page-access.js";
import { namesIn } from "../paths/path-template.js";
import { type IsTypeLink, leadsToResources, typeLinks } from "../prose/resource-links.js";
import type { Mention } from "../registry.js";
import { typesNamedIn } from "../types/type-expression.js";
import { typeNamesInCode } from "../types/type-names-shown.js";
import type { TypeDraft, TypeFinder } from "./type-finder.js";

type Named = Omit<Mention, "page">;

/** The types that the calls and the examples of `page` need. */
function mentionedByCalls(page: Page, isTypeLink: IsTypeLink): readonly Mention[] {
  const operations = operationsApart(page).flatMap((part) => readOperation(part.page, isTypeLink, () => {}) ?? []);
  return at(page.source.path, [
    ...operations.flatMap(inOperation),
    ...page.sections.flatMap(codeBlocksOf).flatMap(inCode),
  ]);
}

/** The types that a value of the type that `draft` describes may hold. */
export function heldBy(draft: ResourceDraft): readonly Mention[] {
  return at(
    draft.page,
    withEntries(draft).flatMap(({ type }) => typesNamedIn(type)),
  );
}

/** The type that it derives from, by each of the words for it. */
export function basesOf({ base, inherits, page }: ResourceDraft): readonly Mention[] {
  return at(page, [...(base ? typesNamedIn(base) : []), ...(inherits ? [inherits] : [])]);
}

/** The types that its page calls derived from it. */
export function derivedOnPage({ derived, page }: ResourceDraft): readonly Mention[] {
  return at(page, derived);
}

function at(page: string, named: readonly Named[]): readonly Mention[] {
  return named.map(({ name, url }) => ({ name, url, page }));
}

function inOperation({ parameters, body, response, steps, routes }: OperationDraft): readonly Named[] {
  return [
    ...[...parameters, ...body.rows].flatMap(({ type }) => typesNamedIn(type)),
    ...("type" in body.prose ? typesNamedIn(body.prose.type) : []),
    ...[response, ...steps.map((step) => step.response)].flatMap(inResponse),
    // A path casts by the qualified name of a type.
    ...routes.flatMap(({ path }) =>
      namesIn(path).flatMap((name) => (name.includes(".") ? [{ name, url: undefined }] : [])),
    ),
  ];
}

function inResponse({ answers, rows }: DocumentedResponse): readonly Named[] {
  const contents = answers.map(({ content }) => content);
  return [
    ...contents.flatMap((content) => ("types" in content ? content.types : [])),
    ...rows.flatMap(({ type }) => typesNamedIn(type)),
  ];
}

function inCode(block: CodeBlock): readonly Named[] {
  return typeNamesInCode(block).map((name) => ({ name, url: undefined }));
}

export function typesCalled(pages: readonly Page[], finder: TypeFinder): readonly TypeDraft[] {
  const linksTo = memoize((page: Page) => typeLinks([page]));
  // The page behind a link tells whether it is to a type: it is read when that is asked.
  const isTypeLink = (link: Link): boolean => {
    if (leadsToResources(link)) return true;
    const page = finder.linked({ url: link.url, page: link.origin.source.path });
    return page !== undefined && linksTo(page)(link);
  };
  return pages.flatMap((page) => mentionedByCalls(page, isTypeLink)).flatMap(finder.meantBy);
}
