import { capitalised } from "../../util/capitalised.js";

// Words whose plural ends as no rule says, and words that only look like plurals.
const irregular: ReadonlyMap<string, string> = new Map([
  ["analyses", "analysis"],
  ["caches", "cache"],
  ["calves", "calf"],
  ["children", "child"],
  ["cookies", "cookie"],
  ["criteria", "criterion"],
  ["diagnoses", "diagnosis"],
  ["halves", "half"],
  ["indices", "index"],
  ["knives", "knife"],
  ["lenses", "lens"],
  ["loaves", "loaf"],
  ["matrices", "matrix"],
  ["men", "man"],
  ["movies", "movie"],
  ["people", "person"],
  ["scarves", "scarf"],
  ["shelves", "shelf"],
  ["thieves", "thief"],
  ["vertices", "vertex"],
  ["wives", "wife"],
  ["wolves", "wolf"],
  ["women", "woman"],
  ["series", "series"],
  ["news", "news"],
]);

/** The same as the last word of a name: `Children` of `roomChildren`. */
const irregularLast = [...irregular].map(([plural, one]) => [capitalised(plural), capitalised(one)] as const);

// Longest endings first; a word takes the first that it has.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})ies$/, "y"],
  [/(?<=[ao]u)ses$/, "se"],
  [/(?<=ss|x|ch|sh|us)es$/, ""],
  [/(?<=[a-z]{3}o)es$/, ""],
  [/(?<=ss|us|is)$/, ""],
  [/(?<=[a-zA-Z]{2})s$/, ""],
];

/** The English singular of a collection's name: `call` of `calls`, `childFolder` of `childFolders`, `policy` of `policies`. */
export function singular(name: string): string {
  const known = irregular.get(name.toLowerCase());
  if (known !== undefined) return known;
  const [plural, one = ""] = irregularLast.find(([last]) => name.endsWith(last)) ?? [];
  if (plural !== undefined) return name.slice(0, -plural.length) + one;
  const ending = endings.find(([pattern]) => pattern.test(name));
  return ending ? name.replace(ending[0], ending[1]) : name;
}
