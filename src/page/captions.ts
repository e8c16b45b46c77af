import type { Html, Paragraph, PhrasingContent } from "mdast";
import type { Placed } from "./comments.js";
import { headingRoles, normaliseHeading, roleOfHeading, rolesOfCalls, type SectionRole } from "./headings.js";
import { textOfHtml } from "./html.js";
import { readStartLine } from "./http/http-lines.js";
import { lineEnd } from "./region.js";

/** What stands in the place of a heading: bold text, or a heading of HTML. */
export interface Caption extends Placed {
  readonly node: Paragraph | Html;
}

/** Beneath every heading, of which the deepest is of the sixth level. */
export const captionLevel = 7;

/** Beneath a caption that heads an example. */
export const examplePartLevel = 8;

/** Between headings and captions: what names a call stands above the captions of its parts. */
export const callLevel = 6.5;

/** `**Request**` or `**Response**` on a line of its own, as some references head the parts of their examples. */
export function headsPartOfExample(placed: Placed): placed is Caption {
  return /^(?:(?:sample |example )?(?:request|response)|(?:request|response) (?:sample|example))$/.test(
    normaliseHeading(wordsOfCaption(placed) ?? ""),
  );
}

/** `**Sample request**`, which heads a part of an example outside of one. */
export function headsSample(placed: Placed): placed is Caption {
  return headsPartOfExample(placed) && /\b(?:sample|example)\b/.test(normaliseHeading(wordsOfCaption(placed) ?? ""));
}

/** The parts of the description of a call, which a caption may end, and begin. */
const ofCalls: ReadonlySet<SectionRole> = new Set<SectionRole>(["httpRequest", ...rolesOfCalls]);

/** A heading, or a caption in its place, that something stands below. */
export interface Above {
  readonly level: number;
  readonly role: SectionRole;
  /** Whether a request line stands between it and what is read. */
  readonly showsRequest: boolean;
}

/**
 * The innermost of `above` that heads a part of the description of a call; before the first heading, and behind a request line below
 * one that says nothing of it, "Get a call", a caption heads one as well.
 */
export function partOfCall(above: readonly Above[]): Above | undefined {
  const part = above.findLast(({ role }) => ofCalls.has(role) || role === "permissions");
  const heading = above.findLast(({ level }) => level < captionLevel);
  const isOfCall = heading ? heading.role === "other" && heading.showsRequest : above.length === 0;
  return part ?? (isOfCall ? beforeAll : undefined);
}

const beforeAll: Above = { level: captionLevel, role: "introduction", showsRequest: false };

/**
 * `**Request body**` or `<h2>Request body</h2>` on a line of its own, below `part` of the description of a call: what is in full
 * the heading of another part.
 */
export function headsPartOfCall(placed: Placed, part: Above): placed is Caption {
  const role = headingRoles.get(normaliseHeading(wordsOfCaption(placed) ?? ""));
  return role !== undefined && role !== part.role && ofCalls.has(role);
}

/** `**Permissions**`, `**Example 2: …**`, before the first heading of a page: what would be the heading of a section. */
export function headsSection(placed: Placed, above: readonly Above[]): placed is Caption {
  const isFirst = above.every(({ level }) => level >= captionLevel);
  return isFirst && roleOfHeading(wordsOfCaption(placed) ?? "") !== "other";
}

/** How many paragraphs may tell of a call between its name and its request line. */
const longestWords = 2;

/** `**Get a call**` on a line of its own, at `index` of `nodes`, with a request line behind it, outside examples and the parts of calls. */
export function headsCall(nodes: readonly Placed[], index: number, above: readonly Above[]): boolean {
  const placed = nodes[index];
  const words = placed?.node.type === "paragraph" ? wordsOfCaption(placed) : undefined;
  if (words === undefined || roleOfHeading(words) !== "other") return false;
  const heading = above.findLast(({ level }) => level < captionLevel);
  if ((heading && heading.role !== "other") || above.some(({ role }) => role === "example")) return false;
  const following = nodes.slice(index + 1, index + 2 + longestWords);
  const behind = following.find(({ node }) => node.type !== "paragraph");
  return behind !== undefined && beginsWithRequest(behind);
}

/** True for a fence of which the first line is that of a request. */
export function beginsWithRequest({ node }: Placed): boolean {
  return node.type === "code" && readStartLine(node.value.slice(0, lineEnd(node.value, 0)))?.kind === "request";
}

/** The words of a caption; undefined for what is none. */
export function wordsOfCaption({ node }: Placed): string | undefined {
  if (node.type === "html")
    return /^<h([1-6])\b[^<>]*>[^<>]*<\/h\1>\s*$/i.test(node.value) ? textOfHtml(node.value) : undefined;
  if (node.type !== "paragraph") return undefined;
  const [strong, mark, ...others] = node.children;
  const isAlone =
    others.length === 0 && (mark === undefined || (mark.type === "text" && /^:?$/.test(mark.value.trim())));
  return strong?.type === "strong" && isAlone ? wordsOf(strong.children) : undefined;
}

/** The plain words of a heading. To read it is to take note of its links, which is done once. */
export function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === "text" ? node.value : "")).join("");
}
