import { groupBy } from "../util/group-by.js";
import { resolvePath } from "../util/resolve-path.js";
import type { TypeId } from "./api.js";
import type { EnumerationDraft, ResourceDraft } from "./draft.js";
import { typeNameIn } from "./notes/page-title.js";
import { singular } from "./prose/singular.js";
import { namespaceOf, qualify, simpleName } from "./types/type-name.js";

/** A type that some page defines. */
export interface Definition {
  readonly kind: "resource" | "enumeration";
  readonly id: TypeId;
}

/** A mention of a type: by name, by link, or both. */
export interface Mention {
  readonly name: string;
  readonly url: string | undefined;
  /** The path of the page that mentions it. */
  readonly page: string;
}

/** Knows every type that the pages define, by name and by page. */
export interface TypeRegistry {
  /** The type that `mention` means: the one its text names, else the one that the page behind its link defines. */
  readonly find: (mention: Mention) => Definition | undefined;
  /** The type that a page defines by just this qualified name, in any case. */
  readonly defined: (name: string) => Definition | undefined;
  /** The type that the page behind the link of `mention` defines. */
  readonly target: (mention: Mention) => Definition | undefined;
  /** The type called `name`, qualified or not, in any case. */
  readonly named: (name: string) => Definition | undefined;
  /** What `name` is called in full on `page`. */
  readonly qualified: (name: string, page: string) => TypeId;
}

export interface TypeDrafts {
  readonly resources: readonly ResourceDraft[];
  readonly enumerations: readonly EnumerationDraft[];
}

export interface Namespaces {
  /** The namespace of names that have none. */
  readonly common: string;
  /** The namespaces of the pages that name one, by path. */
  readonly byPage: ReadonlyMap<string, string>;
}

/**
 * Builds the registry. Where namespaces share a simple name, a link tells which type is meant, then the namespace of the
 * page; else it is the type of the common namespace.
 */
export function createRegistry(types: TypeDrafts, namespaces: Namespaces): TypeRegistry {
  const definitions = [
    ...types.resources.map((draft) => definitionOf(draft, "resource")),
    ...types.enumerations.map((draft) => definitionOf(draft, "enumeration")),
  ];
  const byId = indexBy(definitions, ({ definition }) => definition.id.toLowerCase());
  const byPage = indexBy(definitions, ({ place }) => place);
  const bySimpleName = indexBy(
    [...definitions.filter(({ definition }) => isIn(namespaces.common, definition)), ...definitions],
    ({ definition }) => simpleName(definition.id).toLowerCase(),
  );
  const qualified = (name: string, page: string): TypeId =>
    qualify(name, namespaces.byPage.get(page) ?? namespaces.common);
  const named = (name: string): Definition | undefined =>
    byId.get(name.toLowerCase()) ?? bySimpleName.get(simpleName(name).toLowerCase());

  function target({ url, page }: Mention): Definition | undefined {
    if (url === undefined) return undefined;
    const [path = "", anchor = ""] = url.split("#", 2);
    // What names neither leads nowhere.
    if (path === "" && anchor === "") return undefined;
    const file = path === "" ? page : resolvePath(page, path);
    if (file === undefined) return undefined;
    // A link within the page is about a part of it, and not about the type that the page is of.
    const isWithin = file === page && anchor !== "";
    return byPage.get(placeOf(file, anchor)) ?? (isWithin ? undefined : byPage.get(placeOf(file, "")));
  }

  function find(mention: Mention): Definition | undefined {
    const { name, page } = mention;
    const linked = target(mention);
    if (linked && simpleName(linked.id).toLowerCase() === name.toLowerCase()) return linked;
    // Prose speaks of several in the plural: "a collection of **calls**".
    const called = byId.get(qualified(name, page).toLowerCase()) ?? named(name) ?? linked ?? named(singular(name));
    return called ?? named(typeNameIn(name) ?? name);
  }

  const defined = (name: string): Definition | undefined => byId.get(name.toLowerCase());
  return { find, defined, target, named, qualified };
}

interface Placed {
  readonly definition: Definition;
  readonly place: string;
}

function definitionOf({ id, page, anchor }: ResourceDraft | EnumerationDraft, kind: Definition["kind"]): Placed {
  return { definition: { kind, id }, place: placeOf(page, anchor ?? "") };
}

function placeOf(page: string, anchor: string): string {
  return `${page}#${anchor}`.toLowerCase();
}

function isIn(namespace: string, { id }: Definition): boolean {
  return namespaceOf(id)?.toLowerCase() === namespace.toLowerCase();
}

// The first definition counts, as it does where pages of one type are merged.
function indexBy(placed: readonly Placed[], keyOf: (placed: Placed) => string): ReadonlyMap<string, Definition> {
  return new Map([...groupBy(placed, keyOf)].map(([key, [first]]) => [key, first.definition]));
}
