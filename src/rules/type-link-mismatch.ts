import type { Enumeration, Resource } from "../model/api.js";
import { cellOf, tablesOf } from "../model/page-access.js";
import { primitiveOfLink } from "../model/primitives.js";
import { simpleName } from "../model/type-name.js";
import type { LinkRun, Page } from "../page/page.js";
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
      const found = typeLinksOn(page).flatMap((run) => mismatchIn(run, defined));
      for (const [{ run, name, type }, ...others] of groupBy(found, sameness).values()) {
        const explanation = explainedAt(type.origins[0], `${type.id} is defined here`);
        const also = alsoAt(others.map((other) => other.run.origin));
        report(run.origin, { name, expected: simpleName(type.id) }, [...explanation, ...also]);
      }
    }
  },
});

interface Mismatch {
  readonly run: LinkRun;
  readonly name: string;
  readonly type: Type;
}

function mismatchIn(run: LinkRun, defined: TypesByPage): readonly Mismatch[] {
  const name = nameIn(run);
  if (name === undefined) return [];
  const target = readLinkTarget(run.origin.source.path, run.link.url);
  const types = target.kind === "file" ? defined.get(target.path) : undefined;
  return types && !types.some((type) => isCalled(type, name)) ? [{ run, name, type: types[0] }] : [];
}

function sameness({ run: { text, link } }: Mismatch): string {
  return `${text}\0${link.url}`;
}

type TypesByPage = ReadonlyMap<string, readonly [Type, ...Type[]]>;

type Type = Resource | Enumeration;

function typesByPage({ api }: RuleContext): TypesByPage {
  const defined = [...api.resources.values(), ...api.enumerations.values()].flatMap((type) =>
    "inferred" in type && type.inferred ? [] : type.origins.map(({ source }) => ({ type, path: source.path })),
  );
  const groups = groupBy(defined, ({ path }) => path);
  return new Map(
    [...groups].map(([path, [first, ...others]]) => [path, [first.type, ...others.map(({ type }) => type)]]),
  );
}

function typeLinksOn(page: Page): readonly LinkRun[] {
  return page.sections.flatMap(tablesOf).flatMap((table) => {
    const cells = table.rows.flatMap((row) => cellOf(table, row, "type") ?? []);
    return cells.flatMap(({ runs }) => runs.filter((run) => run.kind === "link"));
  });
}

// A text of several words, and a primitive, explains the link and names no type.
function nameIn({ text }: LinkRun): string | undefined {
  const name = text
    .trim()
    .replace(/\scollection$/i, "")
    .trimEnd();
  return /^[\w.]+$/.test(name) && primitiveOfLink(name) === undefined ? name : undefined;
}

function isCalled({ id }: Type, name: string): boolean {
  return simpleName(id).toLowerCase() === simpleName(name).toLowerCase();
}
