import type { StatementStructures } from "ts-morph";
import { groupBy } from "../util/group-by.js";
import { compareText } from "../util/order.js";
import { createReferences, type Reference } from "./imports.js";
import type { Scope, Sdk } from "./sdk.js";

/** A file of the SDK before it is text: ts-morph structures and what they refer to. Imports are worked out last. */
export interface ModuleSpec {
  /** Below the output folder, POSIX separators. */
  readonly path: string;
  readonly references: readonly Reference[];
  readonly statements: readonly StatementStructures[];
  /** Statements that are no declarations, behind those. */
  readonly code?: readonly string[];
}

/** The statements of a module. */
type Content = Partial<Pick<ModuleSpec, "statements" | "code">>;

/** The module at `path` with what `emit` makes, which notes in its scope what that refers to. */
export function moduleAt(path: string, sdk: Sdk, emit: (scope: Scope) => Content): ModuleSpec {
  const { use, all } = createReferences(path);
  const content = emit({ sdk, use });
  return { path, references: all(), statements: [], ...content };
}

/** A module for those of `items` that have one path, in the order of the paths. */
export function modulesOf<T extends { readonly path: string }>(
  items: Iterable<T>,
  sdk: Sdk,
  emit: (group: readonly T[], scope: Scope) => Content,
): readonly ModuleSpec[] {
  return [...groupBy(items, ({ path }) => path)]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([path, group]) => moduleAt(path, sdk, (scope) => emit(group, scope)));
}
