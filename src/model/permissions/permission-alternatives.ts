import type { Permission } from "../operation.js";

/** The scopes that a row asks for: any of them, but together those that it joins by "and". */
export function alternativesOf({ scopes, note }: Permission): readonly (readonly string[])[] {
  if (note === undefined) return scopes.map((scope) => [scope]);
  const known = new Set(scopes);
  const alternatives: string[][] = [];
  let isJoined = false;
  for (const [written] of note.matchAll(/[\w.-]+/g)) {
    const word = written.replace(/(?<!\.)\.+$/, "");
    if (known.has(word)) {
      const last = isJoined ? alternatives.at(-1) : undefined;
      if (last) last.push(word);
      else alternatives.push([word]);
      isJoined = false;
    } else if (/^and$/i.test(word)) isJoined = true;
  }
  return alternatives;
}

/** True where the page says that it takes no permission, which is not to say that it is not supported. */
export function asksForNone({ scopes, note = "" }: Permission): boolean {
  return scopes.length === 0 && /^none\b/i.test(note);
}

/** True where the page says in a sentence who may call, and names no scope: "The caller must be the owner." */
export function asksInWords({ scopes, note = "" }: Permission): boolean {
  const isSentence = scopes.length === 0 && /\w(?:\W+\w+){3}/.test(note);
  return isSentence && !/^(?:none|to ?do)\b|\bnot (?:yet )?(?:supported|available|applicable)\b/i.test(note);
}

/**
 * Whether the cell of `permission` says more than scopes and how they are joined: "Calls.Initiate (for group calls)". Which
 * ones "A, B and C" joins is for the reader to tell.
 */
export function saysMore({ scopes, note = "" }: Permission): boolean {
  const known = new Set([...scopes.map((scope) => scope.toLowerCase()), "and", "or"]);
  const words = note.match(/[\p{L}\p{N}_.-]+/gu) ?? [];
  const isList = /^[\w.-]+,/.test(note) && /\sand\s/i.test(note);
  return isList || words.some((word) => !known.has(word.replace(/(?<!\.)\.+$/, "").toLowerCase()));
}
