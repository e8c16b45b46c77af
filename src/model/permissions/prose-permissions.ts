import type { Block, RichText, Section } from "../../page/page.js";
import type { Permission } from "../operation.js";
import { itemTexts } from "../page-access.js";
import { sentencesOf } from "../prose/sentences.js";
import { oneLine } from "../../util/one-line.js";

/** A name with dots whose parts begin with capitals: `Mail.ReadWrite.All`. Its first part is sought as far as any reaches. */
const scope = /\b[A-Z][A-Za-z\d-]{0,99}(?:\.[A-Z][A-Za-z\d-]*)+/g;

export function namesScope(text: string): boolean {
  return text.search(scope) !== -1;
}

const negation = /\b(?:not|no|never|without|neither)\b|n[’']t\b/i;

/** Who asks, where a page does not say. */
export const anyone = "Any";

/** What announces scopes of which one will do, and says no more of them. */
const announcement =
  /^(?:one of the following (?:scopes|permissions) is|the following (?:scope|permission)(?: is|s are)) (?:required|needed)[^:.]*:\s*/i;

const choice = /\b(?:one|any) of the following\b/i;

/** In characters: a text that goes before the scopes of an item and is longer is no label. */
const longestLabel = 100;

/**
 * The permissions that a section names in words, where it has no table: "One of the following scopes is required: Mail.Read;
 * Mail.ReadWrite", as pages did before there were tables, or an item for each thing, "Photo of a contact - Contacts.ReadWrite".
 */
export function permissionsInProse({ blocks }: Section): readonly Permission[] {
  const isAbout = blocks.some(
    (block) => block.kind === "paragraph" && (speaksOfPermissions(block.text.text) || isOfScopes(plain(block.text))),
  );
  return isAbout ? blocks.flatMap((block, index) => permissionsIn(block, blocks[index - 1])) : [];
}

function permissionsIn(block: Block, before: Block | undefined): readonly Permission[] {
  if (block.kind === "paragraph") {
    const said = sentencesOf(plain(block.text)).filter((sentence, index, sentences) => {
      if (isOfScopes(sentence)) return !negation.test(sentences[index - 1] ?? "");
      return speaksOfPermissions(sentence) && !negation.test(sentence);
    });
    return permissionOf(said.join(" "), block.text, anyone);
  }
  // A list is code to markdown where its author set it in by four spaces.
  if (block.kind === "code") return block.language === "" ? permissionOf(plain(block), block, anyone) : [];
  if (block.kind !== "list") return [];
  const items = itemTexts(block).flatMap((item) => {
    const said = plain(item);
    return negation.test(said) ? [] : permissionOf(said, item, labelOf(said));
  });
  return before?.kind === "paragraph" && choice.test(plain(before.text)) ? asChoice(items) : items;
}

/** The items that are about anyone as one, where any of them will do. */
function asChoice(items: readonly Permission[]): readonly Permission[] {
  const open = items.filter(({ kind }) => kind === anyone);
  const [first] = open;
  if (!first) return items;
  const scopes = [...new Set(open.flatMap((item) => item.scopes))];
  const note = open.flatMap((item) => item.note ?? []).join("; ");
  return [{ ...first, scopes, note }, ...items.filter(({ kind }) => kind !== anyone)];
}

/** A sentence of scopes alone, which what stands before it announces. */
function isOfScopes(sentence: string): boolean {
  const others = sentence.replace(scope, "");
  return others !== sentence && !/\w/.test(others.replace(/\b(?:and|or)\b/gi, ""));
}

function permissionOf(said: string, { origin }: Pick<RichText, "origin">, kind: string): readonly Permission[] {
  const scopes = [...new Set(said.match(scope))];
  const note = kind === anyone ? said.replace(announcement, "") : undefined;
  return scopes.length === 0 ? [] : [{ kind, scopes, note, origin }];
}

function speaksOfPermissions(text: string): boolean {
  return /\b(?:scopes?|permissions?)\b/i.test(text);
}

// What stands before the first scope says whom or what it is for.
function labelOf(said: string): string {
  const at = said.search(scope);
  const label = at > longestLabel ? "" : said.slice(0, at).replace(/[\s:–—-]+$/, "");
  return label === "" ? anyone : label;
}

function plain({ text }: Pick<RichText, "text">): string {
  return oneLine(text.replace(/[*`]/g, ""));
}
