import type { Permission } from "../model/operation.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { mostFrequent } from "../util/most-frequent.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { lineOf, partOf } from "./start-line.js";

/** A permission that most of the reference spells otherwise: in another case, or with its dots or an `s` elsewhere. */
export const permissionSpelling = defineRule({
  code: "permission-spelling",
  check({ api }, report) {
    const uses = api.operations.flatMap(({ permissions }) => permissions.flatMap(usesIn));
    for (const alike of groupBy(uses, ({ scope }) => folded(scope)).values()) {
      const bySpelling = groupBy(alike, ({ scope }) => scope);
      const expected = mostFrequent(alike.map(({ scope }) => scope));
      const usual = expected === undefined ? undefined : bySpelling.get(expected);
      if (expected === undefined || !usual) continue;
      for (const [scope, [first, ...others]] of bySpelling) {
        // Of two spellings as frequent as each other either may be right.
        if (others.length + 1 >= usual.length) continue;
        const explanation = explainedAt(placeOf(usual[0]), "It is spelled so here");
        report(placeOf(first), { scope, expected }, [...explanation, ...alsoAt(others.map(placeOf))]);
      }
    }
  },
});

interface Use {
  readonly scope: string;
  readonly permission: Permission;
}

function usesIn(permission: Permission): readonly Use[] {
  return permission.scopes.map((scope) => ({ scope, permission }));
}

function placeOf({ scope, permission: { origin } }: Use): Origin {
  return partOf(lineOf(origin), scope);
}

/** What misspellings of a permission have in common: its letters, but for the case and the plural of each word. */
function folded(scope: string): string {
  return scope
    .toLowerCase()
    .split(".")
    .map((word) => word.replace(/s$/, ""))
    .join("");
}
