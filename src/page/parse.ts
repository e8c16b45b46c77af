import type { Root } from "mdast";
import type { Report } from "../diagnostics/diagnostic.js";
import type { Library } from "../source/library.js";
import type { Source } from "../source/source.js";
import { placeNodes } from "./blocks.js";
import { readComments } from "./comments.js";
import { readFrontMatter } from "./front-matter.js";
import { kindOfPage } from "./kind.js";
import { readTree } from "./markdown/tree.js";
import { reportMisspelt } from "./misspelt.js";
import { takeNamespace } from "./namespace.js";
import type { Page } from "./page.js";
import { regionOf } from "./region.js";
import { definitionsOf, type PageScope } from "./scope.js";
import { readHeading, readSections } from "./sections/sections.js";
import { findTitle } from "./sections/title.js";

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
