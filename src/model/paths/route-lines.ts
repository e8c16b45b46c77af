import type { CodeBlock, Page, RouteLine, Section } from "../../page/page.js";
import { codeBlocksOf, isInExample, isOpaque, sectionsOf, sectionsWithin } from "../page-access.js";
import { hostOf } from "./request-path.js";
import { matchPath, pathsByMethod } from "./match-path.js";
import { readPath } from "./read-path.js";

/** A route line with the section that it stands in. */
interface ListedLine {
  readonly line: RouteLine;
  readonly block: CodeBlock;
  readonly section: Section;
}

/**
 * The lines that list the routes of `page`. Where no section is headed "HTTP request", they are those before the first example.
 * Pages with a section of their own for each route put it into a fence that is its example as well; where no fence lists routes
 * alone, into requests with a body, and what they show beside them goes to other hosts.
 */
export function routeLinesOf(page: Page): readonly ListedLine[] {
  const headed = sectionsOf(page, "httpRequest").flatMap((section) => linesIn(section, () => true));
  if (page.kind !== "api") return headed;
  if (headed.length > 0) return [...headed, ...sectionsOf(page, "other").flatMap(routesInExamples)];
  const firstExample = page.sections.findIndex(isInExample);
  const before = firstExample === -1 ? page.sections : page.sections.slice(0, firstExample);
  const listed = withoutUses(before.flatMap((section) => linesIn(section, isRouteList)));
  const listsAlone = before.some((section) =>
    codeBlocksOf(section).some((block) => isRouteList(block) && !isShown(block)),
  );
  const shown = listsAlone ? [] : before.flatMap((section) => linesIn(section, isShown)).filter(isOfApi);
  return shown.length > 0 ? shown : [...listed, ...linesSending(before, listed)];
}

/** `lines` without requests with headers that take a route which a bare line lists: they show a use of it. */
function withoutUses(lines: readonly ListedLine[]): readonly ListedLine[] {
  const bare = lines.filter(({ block }) => !showsHeaders(block));
  if (bare.length === 0 || bare.length === lines.length) return lines;
  const isUse = routeTaker(bare);
  return lines.filter((line) => !showsHeaders(line.block) || !isUse(line));
}

/** The requests with a body in sections of their own, to where `listed` go or to none, which take no route of these. */
function linesSending(sections: readonly Section[], listed: readonly ListedLine[]): readonly ListedLine[] {
  const lines = sections.filter(({ role }) => role === "other").flatMap((section) => linesIn(section, sendsBody));
  if (lines.length === 0) return [];
  const isListed = routeTaker(listed);
  const hosts = new Set(listed.map(({ line }) => hostOf(line.target.value)));
  return lines.filter((line) => (isOfApi(line) || hosts.has(hostOf(line.line.target.value))) && !isListed(line));
}

/** Tells whether a line takes a route of `listed`. */
function routeTaker(listed: readonly ListedLine[]): (line: ListedLine) => boolean {
  const routes = listed.flatMap(({ line: { method, target } }) => {
    const read = readPath(target.value);
    return "malformed" in read ? [] : [{ method: method.value.toUpperCase(), path: read.path }];
  });
  const templates = pathsByMethod(routes);
  return ({ line: { method, target } }) =>
    matchPath(target.value, templates.get(method.value.toUpperCase()) ?? []) !== undefined;
}

function showsHeaders({ messages }: CodeBlock): boolean {
  return messages.some(({ headers }) => headers.length > 0);
}

/** The lines of the fences in `section` that are lists of routes and no more: a request with headers shows one. */
export function routesListed(section: Section): readonly RouteLine[] {
  return codeBlocksOf(section)
    .filter((block) => isRouteList(block) && !isOpaque(block) && !showsHeaders(block))
    .flatMap(({ routes }) => routes);
}

/**
 * The fences that show how the routes of `page` take query parameters, where it tells of these: lines with a query and without a
 * host, headers or a body, which nothing says that they are a request, and nothing answers.
 */
export function queryFencesOf(page: Page): readonly CodeBlock[] {
  const sections = sectionsWithin(page, "queryParameters").filter((section) => !isAnswered(section));
  const fences = sections.flatMap(codeBlocksOf).filter(showsQuery);
  if (fences.length === 0) return [];
  const listed = new Set(routeLinesOf(page).map(({ line }) => shapeOf(line)));
  return fences.filter(({ routes }) => routes.every((line) => listed.has(shapeOf(line))));
}

function showsQuery(block: CodeBlock): boolean {
  const isBare = block.messages.every((message) => message.kind === "request" && message.headers.length === 0);
  const hasQueries = block.routes.every(({ target }) => /^\/[^?]*\?/.test(target.value));
  const blockType = block.annotation?.blockType?.value;
  return isBare && hasQueries && isRouteList(block) && (blockType === undefined || blockType === "ignored");
}

function isAnswered(section: Section): boolean {
  return codeBlocksOf(section).some(({ messages }) => messages.some(({ kind }) => kind === "response"));
}

/** A route line without its query, and whatever its placeholders are called. */
function shapeOf({ method, target }: RouteLine): string {
  const [path = ""] = target.value.split("?");
  return `${method.value} ${path.replace(/\{[^{}]*\}|<[^<>]*>/g, "{}")}`.toLowerCase();
}

function linesIn(section: Section, isList: (block: CodeBlock) => boolean): readonly ListedLine[] {
  return codeBlocksOf(section)
    .filter((block) => isList(block) && !isOpaque(block))
    .flatMap((block) => block.routes.map((line) => ({ line, block, section })));
}

function routesInExamples(section: Section): readonly ListedLine[] {
  if (isInExample(section)) return [];
  return linesIn(section, (block) => isShown(block) && isRouteList(block)).filter(isOfApi);
}

function isShown(block: CodeBlock): boolean {
  return block.annotation?.blockType?.value === "request";
}

function isOfApi({ line }: ListedLine): boolean {
  return line.target.value.startsWith("/");
}

function sendsBody(block: CodeBlock): boolean {
  return !isShown(block) && block.messages.some(({ kind, body }) => kind === "request" && body !== undefined);
}

/** True for a fence of request lines, with headers or without, and no body. */
export function isRouteList(block: CodeBlock): boolean {
  return block.routes.length > 0 && block.messages.every((message) => message.kind === "request" && !message.body);
}
