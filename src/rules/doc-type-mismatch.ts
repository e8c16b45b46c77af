import type { Page, PageKind } from "../page/page.js";
import { defineRule } from "./rule.js";

/** A `doc_type` in the front matter that is not what the page is, or that is none. */
export const docTypeMismatch = defineRule({
  code: "doc-type-mismatch",
  check({ pages, suggest }, report) {
    for (const page of pages) {
      const written = page.frontMatter?.get("doc_type");
      if (!written) continue;
      const name = written.value.trim();
      const kind = kinds.get(name.toLowerCase());
      const expected = kind === undefined ? suggest(name, docTypes.values()) : docTypeOf(page, kind);
      if (expected !== undefined && expected !== name) report(written.origin, { written: name, expected });
    }
  },
});

const docTypes: ReadonlyMap<PageKind, string> = new Map<PageKind, string>([
  ["api", "apiPageType"],
  ["resource", "resourcePageType"],
  ["enumeration", "enumPageType"],
  ["conceptual", "conceptualPageType"],
]);

const kinds: ReadonlyMap<string, PageKind> = new Map([...docTypes].map(([kind, name]) => [name.toLowerCase(), kind]));

/** What the page's `doc_type` should be where `said` is wrong: an operation and a type are never taken for one another. */
function docTypeOf({ kind }: Page, said: PageKind): string | undefined {
  const isClear = kind === "api" || said === "api";
  return isClear && kind !== "conceptual" && said !== kind ? docTypes.get(kind) : undefined;
}
