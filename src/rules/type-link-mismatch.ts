import type { Enumeration, Resource } from "../model/api.js";
import { cellOf, tablesOf } from "../model/page-access.js";
import { parseTypeExpression, type NamedExpression, type TypeExpression } from "../model/type-expression.js";
import { simpleName } from "../model/type-name.js";
import type { Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { readLinkTarget } from "./link-target.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A link in a type column whose text names another type than the page that it leads to. */
export const typeLinkMismatch = defineRule({
  code: "type-link-mismatch",
  check(context, report) {
    const defined = typesByPage(context);
    for (const page of context.pages) {
      const links = typeLinksOn(page);
      for (const [first, ...others] of groupBy(links, ({ name, url = "" }) => `${name}\0${url}`).values()) {
        const { name, url = "", origin } = first;
        const target = readLinkTarget(origin.source.path, url);
        const types = target.kind === "file" ? defined.get(target.path) : undefined;
        if (!types || types.some((type) => isCalled(type, name))) continue;
        const explanation = explainedAt(types[0].origins[0], `${types[0].id} is defined here`);
        const also = alsoAt(others.map((other) => other.origin));
        report(origin, { name, expected: simpleName(types[0].id) }, [...explanation, ...also]);
      }
    }
  },
});

type Type = Resource | Enumeration;

function typesByPage({ api }: RuleContext): ReadonlyMap<string, readonly [Type, ...Type[]]> {
  const defined = [...api.resources.values(), ...api.enumerations.values()].flatMap((type) =>
    "inferred" in type && type.inferred ? [] : type.origins.map(({ source }) => ({ type, path: source.path })),
  );
  const groups = groupBy(defined, ({ path }) => path);
  return new Map(
    [...groups].map(([path, [first, ...others]]) => [path, [first.type, ...others.map(({ type }) => type)]]),
  );
}

function typeLinksOn(page: Page): readonly NamedExpression[] {
  return page.sections.flatMap(tablesOf).flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = cellOf(table, row, "type");
      return cell?.runs.some(({ kind }) => kind === "link") ? namesIn(parseTypeExpression(cell)) : [];
    }),
  );
}

function namesIn(type: TypeExpression): readonly NamedExpression[] {
  if (type.kind === "collection") return namesIn(type.of);
  if (type.kind === "union") return type.of.flatMap(namesIn);
  return type.kind === "named" && type.url !== undefined ? [type] : [];
}

function isCalled({ id }: Type, name: string): boolean {
  return simpleName(id).toLowerCase() === simpleName(name).toLowerCase();
}
