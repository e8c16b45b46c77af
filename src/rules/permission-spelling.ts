import { isOneLetterOff } from "../diagnostics/suggest.js";
import type { Permission } from "../model/operation.js";
import { singular } from "../model/prose/singular.js";
import { partOf, type Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { mostFrequent } from "../util/most-frequent.js";
import { lineOf } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/**
 * A permission that most of the reference spells otherwise: in another case, or with its dots or an `s` elsewhere; and one that
 * has a letter more, or one less, than another that is twice as frequent.
 */
export const permissionSpelling = defineRule({
  code: "permission-spelling",
  check({ api, typeNamed }, report) {
    const uses = api.operations.flatMap(({ permissions }) =>
      permissions.flatMap((permission) => permission.scopes.map((scope) => ({ scope, permission }))),
    );
    const byLetters = groupBy(uses, ({ scope }) => folded(scope));
    // A word that names a type is another, `Card` beside `Car`.
    const isWord = (word: string): boolean => typeNamed(singular(word)) !== undefined;
    for (const alike of [...byLetters.values(), ...slipsAmong(byLetters, isWord)]) {
      const bySpelling = groupBy(alike, ({ scope }) => scope);
      const expected = mostFrequent(alike.map(({ scope }) => scope));
      const usual = expected === undefined ? undefined : bySpelling.get(expected);
      if (expected === undefined || !usual) continue;
      for (const [scope, [first, ...others]] of bySpelling) {
        // Of two spellings as frequent as each other either may be right.
        if (others.length + 1 >= usual.length) continue;
        const explanation = explainedAt(placeOf(usual[0]), "It is spelled so here");
        report(placeOf(first), { scope, expected }, [
          ...explanation,
          ...alsoAt(others.map((other) => ({ origin: placeOf(other) }))),
        ]);
      }
    }
  },
});

type Uses = readonly [Use, ...Use[]];

// No reference has as many permissions; what a page makes up is compared no further.
const mostCompared = 1_000_000;

/**
 * Uses of one spelling, each with those of another, twice as frequent, that has a letter more, or one less: other letters make
 * another word.
 */
function slipsAmong(byLetters: ReadonlyMap<string, Uses>, isWord: (word: string) => boolean): readonly Uses[] {
  const groups = [...byLetters];
  if (groups.length ** 2 > mostCompared) return [];
  return groups.flatMap(([letters, slip]): readonly Uses[] => {
    const [, meant] =
      groups.find(([other, { length }]) => length >= 2 * slip.length && hasOneMore(letters, other)) ?? [];
    return meant && !otherWords(slip, meant).some(isWord) ? [[...meant, ...slip]] : [];
  });
}

function hasOneMore(one: string, other: string): boolean {
  return one.length !== other.length && isOneLetterOff(one, other);
}

/** The words of a permission that another has not. */
function otherWords([{ scope }]: Uses, [other]: Uses): readonly string[] {
  const words = other.scope.split(".");
  return scope.split(".").filter((word) => !words.includes(word));
}

interface Use {
  readonly scope: string;
  readonly permission: Permission;
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
