import type { Heading } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { upwards } from "../util/upwards.js";
import { readBlock } from "./blocks.js";
import {
  type Above,
  beginsWithRequest,
  callLevel,
  captionIn,
  type Caption,
  captionLevel,
  examplePartLevel,
  headsCall,
  headsPartOfCall,
  headsPartOfExample,
  headsSection,
  headsSample,
  nodesBehindCall,
  partOfCall,
  wordsOf,
} from "./captions.js";
import { sectionsOfCalls } from "./call-tables.js";
import type { Comments, Placed } from "./comments.js";
import { readInlineRoutes, readPlainRoutes, readTabulatedRoutes } from "./inline-route.js";
import { roleOfHeading, rolesInExamples, type SectionRole } from "./headings.js";
import { textOfHtml } from "./html.js";
import type { Block, RichText, Section } from "./page.js";
import { sectionsOfParameters } from "./parameter-tables.js";
import { plainText, readRichText } from "./rich-text.js";
import { originAt, type Scope, spanOf } from "./scope.js";
import { readStatusParagraphs } from "./status-paragraph.js";
import { readSupportTables } from "./support-tables.js";

/** The sections of `nodes`, flat; the first is what stands before any heading. `title` is a heading that begins none. */
export function readSections(
  nodes: readonly Placed[],
  comments: Comments,
  title: Heading | undefined,
): readonly Section[] {
  const sections: Section[] = [];
  // The headings that the next one may stand below: each deeper than the one before it.
  const open: { readonly section: Section; readonly level: number }[] = [];
  for (const { heading, nodes: content } of splitAtHeadings(nodes, title)) {
    const text = heading && readHeading(heading);
    const { depth, level } = heading ?? { depth: 0, level: 0 };
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 0) open.pop();
    const parent = open.at(-1)?.section;
    const role = roleOf(text, { depth, parent, before: sections.at(-1) });
    const blocks = content.map((node) => readBlock(node, comments)).filter((block) => block !== undefined);
    // "Request" heads an example, but where a table of methods and URIs lists routes.
    const listing = role === "exampleRequest" && !isInExample(parent) ? readTabulatedRoutes(blocks) : undefined;
    const read = {
      heading: text,
      role: listing ? ("httpRequest" as const) : role,
      depth,
      parent,
      blocks: listing ?? readByRole(role, blocks),
    };
    const [whole, ...parts] = sectionsOfCalls(read);
    const [section, ...tables] = sectionsOfParameters(whole);
    sections.push(section, ...parts.map((part) => ({ ...part, parent: section })), ...tables);
    if (heading) open.push({ section, level });
  }
  return sections;
}

// What a section is for tells what its paragraphs and tables mean.
function readByRole(role: SectionRole, blocks: readonly Block[]): readonly Block[] {
  if (role === "httpRequest") return readInlineRoutes(blocks);
  if (role === "other") return readSupportTables(readPlainRoutes(blocks));
  if (role === "queryParameters") return readSupportTables(blocks);
  return role === "exampleResponse" ? readStatusParagraphs(blocks) : blocks;
}

/** The inline content of a heading. */
export function readHeading({ node, scope }: Titling): RichText {
  const span = spanOf(node);
  if (node.type !== "html") return readRichText(node.children, span, scope);
  return plainText(textOfHtml(node.value), originAt(scope, span));
}

export interface PlacedHeading extends Placed {
  readonly node: Heading;
}

/** What begins a section: a heading, or a caption in its place. */
type Titling = PlacedHeading | Caption;

/** `level`: its depth, or that of the heading whose section a caption ends. */
type Beginning = Titling & { readonly depth: number; readonly level: number };

interface Part {
  readonly heading: Beginning | undefined;
  readonly nodes: Placed[];
}

function splitAtHeadings(nodes: readonly Placed[], title: Heading | undefined): readonly Part[] {
  const parts: Part[] = [{ heading: undefined, nodes: [] }];
  // What the next node stands below.
  const above: Above[] = [];
  // Where a heading lists the routes of all, what stands in bold above some of them names no call.
  let listsAll: boolean | undefined;
  const namesCall = (caption: Caption, index: number): boolean =>
    headsCall(caption, nodes.slice(index + 1, index + 1 + nodesBehindCall), above) &&
    !(listsAll ??= nodes.some(listsRoutes));
  for (const [index, placed] of nodes.entries()) {
    if (placed.node === title) continue;
    const caption = captionIn(placed);
    const level = caption && (levelOf(caption, above) ?? (namesCall(caption, index) ? callLevel : undefined));
    const heading = caption && level !== undefined ? { ...caption, depth: captionLevel, level } : headingIn(placed);
    if (heading) {
      while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
      above.push({ level: heading.level, role: roleOfTitling(heading), showsRequest: false });
      parts.push({ heading, nodes: [] });
    } else {
      const last = above.at(-1);
      if (last && beginsWithRequest(placed)) above.splice(-1, 1, { ...last, showsRequest: true });
      parts.at(-1)?.nodes.push(placed);
    }
  }
  return parts;
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
  const part = partOfCall(above);
  if (headsSample(caption)) return part?.level ?? captionLevel;
  return part && headsPartOfCall(caption, part) ? part.level : undefined;
}

function listsRoutes({ node }: Placed): boolean {
  return node.type === "heading" && roleOfHeading(wordsOf(node.children)) === "httpRequest";
}

function roleOfTitling(titling: Titling): SectionRole {
  return roleOfHeading("words" in titling ? titling.words : wordsOf(titling.node.children));
}

interface Standing extends Pick<Section, "depth" | "parent"> {
  readonly before: Section | undefined;
}

function roleOf(heading: RichText | undefined, { depth, parent, before }: Standing): SectionRole {
  if (!heading) return "introduction";
  const role = roleOfHeading(heading.text);
  // Below properties stand their names, and no requests: `url`.
  if (role === "httpRequest" && parent?.role === "properties") return "other";
  const inExample = rolesInExamples.get(role);
  // What stands above the heading of a request, "Response" above "Request example", is no answer to that.
  const isBehind = before?.role === "exampleRequest" && (before.depth <= depth || isInExample(before));
  return inExample && (isInExample(parent) || isBehind) ? inExample : role;
}

function isInExample(section: Section | undefined): boolean {
  return upwards(section).some(({ role }) => role === "example");
}

/** The page's title: its first heading of the first level. One too few is reported, and so are those too many, at the first of them. */
export function findTitle(nodes: readonly Placed[], scope: Scope): PlacedHeading | undefined {
  const [title, ...others] = nodes.flatMap(({ node, scope: own }): readonly PlacedHeading[] =>
    node.type === "heading" && node.depth === 1 ? [{ node, scope: own }] : [],
  );
  const { report } = scope.page;
  if (!title) report(diagnose("title-missing", originAt(scope), {}));
  const [second, ...more] = others.map((other) => originAt(other.scope, spanOf(other.node)));
  if (second) {
    const related = more.map((origin) => ({ message: "And here", origin }));
    report(diagnose("title-repeated", second, {}, related));
  }
  return title;
}
