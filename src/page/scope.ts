import type { Definition, Node, Root } from "mdast";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Library } from "../source/library.js";
import type { Located, Origin } from "../source/source.js";
import type { Link } from "./page.js";
import { originIn, type Region } from "./region.js";

/** What reading one page needs everywhere. */
export interface PageScope {
  readonly library: Library;
  readonly report: Report;
  /** Collects every link, in the order of reading. */
  readonly links: Link[];
  /** Collects every include that leads out of the docs root. */
  readonly outsideIncludes: Located<string>[];
  /** Findings that a page reports once, however often it earns them. */
  readonly reported: Set<string>;
  /** Counts the files that the page takes in. */
  readonly includes: { count: number };
}

/** Where nodes of one markdown text come from: the page, an include, or a text mended from either. */
export interface Scope {
  readonly page: PageScope;
  /** The text that the nodes' positions count in. */
  readonly region: Region;
  /** Link destinations by identifier, as mdast normalises it. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Paths of the includes that led here, the page's own path first. */
  readonly trail: readonly string[];
  /** The text stood in code or in a comment that nothing closed. */
  readonly isSwallowed?: boolean;
}

/** A stretch of a scope's text, as indices into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const nowhere: Span = { start: 0, end: 0 };

/** The link destinations that `root` defines; the first of two definitions counts (CommonMark 0.31, 4.7). */
export function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  // Taken from the end, so that the first definition is set last.
  const waiting: Node[] = [...root.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isDefinition(node)) definitions.set(node.identifier, node.url);
    else if (hasBlocks(node)) waiting.push(...node.children);
  }
  return definitions;
}

/** The span of `node`; `within` for a node without a position. */
export function spanOf(node: Node, within: Span = nowhere): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? within : { start, end };
}

/** The origin of a span of the scope's text; without one, the text's beginning. */
export function originAt(scope: Scope, span: Span = nowhere): Origin {
  return originIn(scope.region, span.start, span.end);
}

function isDefinition(node: Node): node is Definition {
  return node.type === "definition";
}

function hasBlocks(node: Node): node is Node & { readonly children: readonly Node[] } {
  return node.type === "blockquote" || node.type === "list" || node.type === "listItem";
}
