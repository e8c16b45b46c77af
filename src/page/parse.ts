import type { Root } from "mdast";
import { type Report, diagnose } from "../diagnostics/diagnostic.js";
import type { Library } from "../source/library.js";
import type { Source, Located } from "../source/source.js";
import { placeNodes } from "./blocks.js";
import { readComments, type Placed } from "./comments.js";
import { readFrontMatter } from "./front-matter.js";
import { kindOfPage } from "./kind.js";
import { readTree } from "./markdown/tree.js";
import { reportMisspelt } from "./misspelt.js";
import type { Page, Block, Paragraph, Section } from "./page.js";
import { regionOf } from "./region.js";
import { withoutStart } from "./rich-text.js";
import { definitionsOf, type PageScope, originAt, type Scope, spanOf } from "./scope.js";
import { readHeading, readSections } from "./sections/sections.js";
import type { PlacedHeading } from "./sections/split-at-headings.js";

/**
 * Reads the page `source`, its includes from `library`. Never throws for anything that a page holds: what cannot be
 * used is reported, and the rest is read.
 */
export function parsePage(source: Source, library: Library, report: Report): Page {
  const root = readTree(source, report);
  if (!root) return unreadPage(source);
  const includes = { count: 0 };
  return readPage(source, root, { library, report, links: [], outsideIncludes: [], reported: new Set(), includes });
}

function readPage(source: Source, root: Root, page: PageScope): Page {
  const scope = { page, region: regionOf(source), definitions: definitionsOf(root), trail: [source.path] };
  const [head] = root.children;
  const frontMatter = head?.type === "yaml" ? readFrontMatter(head, scope) : undefined;
  const placed = placeNodes(root.children, scope);
  const titleHeading = findTitle(placed, scope);
  const title = titleHeading && readHeading(titleHeading);
  const { namespace, sections } = takeNamespace(readSections(placed, readComments(placed), titleHeading));
  const { links, outsideIncludes } = page;
  const content = { source, frontMatter, title, namespace, sections };
  const read = { kind: kindOfPage(content), ...content, links, outsideIncludes };
  reportMisspelt(read, page.report);
  return read;
}

function unreadPage(source: Source): Page {
  const nothing = { frontMatter: undefined, title: undefined, namespace: undefined };
  return { kind: "conceptual", source, ...nothing, sections: [], links: [], outsideIncludes: [] };
}

/** The page's title: its first heading of the first level. One too few is reported, and so are those too many, at the first of them. */
function findTitle(nodes: readonly Placed[], scope: Scope): PlacedHeading | undefined {
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

const declaration = /^\s*namespace\s*:\s*([\w.]*\w)\.?/i;

/** A page's namespace, and its sections without the words that declare it. */
interface NamespaceReading {
  readonly namespace: Located<string> | undefined;
  readonly sections: readonly Section[];
}

/** Takes the `Namespace: x` paragraph from what stands before the first heading. It may run on into other text: 22 of 2,102 do. */
function takeNamespace(sections: readonly Section[]): NamespaceReading {
  const [introduction, ...rest] = sections;
  const paragraph = introduction?.blocks.find((block): block is Paragraph => matchOf(block) !== undefined);
  const match = paragraph && matchOf(paragraph);
  if (!introduction || !paragraph || !match) return { namespace: undefined, sections };
  const text = withoutStart(paragraph.text, match.length);
  const left = text.text === "" ? [] : [{ ...paragraph, text, origin: text.origin }];
  const blocks = introduction.blocks.flatMap((block) => (block === paragraph ? left : [block]));
  return { namespace: locate(match.name, paragraph), sections: [{ ...introduction, blocks }, ...rest] };
}

function matchOf(block: Block): { readonly name: string; readonly length: number } | undefined {
  const match = block.kind === "paragraph" ? declaration.exec(block.text.text) : null;
  return match?.[1] === undefined ? undefined : { name: match[1], length: match[0].length };
}

function locate(value: string, { origin }: Paragraph): Located<string> {
  const colon = origin.source.text.indexOf(":", origin.start);
  const start = origin.source.text.indexOf(value, colon);
  return { value, origin: { ...origin, start, end: start + value.length } };
}
