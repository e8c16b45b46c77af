import type { Page } from "../../page/page.js";
import { createSpelling } from "../../util/common-spelling.js";
import { foldCase } from "../../util/fold-case.js";
import type { TypeId } from "../api.js";
import type { ResourceDraft } from "../draft.js";
import { codeBlocksOf } from "../page-access.js";
import type { TypeDrafts } from "../registry.js";
import { simpleName } from "./type-name.js";
import { typeNamesInCode } from "./type-names-shown.js";

/**
 * The types with one name each, where pages do not agree on its capitals: a link finds a type by the page that it leads to. A
 * title may have capitals for its own sake, so a type that nothing but such titles name is spelled as fences show it.
 */
export function spellTypes({ resources, enumerations }: TypeDrafts, pages: readonly Page[]): TypeDrafts {
  const shown = namesShown(resources, pages);
  const isShown = new Set(shown.map(foldCase));
  const defined = [...resources, ...enumerations].map(({ id }) => id).filter((id) => !isShown.has(foldCase(id)));
  const spell = createSpelling([...defined, ...shown], foldCase);
  const spelled = <T extends { readonly id: TypeId }>(draft: T): T => ({ ...draft, id: spell(draft.id) });
  return { resources: resources.map(spelled), enumerations: enumerations.map(spelled) };
}

/** What fences call the types that nothing but titles name. */
function namesShown(resources: readonly ResourceDraft[], pages: readonly Page[]): readonly string[] {
  const annotated = new Set(resources.filter(({ isTitled }) => !isTitled).map(({ id }) => foldCase(id)));
  const capital = resources.filter(({ id }) => isCapital(id)).map(({ id }) => foldCase(id));
  const titled = new Set(capital.filter((id) => !annotated.has(id)));
  const names = pages.flatMap(({ sections }) => sections.flatMap(codeBlocksOf).flatMap(typeNamesInCode));
  return names.filter((name) => titled.has(foldCase(name)));
}

function isCapital(id: TypeId): boolean {
  return /^\p{Lu}/u.test(simpleName(id));
}
