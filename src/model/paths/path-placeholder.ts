import { capitalised } from "../../util/capitalised.js";
import { groupBy } from "../../util/group-by.js";
import { createNamePool } from "../../util/name-pool.js";
import { singular } from "../prose/singular.js";

/** A place in a path that a caller fills, before it has its name. */
export interface PathPlaceholder {
  /** What stands between the braces; empty for a key that is spelled out, which has none. */
  readonly written: string;
  /** The segment before a key, or the name of an argument; undefined where there is none. */
  readonly owner: string | undefined;
  readonly role: "key" | "relativePath" | "argument";
  /** A word in the place of a value, `count=n`: it says less than the argument's name. */
  readonly bare: boolean;
}

/** A name that one path writes for several placeholders, with the names that they are given instead, in order. */
export interface RenamedPlaceholder {
  readonly written: string;
  readonly names: readonly string[];
}

const braced = /\{([^{}]*)\}|<([^<>]*)>/g;

/** What the braces of `text` hold, in order: `a` and `b` of `{a}-<b>`. */
export function bracedIn(text: string): readonly string[] {
  return Array.from(text.matchAll(braced), (match) => (match[1] ?? match[2] ?? "").trim());
}

/** `text` without its braces and what they hold. */
export function outsideBraces(text: string): string {
  return text.replace(braced, "");
}

/** `teamId` for `team-id`, `idOrUserPrincipalName` for `id | userPrincipalName`; empty where there is neither letter nor digit. */
export function camelName(written: string): string {
  const alternatives = written.split("|").map((alternative) => camelWords(alternative.match(/[\p{L}\p{N}]+/gu) ?? []));
  return camelWords(
    alternatives
      .filter((alternative) => alternative !== "")
      .flatMap((name, index) => (index === 0 ? [name] : ["Or", name])),
  );
}

/**
 * A name for each placeholder, unique in the path and outside `reserved`. One that says nothing (`{id}`) or that the path
 * repeats is named after the segment before it: `/applications/{id}/calls/{id}` has `applicationId` and `callId`. An ordinal tells
 * apart those few that this does not.
 */
export function namePlaceholders(
  placeholders: readonly PathPlaceholder[],
  reserved: readonly string[],
): ReadonlyMap<PathPlaceholder, string> {
  const uses = groupBy(placeholders, ({ written }) => camelName(written));
  const drafts = placeholders.map((placeholder) => {
    const own = camelName(placeholder.written);
    const isTelling = own !== "" && own !== "id" && uses.get(own)?.length === 1 && !placeholder.bare;
    return { placeholder, isTelling, name: isTelling ? own : nameByOwner(placeholder, own) };
  });
  const telling = drafts.flatMap(({ isTelling, name }) => (isTelling ? [name] : []));
  const pool = createNamePool({ taken: [...reserved, ...telling], fold: (name) => name });
  return new Map(
    drafts.map(({ placeholder, isTelling, name }) => [
      placeholder,
      isTelling && !reserved.includes(name) ? name : pool.claim([name]),
    ]),
  );
}

/** The names that `placeholders` repeat, and what they became. */
export function repeatedNames(names: ReadonlyMap<PathPlaceholder, string>): readonly RenamedPlaceholder[] {
  const groups = groupBy(names, ([{ written }]) => camelName(written));
  return [...groups].flatMap(([key, group]) => {
    const [[{ written }], ...others] = group;
    return key === "" || others.length === 0 ? [] : [{ written, names: group.map(([, name]) => name) }];
  });
}

/** Where `text` writes the placeholder `written` for the second time; undefined where it does so without braces. */
export function secondIn(text: string, written: string): readonly [start: number, end: number] | undefined {
  const isSame = (match: RegExpExecArray): boolean => camelName(match[1] ?? match[2] ?? "") === camelName(written);
  const [, second] = Array.from(text.matchAll(braced)).filter(isSame);
  return second && [second.index, second.index + second[0].length];
}

function nameByOwner({ owner = "", role }: PathPlaceholder, own: string): string {
  if (role === "relativePath") return own || "path";
  const prefix = camelName(owner.slice(owner.lastIndexOf(".") + 1));
  if (role === "argument") return prefix || own || "value";
  const thing = singular(prefix);
  const name = own || "id";
  return name.toLowerCase().startsWith(thing.toLowerCase()) ? name : camelWords([thing, name]);
}

function camelWords(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? lowerFirst(word) : capitalised(word))).join("");
}

// `ID` is `id` and `URLPath` is `urlPath`: a run of capitals goes down together, up to the next word's.
function lowerFirst(word: string): string {
  return word.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (capitals) => capitals.toLowerCase());
}
