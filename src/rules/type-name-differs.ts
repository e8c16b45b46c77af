import { namespaceOf, simpleName } from "../model/types/type-name.js";
import type { Page } from "../page/page.js";
import type { Located } from "../source/source.js";
import { explainedAt } from "./helpers/related.js";
import type { Suggester } from "./helpers/suggester.js";
import { defineRule } from "./rule.js";

/** A type whose annotation misspells its name as the page is headed, or puts it into another namespace than the page says. */
export const typeNameDiffers = defineRule({
  code: "type-name-differs",
  check({ pages, codeOn, suggest }, report) {
    for (const page of pages) {
      if (page.kind !== "resource" && page.kind !== "enumeration") continue;
      const types = codeOn(page).flatMap(({ annotation }) =>
        annotation?.blockType?.value === "resource" && annotation.type ? [annotation.type] : [],
      );
      const [type, ...others] = types;
      // A page of several is headed after one of them, or after none.
      if (!type || others.length > 0) continue;
      const expected = nameExpected(page, type, suggest);
      const namespace = namespaceExpected(page, type);
      if (expected !== undefined) {
        const related = explainedAt(page.title?.origin, "The page's heading stands here");
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

/** "call" of "call resource type", where that is near the name and not the same. */
function nameExpected({ title }: Page, { value }: Located<string>, suggest: Suggester): string | undefined {
  const headed = /^(\w+)(?: (?:resource|complex|enum))? type$/i.exec(title?.text.trim() ?? "")?.[1];
  const name = simpleName(value);
  if (headed === undefined || headed.toLowerCase() === name.toLowerCase()) return undefined;
  return suggest(name, [headed]);
}

function namespaceExpected({ namespace }: Page, { value }: Located<string>): Located<string> | undefined {
  const written = namespaceOf(value);
  if (!namespace || written === undefined) return undefined;
  return written.toLowerCase() === namespace.value.toLowerCase() ? undefined : namespace;
}
