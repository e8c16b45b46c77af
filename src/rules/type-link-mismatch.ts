import type { Enumeration, Resource } from "../model/api.js";
import { typeNameInTitle } from "../model/notes/page-title.js";
import { cellOf, tablesOf } from "../model/page-access.js";
import { primitiveOfLink } from "../model/types/primitives.js";
import { namespaceOf, simpleName } from "../model/types/type-name.js";
import type { Link, LinkRun, Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { headingIdentifier } from "../util/heading-identifier.js";
import type { RuleContext } from "./context.js";
import { readLinkTarget } from "./helpers/link-target.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A link whose text names another type than the page that it leads to: in a type column any name, anywhere one that some page defines
 * and that is no word of a sentence, `callState` or a qualified one.
 */
export const typeLinkMismatch = defineRule({
  code: "type-link-mismatch",
  check(context, report) {
    const defined = typesByPage(context);
    const titles = new Map(
      [...context.pages, ...context.typePages].map((page) => [page.source.path, typeNameInTitle(page)]),
    );
    for (const page of context.pages) {
      const inColumns = new Set(typeLinksOn(page).map(({ link }) => link));
      const found = page.links.flatMap((link) => {
        const name = nameIn(link);
        if (name === undefined) return [];
        const type = isWord(name) ? undefined : definedAs(name, context);
        const exact = namespaceOf(name) === undefined ? undefined : type;
        return type || inColumns.has(link) ? mismatchIn(link, { name, exact }, { defined, titles }) : [];
      });
      for (const [{ link, name, expected, type }, ...others] of groupBy(found, sameness).values()) {
        const explanation = explainedAt(type.origins[0], `${type.id} is defined here`);
        const also = alsoAt(others.map((other) => other.link));
        report(link.origin, { name, expected }, [...explanation, ...also]);
      }
    }
  },
});

interface Named {
  readonly name: string;
  /** The type that some page defines by just this qualified name. */
  readonly exact: Type | undefined;
}

interface Mismatch {
  readonly link: Link;
  readonly name: string;
  readonly expected: string;
  readonly type: Type;
}

interface Targets {
  readonly defined: TypesByPage;
  /** What each page calls its type. */
  readonly titles: ReadonlyMap<string, string | undefined>;
}

// "[message](chatmessage.md)": what has neither a namespace nor a capital within may be the sentence's.
function isWord(name: string): boolean {
  return namespaceOf(name) === undefined && !/^[a-z][a-z\d]*[A-Z]/.test(name);
}

function definedAs(name: string, { typeNamed }: RuleContext): Type | undefined {
  const type = typeNamed(name);
  return type?.kind === "resource" && type.inferred ? undefined : type;
}

function mismatchIn(link: Link, { name, exact }: Named, { defined, titles }: Targets): readonly Mismatch[] {
  // Within its own page a link leads to a part, which may be about anything, or nowhere.
  if (/^(?:#|$)/.test(link.url)) return [];
  const target = readLinkTarget(link.origin.source.path, link.url);
  if (target.kind !== "file") return [];
  const types = defined.get(target.path);
  if (!types) return [];
  if (types.some((type) => (exact ? type.id === exact.id : isCalled(type, name)))) {
    // A page of several has a section for each.
    const other =
      types.length > 1 && !leadsToSection(target.anchor, name) ? sectionAt(target.anchor, types) : undefined;
    return other ? [{ link, name, expected: exact ? other.id : simpleName(other.id), type: other }] : [];
  }
  // A page may call its type by a shorter name than the type's own, and a section of it tell of another.
  if (!exact && (isSame(titles.get(target.path), name) || leadsToSection(target.anchor, name))) return [];
  const [type] = types;
  return [{ link, name, expected: exact ? type.id : simpleName(type.id), type }];
}

function sameness({ link: { text, url } }: Mismatch): string {
  return `${text}\0${url}`;
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
function nameIn({ text }: Link): string | undefined {
  const name = text
    .trim()
    .replace(/\scollection$/i, "")
    .trimEnd();
  return /^[\w.]+$/.test(name) && primitiveOfLink(name) === undefined ? name : undefined;
}

function isCalled({ id }: Type, name: string): boolean {
  return isSame(simpleName(id), simpleName(name));
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** The one of `types` whose own section `anchor` leads to. */
function sectionAt(anchor: string, types: readonly Type[]): Type | undefined {
  return types.find(({ id }) => leadsToSection(anchor, simpleName(id)));
}

/** Whether `anchor` is that of a heading such as "callState values". */
function leadsToSection(anchor: string, name: string): boolean {
  return `${anchor.toLowerCase()}-`.startsWith(`${headingIdentifier(simpleName(name))}-`);
}
