import { type ImportDeclarationStructure, StructureKind } from "ts-morph";
import { groupBy } from "../util/group-by.js";
import { compareText } from "../util/order.js";

/** A name that a module needs from another one. */
export interface Reference {
  /** The path of the module that exports it, below the output folder; or a package's name, with `isPackage`. */
  readonly from: string;
  readonly name: string;
  /** What it is called where it is imported, where that is another name. */
  readonly alias?: string;
  readonly isValue?: boolean;
  readonly isPackage?: boolean;
}

/** Notes that the module being emitted uses `reference`, and returns the name to use. */
export type Use = (reference: Reference) => string;

/** What `reference` is called in the modules that import it. */
export function localName({ name, alias }: Reference): string {
  return alias ?? name;
}

/** The notes for one module. */
interface References {
  readonly use: Use;
  readonly all: () => readonly Reference[];
}

/** Starts to note what the module at `path` uses. Its own names need no import and are not noted. */
export function createReferences(path: string): References {
  const noted: Reference[] = [];
  return {
    use: (reference) => {
      if (reference.from !== path) noted.push(reference);
      return localName(reference);
    },
    all: () => noted,
  };
}

/**
 * The import declarations for `references`: one a module and kind, packages first, sorted, with paths relative to the
 * module at `path`.
 */
export function importsOf(references: readonly Reference[], path: string): readonly ImportDeclarationStructure[] {
  const bySpecifier = groupBy(references, (reference) => specifierOf(reference, path));
  return [...bySpecifier]
    .toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([specifier, names]) => importOf(specifier, names));
}

function importOf(moduleSpecifier: string, references: readonly Reference[]): ImportDeclarationStructure {
  const isTypeOnly = references.every((reference) => !reference.isValue);
  const names = new Map<string, Reference>();
  for (const reference of references) {
    const local = localName(reference);
    if (!names.get(local)?.isValue) names.set(local, reference);
  }
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier,
    isTypeOnly,
    namedImports: [...names]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, { name, alias, isValue }]) => ({
        name,
        isTypeOnly: !isTypeOnly && !isValue,
        ...(alias === undefined || alias === name ? {} : { alias }),
      })),
  };
}

function specifierOf({ from, isPackage }: Reference, path: string): string {
  if (isPackage) return from;
  const folders = path.split("/").slice(0, -1);
  const target = from.replace(/\.ts$/, ".js").split("/");
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1;
  const up = folders.slice(shared).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...target.slice(shared)].join("/");
}

// Packages, then what is further up, then siblings.
function rank(specifier: string): number {
  if (!specifier.startsWith(".")) return 0;
  return specifier.startsWith("..") ? 1 : 2;
}
