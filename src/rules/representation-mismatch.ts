import type { PropertyDraft } from "../model/draft.js";
import { codeBlocksOf, sectionsOf } from "../model/page-access.js";
import { readProperties } from "../model/read-properties.js";
import { readRepresentation } from "../model/read-representation.js";
import type { CodeBlock, Page } from "../page/page.js";
import type { RuleContext } from "./context.js";
import { defineRule } from "./rule.js";

/** A property of a resource that its table has and its JSON representation has not, or the other way round. */
export const representationMismatch = defineRule({
  code: "representation-mismatch",
  check(context, report) {
    for (const page of context.pages) {
      const block = representationOn(page);
      const rows = block ? rowsOn(page) : [];
      if (!block?.json || rows.length === 0) continue;
      const shown = readRepresentation(block.json).filter(({ name }) => !name.includes("@"));
      const [inTable, inJson] = [namesOf(rows), namesOf(shown)];
      const elsewhere = namesElsewhere(page, block, context);
      const untabulated = shown.filter(({ name }) => !inTable.has(name) && !elsewhere.has(name));
      const unshown = rows.filter(({ name, navigation }) => !inJson.has(name) && !navigation && !name.includes("@"));
      const candidates = namesOf(unshown);
      const misspelt = new Set<string>();
      for (const { name, origin } of untabulated) {
        const near = context.suggest(name, candidates);
        if (near !== undefined) misspelt.add(near);
        report(origin, { name, missingIn: "table", near });
      }
      for (const { name, origin } of unshown.filter((row) => !misspelt.has(row.name))) {
        report(origin, { name, missingIn: "JSON representation", near: undefined });
      }
    }
  },
});

function representationOn(page: Page): CodeBlock | undefined {
  if (page.kind !== "resource") return undefined;
  const blocks = page.sections.flatMap(codeBlocksOf);
  return blocks.find(({ annotation, json }) => json && annotation?.blockType?.value === "resource");
}

function rowsOn(page: Page): readonly PropertyDraft[] {
  // Rows that cannot be read are reported where the type is.
  return readProperties(sectionsOf(page, "properties", "relationships"), () => {});
}

function namesOf(named: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(named.map(({ name }) => name));
}

/** What the type inherits, and what other pages of the same type tabulate. */
function namesElsewhere(page: Page, { annotation }: CodeBlock, context: RuleContext): ReadonlySet<string> {
  const type = annotation?.type && context.typeNamed(annotation.type.value);
  if (type?.kind !== "resource") return new Set();
  const inherited = type.base === undefined ? [] : [...context.graph.properties(type.base).keys()];
  const others = type.origins
    .flatMap(({ source }) => context.pageAt(source.path) ?? [])
    .filter((other) => other !== page);
  return new Set([...inherited, ...namesOf(others.flatMap(rowsOn))]);
}
