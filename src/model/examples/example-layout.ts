import type { CodeBlock, Page, Section } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import { codeBlocksOf, isInExample } from "../page-access.js";
import { isRouteList, queryFencesOf } from "../paths/route-lines.js";

/** What tells the requests on a page from its routes. */
export interface Layout {
  /** A section of its own lists the routes. */
  readonly hasRequestSection: boolean;
  /** Sections of examples show requests. */
  readonly hasExamples: boolean;
  /** They show them as HTTP, and commands beside that show the same. */
  readonly hasHttp: boolean;
  /** What shows how the routes take query parameters. */
  readonly queryFences: ReadonlySet<CodeBlock>;
}

export function layoutOf(page: Page): Layout {
  const hasRequestSection = page.sections.some(listsRoutes);
  return {
    hasRequestSection,
    hasExamples: page.sections.some(showsRequests),
    hasHttp: page.sections.some(showsHttp),
    queryFences: new Set(hasRequestSection ? queryFencesOf(page) : []),
  };
}

/** True for a fence of `section` that shows requests and answers, where that lists no routes and repeats nothing. */
export function isExample(block: CodeBlock, section: Section, layout: Layout): boolean {
  return !documentsRoutes(block, section, layout) && !(layout.hasHttp && isCommand(block));
}

// A list of routes is no example, unless its annotation says that it is the page's request as well.
function documentsRoutes(block: CodeBlock, section: Section, layout: Layout): boolean {
  const { hasRequestSection, hasExamples, queryFences } = layout;
  const blockType = block.annotation?.blockType?.value;
  if (blockType === "request" || block.routes.length === 0) return false;
  const isBodiless = isRouteList(block);
  const isBare = isBodiless && block.messages.every(({ headers }) => headers.length === 0);
  if (section.role === "httpRequest") return isBare || block.routes.length > 1 || (isBodiless && hasExamples);
  // What shows a query parameter, and is called ignored or is one of a route, is no request that anything answers.
  if (queryFences.has(block)) return true;
  if (isBodiless && blockType === "ignored" && isWithin(section, "queryParameters")) return hasRequestSection;
  return isBare && !hasRequestSection && !isInExample(section);
}

function showsRequests(section: Section): boolean {
  return (
    isInExample(section) &&
    codeBlocksOf(section).some(({ messages }) => messages.some(({ kind }) => kind === "request"))
  );
}

function showsHttp(section: Section): boolean {
  return isInExample(section) && codeBlocksOf(section).some(({ routes }) => routes.length > 0);
}

function isCommand({ messages, routes }: CodeBlock): boolean {
  return routes.length === 0 && messages.some(({ kind }) => kind === "request");
}

function listsRoutes(section: Section): boolean {
  return section.role === "httpRequest" && codeBlocksOf(section).some((block) => block.routes.length > 0);
}
