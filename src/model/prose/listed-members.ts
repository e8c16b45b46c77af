import type { Block, RichText, Section } from "../../page/page.js";
import type { EnumerationMember } from "../api.js";
import { isUnwritten } from "./description.js";
import { proseOf } from "./markdown-text.js";
import { itemTexts } from "../page-access.js";
import { deprecatedBy, readProse } from "./prose.js";
import { readPossibleValues } from "./possible-values.js";
import { isMarked } from "./run-text.js";

/** A value and what parts it from its explanation: `red`, `red: …`, `red (default) - …`. */
const form = /^`?([\w.\-+/]+)`?\s*((?:\([^()]*\)\s*)*)(?:$|:\s*|[-–—]\s+)/;

/**
 * The values that the lists of a section give, an item each: "`ringing`: nobody answered yet". A list of which an item begins
 * with no value is about something else; below the title, where anything may be listed, values are code or strong.
 */
export function listedMembers(section: Section): readonly EnumerationMember[] {
  const lists = section.blocks.filter((block) => block.kind === "list");
  const listed = lists.flatMap((list) => {
    const items = itemTexts(list);
    const members = items.flatMap((item) => (section.heading || isMarked(item.runs[0]) ? (memberIn(item) ?? []) : []));
    return members.length === list.items.length ? members : [];
  });
  return listed.length > 0 ? listed : section.blocks.flatMap(membersTold);
}

/** The values that a paragraph lists: "Enumeration values: `ringing`, `established`." */
function membersTold(block: Block): readonly EnumerationMember[] {
  if (block.kind !== "paragraph") return [];
  const values = readPossibleValues(proseOf(block.text))?.values ?? [];
  if (values.length < 2) return [];
  return values.map((name) => {
    const origin = block.text.runs.find(({ text }) => text === name)?.origin ?? block.origin;
    return { name, value: undefined, description: "", deprecated: undefined, origin };
  });
}

function memberIn(item: RichText): EnumerationMember | undefined {
  const prose = proseOf(item);
  const [whole, name, remarks = ""] = form.exec(prose) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const description = prose.slice(whole.length);
  return {
    name,
    value: undefined,
    description: isUnwritten(description) ? "" : description,
    deprecated: deprecatedBy(remarks, readProse(description).deprecated),
    origin: item.runs[0]?.origin ?? item.origin,
  };
}
