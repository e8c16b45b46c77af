import type { Heading, Paragraph, PhrasingContent } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { readBlock } from "./blocks.js";
import type { Comments, Placed } from "./comments.js";
import { readInlineRoutes } from "./inline-route.js";
import { normaliseHeading, roleOfHeading, rolesInExamples, type SectionRole } from "./headings.js";
import type { RichText, Section } from "./page.js";
import { readRichText } from "./rich-text.js";
import { originAt, type Scope, spanOf } from "./scope.js";

/** The sections of `nodes`, flat; the first is what stands before any heading. `title` is a heading that begins none. */
export function readSections(
  nodes: readonly Placed[],
  comments: Comments,
  title: Heading | undefined,
): readonly Section[] {
  const sections: Section[] = [];
  // The headings that the next one may stand below: each deeper than the one before it.
  const open: Section[] = [];
  for (const { heading, nodes: content } of splitAtHeadings(nodes, title)) {
    const text = heading && readHeading(heading);
    const depth = heading?.depth ?? 0;
    while ((open.at(-1)?.depth ?? 0) >= depth && open.length > 0) open.pop();
    const parent = open.at(-1);
    const role = roleOf(text, parent, sections.at(-1));
    const blocks = content.map((node) => readBlock(node, comments)).filter((block) => block !== undefined);
    const read = role === "httpRequest" ? readInlineRoutes(blocks) : blocks;
    const section = { heading: text, role, depth, parent, blocks: read };
    sections.push(section);
    if (heading) open.push(section);
  }
  return sections;
}

/** The inline content of a heading. */
export function readHeading({ node, scope }: Titling): RichText {
  return readRichText(node.children, spanOf(node), scope);
}

export interface PlacedHeading extends Placed {
  readonly node: Heading;
}

/** What begins a section: a heading, or a caption in its place. */
interface Titling extends Placed {
  readonly node: Heading | Paragraph;
}

interface Part {
  readonly heading: (Titling & { readonly depth: number }) | undefined;
  readonly nodes: Placed[];
}

// Beneath every heading, of which the deepest is of the sixth level.
const captionDepth = 7;

function splitAtHeadings(nodes: readonly Placed[], title: Heading | undefined): readonly Part[] {
  const parts: Part[] = [{ heading: undefined, nodes: [] }];
  // The headings that the next node stands below.
  const above: { readonly depth: number; readonly isOfExample: boolean }[] = [];
  for (const placed of nodes) {
    const { node, scope } = placed;
    if (node === title) continue;
    if (node.type === "heading") {
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
      above.push({ depth: node.depth, isOfExample: headsExample(node) });
      parts.push({ heading: { node, scope, depth: node.depth }, nodes: [] });
    } else if (above.some(({ isOfExample }) => isOfExample) && isCaption(placed)) {
      parts.push({ heading: { ...placed, depth: captionDepth }, nodes: [] });
    } else parts.at(-1)?.nodes.push(placed);
  }
  return parts;
}

function headsExample({ children }: Heading): boolean {
  return roleOfHeading(wordsOf(children)) === "example";
}

/** `**Request**` or `**Response**` on a line of its own, as some references head the parts of their examples. */
function isCaption(placed: Placed): placed is Placed & { readonly node: Paragraph } {
  const { node } = placed;
  if (node.type !== "paragraph" || node.children.length !== 1) return false;
  const [strong] = node.children;
  return (
    strong?.type === "strong" &&
    /^(?:(?:sample |example )?(?:request|response)|(?:request|response) (?:sample|example))$/.test(
      normaliseHeading(wordsOf(strong.children)),
    )
  );
}

// To read a heading is to take note of its links, which is done once.
function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === "text" ? node.value : "")).join("");
}

function roleOf(heading: RichText | undefined, parent: Section | undefined, before: Section | undefined): SectionRole {
  if (!heading) return "introduction";
  const role = roleOfHeading(heading.text);
  const inExample = rolesInExamples.get(role);
  return inExample && (isInExample(parent) || before?.role === "exampleRequest") ? inExample : role;
}

function isInExample(section: Section | undefined): boolean {
  for (let above = section; above; above = above.parent) if (above.role === "example") return true;
  return false;
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
