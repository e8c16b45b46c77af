import { diagnose } from "../../diagnostics/diagnostic.js";
import type { Placed } from "../comments.js";
import { originAt, type Scope, spanOf } from "../scope.js";
import type { PlacedHeading } from "./split-at-headings.js";

/** The page's title: its first heading of the first level. One too few is reported, and so are those too many, at the first of them. */
export function findTitle(nodes: readonly Placed[], scope: Scope): PlacedHeading | undefined {
  const [title, ...others] = nodes.flatMap(({ node, scope: own }): readonly PlacedHeading[] =>
    node.type === "heading" && node.depth === 1 ? [{ node, scope: own }] : [],
  );
  const { report } = scope.page;
  if (!title) report(diagnose("title-missing", originAt(scope), {}));
  const [second, ...more] = others.map((other) => originAt(other.scope, spanOf(other.node)));
  if (second) {
    const related = more.map((origin) => ({ message: "And here", origin }));
    report(diagnose("title-repeated", second, {}, related));
  }
  return title;
}
