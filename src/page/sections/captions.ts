import type { Html, Paragraph } from "mdast";
import type { Placed } from "../comments.js";
import { readStartLine } from "../http/http-lines.js";
import { textOfHtml } from "../markdown/html.js";
import { textOfNodes } from "../markdown/text-of-nodes.js";
import { lineEnd } from "../region.js";
import {
  headingRoles,
  normaliseHeading,
  roleNamed,
  roleOfHeading,
  rolesOfCalls,
  type SectionRole,
} from "./headings.js";
import { headsRoutes, isRequestLine } from "./inline-route.js";

/** What stands in the place of a heading: bold text, a heading of HTML, or the summary of a box. */
export interface Caption extends Placed {
  readonly node: Paragraph | Html;
  readonly words: string;
}

/** Beneath every heading, of which the deepest is of the sixth level. */
export const captionLevel = 7;

/** Beneath a caption that heads an example. */
export const examplePartLevel = 8;

/** Between headings and captions: what names a call stands above the captions of its parts. */
export const callLevel = 6.5;

/** `**Request**` or `**Response**` on a line of its own, as some references head the parts of their examples. */
export function headsPartOfExample({ words }: Caption): boolean {
  return /^(?:(?:sample |example )?(?:request|response)|(?:request|response) (?:sample|example))$/.test(
    normaliseHeading(words),
  );
}

/** `**Sample request**`, which heads a part of an example outside of one. */
export function headsSample(caption: Caption): boolean {
  return headsPartOfExample(caption) && /\b(?:sample|example)\b/.test(normaliseHeading(caption.words));
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
 * `**Request body**`, `**Optional headers**` or `<h2>Request body</h2>` on a line of its own, below `part` of the description of a
 * call: what is in full the heading of another part.
 */
export function headsPartOfCall({ words }: Caption, part: Above): boolean {
  const named = roleNamed(words);
  // "Optional parameters" may be of any part.
  const role = named === "requestBody" ? headingRoles.get(normaliseHeading(words)) : named;
  return role !== undefined && role !== part.role && ofCalls.has(role);
}

/** `**Response type**`, which says of any answer what it is, behind one that is shown. */
export function headsReturn({ words }: Caption): boolean {
  return /^(?:(?:response|return) type|return value|returns)$/.test(normaliseHeading(words));
}

/** `**Permissions**`, `**Example 2: …**`, before the first heading of a page: what would be the heading of a section. */
export function headsSection({ words }: Caption, above: readonly Above[]): boolean {
  const isFirst = above.every(({ level }) => level >= captionLevel);
  return isFirst && roleOfHeading(words) !== "other";
}

/** The request line of a call stands among so many nodes behind its name: two paragraphs may tell of it in between. */
export const nodesBehindCall = 3;

/** `**Request**` with a table of methods and URIs `behind` it: what it heads lists routes, and is no example. */
export function headsRouteTable({ words }: Caption, behind: readonly Placed[]): boolean {
  const first = firstShown(behind);
  return roleOfHeading(words) === "exampleRequest" && first !== undefined && listsRoutesInTable(first);
}

/** `**Get a call**` on a line of its own, with a request line `behind` it, outside examples and the parts of calls. */
export function headsCall({ node, words }: Caption, behind: readonly Placed[], above: readonly Above[]): boolean {
  if (node.type !== "paragraph" || roleOfHeading(words) !== "other") return false;
  const heading = above.findLast(({ level }) => level < captionLevel);
  if ((heading && heading.role !== "other") || above.some(({ role }) => role === "example")) return false;
  const first = firstShown(behind);
  return first !== undefined && showsRequest(first);
}

function firstShown(behind: readonly Placed[]): Placed | undefined {
  return behind.find((placed) => placed.node.type !== "paragraph" || isMarkedRequest(placed));
}

/** True for a fence that begins with a request, for a line in bold or in code that is one, and for a table of them. */
export function showsRequest(placed: Placed): boolean {
  return beginsWithRequest(placed) || isMarkedRequest(placed) || listsRoutesInTable(placed);
}

function isMarkedRequest({ node }: Placed): boolean {
  if (node.type !== "paragraph" || !isRequestLine(textOfNodes(node.children))) return false;
  return node.children.every((child) => child.type !== "text" || child.value.trim() === "");
}

function listsRoutesInTable({ node }: Placed): boolean {
  if (node.type !== "table") return false;
  return headsRoutes((node.children[0]?.children ?? []).map(({ children }) => textOfNodes(children).trim()));
}

/** True for a fence of which the first line is that of a request. */
function beginsWithRequest({ node }: Placed): boolean {
  return node.type === "code" && readStartLine(node.value.slice(0, lineEnd(node.value, 0)))?.kind === "request";
}

/** The caption that `placed` is; undefined for what is none. */
export function captionIn({ node, scope }: Placed): Caption | undefined {
  if (node.type !== "html" && node.type !== "paragraph") return undefined;
  const words = node.type === "html" ? wordsOfHtml(node) : (wordsAlone(node, "strong") ?? nameInItalics(node));
  return words === undefined ? undefined : { node, scope, words };
}

/** `*Response codes:*`: a sentence may stand in italics too. */
function nameInItalics(node: Paragraph): string | undefined {
  const words = wordsAlone(node, "emphasis");
  return words !== undefined && ofCalls.has(roleOfHeading(words)) ? words : undefined;
}

/** `<h2>Request body</h2>`, and the `<summary>` at the beginning of a box, `<details>`, which may stand right below the end of another. */
const headingOfHtml = /^(?:<\/details\s*>\s*)?(?:<details\b[^<>]*>\s*)?<(h[1-6]|summary)\b[^<>]*>[^<>]*<\/\1\s*>\s*$/i;

/** True for the summary of a box, which heads no more than what the box holds. */
export function isOfBox({ node }: Caption): boolean {
  return node.type === "html" && /<summary\b/i.test(node.value);
}

/** How many boxes `placed` ends at its beginning, and how many more it begins than it ends behind that. */
export function boxesAt({ node }: Placed): { readonly ended: number; readonly begun: number } {
  if (node.type !== "html") return { ended: 0, begun: 0 };
  const [ending = ""] = /^(?:<\/details\s*>\s*)*/i.exec(node.value) ?? [];
  const rest = node.value.slice(ending.length);
  return { ended: endsIn(ending), begun: [...rest.matchAll(/<details\b/gi)].length - endsIn(rest) };
}

function endsIn(html: string): number {
  return [...html.matchAll(/<\/details\b/gi)].length;
}

function wordsOfHtml({ value }: Html): string | undefined {
  return headingOfHtml.test(value) ? textOfHtml(value) : undefined;
}

function wordsAlone(
  { children: [marked, mark, ...others] }: Paragraph,
  type: "strong" | "emphasis",
): string | undefined {
  const isAlone =
    others.length === 0 && (mark === undefined || (mark.type === "text" && /^:?$/.test(mark.value.trim())));
  if (!marked || !isAlone) return undefined;
  // `_**Response type**_`: in italics as a whole, and bold all the same.
  const [only, ...more] = "children" in marked ? marked.children : [];
  const inner = only?.type === "strong" && more.length === 0 ? only : marked;
  return inner.type === type ? textOfNodes(inner.children) : undefined;
}
