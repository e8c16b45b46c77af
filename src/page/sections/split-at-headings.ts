import type { Heading } from "mdast";
import { groupBy } from "../../util/group-by.js";
import type { Placed } from "../comments.js";
import { textOfNodes } from "../markdown/text-of-nodes.js";
import type { HttpRequest } from "../page.js";
import {
  type Above,
  boxesAt,
  callLevel,
  type Caption,
  captionIn,
  captionLevel,
  examplePartLevel,
  headsCall,
  headsPartOfCall,
  headsReturn,
  headsPartOfExample,
  headsRouteTable,
  headsSample,
  headsSection,
  isOfBox,
  nodesBehindCall,
  partOfCall,
  showsRequest,
} from "./captions.js";
import { roleOfHeading, type SectionRole } from "./headings.js";
import { requestOf } from "./request-heading.js";

/** A heading where it stands. */
export interface PlacedHeading extends Placed {
  readonly node: Heading;
}

/** What begins a section: a heading, or a caption in its place. */
export type Titling = PlacedHeading | Caption;

/** `level`: its depth, or that of the heading whose section a caption ends. */
type Beginning = Titling & { readonly depth: number; readonly level: number };

/** A heading and what stands between it and the next; before the first one stands what the title alone heads. */
export interface Part {
  readonly heading: Beginning | undefined;
  /** The part below whose heading this one stands. */
  readonly parent: Part | undefined;
  /** What the heading is the request line of. */
  readonly request: HttpRequest | undefined;
  readonly nodes: Placed[];
}

/** Parts `nodes` at their headings, and at the captions that stand in place of one; `title` is a heading that parts nothing. */
export function splitAtHeadings(nodes: readonly Placed[], title: PlacedHeading | undefined): readonly Part[] {
  let current: Part = { heading: undefined, parent: undefined, request: title && requestOf(title), nodes: [] };
  const parts: Part[] = [current];
  // What the next node stands below: each deeper than the one before it.
  let above: (Above & { readonly part: Part })[] = [];
  // The parts that the summaries of boxes head, and where these stand, in how many others.
  const boxes: { readonly own: Part; readonly outer: Part; readonly above: typeof above; readonly depth: number }[] =
    [];
  let depth = 0;
  // Where a heading lists the routes of all, what stands in bold above some of them names no call.
  let listsAll: boolean | undefined;
  const namesCall = (caption: Caption, index: number): boolean =>
    headsCall(caption, nodes.slice(index + 1, index + 1 + nodesBehindCall), above) &&
    !(listsAll ??= nodes.some(listsRoutes));
  for (const [index, placed] of nodes.entries()) {
    if (placed.node === title?.node) continue;
    const { ended, begun } = boxesAt(placed);
    depth -= ended;
    for (let box = boxes.at(-1); box && box.depth >= depth; box = boxes.at(-1)) {
      boxes.pop();
      if (box.own === current) ({ outer: current, above } = box);
    }
    const caption = captionIn(placed);
    const isOfRoutes = caption && headsRouteTable(caption, nodes.slice(index + 1, index + 1 + nodesBehindCall));
    const level =
      caption &&
      (isOfRoutes ? captionLevel : (levelOf(caption, above) ?? (namesCall(caption, index) ? callLevel : undefined)));
    const heading = caption && level !== undefined ? { ...caption, depth: captionLevel, level } : headingIn(placed);
    if (heading) {
      const outside = { outer: current, above: [...above], depth };
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      const role = isOfRoutes ? "httpRequest" : roleOfTitling(heading);
      const part = { heading, parent: above.at(-1)?.part, request: requestOf(heading), nodes: [] };
      above.push({ level: heading.level, role, showsRequest: part.request !== undefined, part });
      parts.push(part);
      current = part;
      if (caption && isOfBox(caption)) boxes.push({ own: part, ...outside });
    } else {
      const last = above.at(-1);
      if (last && showsRequest(placed)) above.splice(-1, 1, { ...last, showsRequest: true });
      current.nodes.push(placed);
    }
    depth += begun;
  }
  return parts;
}

/** Those of `parts` that are headed by a request line, the only one below a heading that names the call: "Get a call". */
export function loneRequests(parts: readonly Part[]): ReadonlySet<Part> {
  const byParent = groupBy(
    parts.filter(({ request, parent }) => request && parent),
    ({ parent }) => parent,
  );
  return new Set([...byParent.values()].filter((requests) => requests.length === 1).flat());
}

function headingIn({ node, scope }: Placed): Beginning | undefined {
  return node.type === "heading" ? { node, scope, depth: node.depth, level: node.depth } : undefined;
}

/** The level of a caption that begins a section below `above`; undefined for any other. */
function levelOf(caption: Caption, above: readonly Above[]): number | undefined {
  const isBelowExample = above.some(({ role }) => role === "example");
  if (isBelowExample && headsPartOfExample(caption)) return examplePartLevel;
  if (headsSection(caption, above)) return captionLevel;
  if (isBelowExample) return undefined;
  const answer = above.findLast(({ role }) => role === "exampleResponse");
  if (answer && headsReturn(caption)) return answer.level;
  const part = partOfCall(above);
  if (headsSample(caption)) return part?.level ?? captionLevel;
  return part && headsPartOfCall(caption, part) ? part.level : undefined;
}

function listsRoutes({ node }: Placed): boolean {
  return node.type === "heading" && roleOfHeading(textOfNodes(node.children)) === "httpRequest";
}

/** The role of a heading by its words, without a reading of it. */
export function roleOfTitling(titling: Titling): SectionRole {
  return roleOfHeading("words" in titling ? titling.words : textOfNodes(titling.node.children));
}
