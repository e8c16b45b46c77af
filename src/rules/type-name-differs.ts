import { namespaceOf, simpleName } from "../model/types/type-name.js";
import type { Page } from "../page/page.js";
import type { Located } from "../source/source.js";
import { explainedAt } from "./helpers/related.js";
import type { Suggester } from "./helpers/suggester.js";
import { defineRule } from "./rule.js";

/**
 * A type whose annotation misspells its name as the page is headed, or calls it as another page is headed, or puts it into another
 * namespace than the page says.
 */
export const typeNameDiffers = defineRule({
  code: "type-name-differs",
  check({ pages, codeOn, suggest }, report) {
    const named = pages.flatMap((page): readonly NamedPage[] => {
      if (page.kind !== "resource" && page.kind !== "enumeration") return [];
      const types = codeOn(page).flatMap(({ annotation }) =>
        annotation?.blockType?.value === "resource" && annotation.type ? [annotation.type] : [],
      );
      const [type, ...others] = types;
      // A page of several is headed after one of them, or after none.
      return type && others.length === 0 ? [{ page, type, headed: nameInHeading(page) }] : [];
    });
    const owners = new Map(named.filter(isOwner).map((owner) => [nameKey(owner), owner]));
    for (const one of named) {
      const { page, type } = one;
      const owner = owners.get(nameKey(one));
      const expected = nameExpected(one, owner, suggest);
      const namespace = namespaceExpected(page, type);
      if (expected !== undefined) {
        const related = [
          ...explainedAt(page.title?.origin, "The page's heading stands here"),
          ...explainedAt(owner?.page.title?.origin, "The type of this name has a page of its own"),
        ];
        report(type.origin, { what: "type", written: simpleName(type.value), expected, by: "is headed" }, related);
      }
      if (namespace) {
        const written = namespaceOf(type.value) ?? "";
        const related = explainedAt(namespace.origin, "The page says so here");
        report(type.origin, { what: "namespace", written, expected: namespace.value, by: "says" }, related);
      }
    }
  },
});

/** A page that defines one type. */
interface NamedPage {
  readonly page: Page;
  readonly type: Located<string>;
  /** "call" of "call resource type"; undefined where the heading names no type. */
  readonly headed: string | undefined;
}

function nameInHeading({ title }: Page): string | undefined {
  return /^(\w+)(?: (?:resource|complex|enum))? type$/i.exec(title?.text.trim() ?? "")?.[1];
}

function nameKey({ type }: NamedPage): string {
  return simpleName(type.value).toLowerCase();
}

/** True for the page that is headed after its type. */
function isOwner(named: NamedPage): boolean {
  return named.headed?.toLowerCase() === nameKey(named);
}

/** What the page is headed after, where that is near the name and not the same, or the name is that of another page's type. */
function nameExpected(named: NamedPage, owner: NamedPage | undefined, suggest: Suggester): string | undefined {
  const { type, headed } = named;
  if (headed === undefined || isOwner(named)) return undefined;
  return suggest(simpleName(type.value), [headed]) ?? (owner && headed);
}

function namespaceExpected({ namespace }: Page, { value }: Located<string>): Located<string> | undefined {
  const written = namespaceOf(value);
  if (!namespace || written === undefined) return undefined;
  return written.toLowerCase() === namespace.value.toLowerCase() ? undefined : namespace;
}
