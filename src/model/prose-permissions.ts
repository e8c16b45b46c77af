import type { Block, RichText, Section } from "../page/page.js";
import { proseOf } from "./markdown-text.js";
import type { Permission } from "./operation.js";
import { itemTexts } from "./page-access.js";

/** A name with dots whose parts begin with capitals: `Mail.ReadWrite.All`. */
const scope = /\b[A-Z][A-Za-z\d]*(?:[.-][A-Z][A-Za-z\d]*)+/g;

/** Who asks, where a page does not say. */
const anyone = "Any";

/**
 * The permissions that a section names in words, where it has no table: "One of the following scopes is required: Mail.Read;
 * Mail.ReadWrite", as pages did before there were tables, or an item for each thing, "Photo of a contact - Contacts.ReadWrite".
 */
export function permissionsInProse({ blocks }: Section): readonly Permission[] {
  const isAbout = blocks.some(
    (block) => block.kind === "paragraph" && /\b(?:scopes?|permissions?)\b/i.test(block.text.text),
  );
  return isAbout ? blocks.flatMap(permissionsIn) : [];
}

function permissionsIn(block: Block): readonly Permission[] {
  if (block.kind === "paragraph") return permissionOf(block.text, () => anyone);
  return block.kind === "list" ? itemTexts(block).flatMap((item) => permissionOf(item, labelOf)) : [];
}

function permissionOf(text: RichText, kindOf: (prose: string) => string): readonly Permission[] {
  const prose = proseOf(text).replaceAll("*", "");
  const scopes = [...new Set(prose.match(scope))];
  if (scopes.length === 0) return [];
  const kind = kindOf(prose);
  return [{ kind, scopes, note: kind === anyone ? prose : undefined, origin: text.origin }];
}

// What stands before the first scope says whom or what it is for.
function labelOf(prose: string): string {
  const label = prose.slice(0, prose.search(scope)).replace(/[\s:–—-]+$/, "");
  return label === "" ? anyone : label;
}
