import { withoutIdentifier } from "../../util/heading-identifier.js";
import { withoutRemark } from "../../util/heading-remark.js";
import { withoutOrdinal } from "../../util/ordinal.js";
import { fenceOf } from "../code-block.js";
import { readStartLine } from "../http/http-lines.js";
import { methods } from "../http/http-syntax.js";
import type { Origin } from "../../source/source.js";
import { roleOfColumn } from "../tables/columns.js";
import type { Block, CodeBlock, CodeRun, HttpRequest, Paragraph, Run, Table } from "../page.js";
import { roleOfHeading, type SectionRole } from "./headings.js";

/**
 * `blocks` of a section that lists routes, with what lists them in another form as the fence that it means: paragraphs of nothing
 * but request lines in code spans, `GET /calls`. Where no fence has any, request lines in plain text, `**GET** /calls`, tables of
 * methods and URIs, and commands for curl.
 */
export function readInlineRoutes(blocks: readonly Block[]): readonly Block[] {
  const read = readBlocks(blocks, ({ text, origin }) => asFence(text.text, origin, requestsInSpans(text.runs)));
  if (read.some(listsRoutes)) return read;
  const plain = readBlocks(read, ({ text, origin }) => asFence(text.text, origin, requestsInText(text.text, origin)));
  const tabulated = plain.map(readIfTable);
  return tabulated.some(listsRoutes) ? tabulated : tabulated.map(withRequests);
}

/**
 * The same below a heading that says nothing of routes, where words are words: paragraphs of code spans, tables, and, where neither
 * lists any, paragraphs in bold.
 */
export function readPlainRoutes(blocks: readonly Block[]): readonly Block[] {
  const read = blocks.map((block) => {
    if (block.kind !== "paragraph") return readIfTable(block);
    return asFence(block.text.text, block.origin, requestsInSpans(block.text.runs)) ?? block;
  });
  return read.some(listsRoutes) ? read : read.map(readIfBold);
}

function readIfBold(block: Block): Block {
  if (block.kind !== "paragraph") return block;
  const { text, runs } = block.text;
  const isMarked = runs.every((run) => run.kind === "code" || (run.kind === "text" && run.strong) || isBlank(run));
  return (isMarked ? asFence(text, block.origin, requestsInText(text, block.origin)) : undefined) ?? block;
}

function isBlank({ kind, text }: Run): boolean {
  return kind === "text" && text.trim() === "";
}

/** `blocks` with tables of methods and URIs, `| Method | Request URI |`, as the fences that they mean; undefined where there are none. */
export function readTabulatedRoutes(blocks: readonly Block[]): readonly Block[] | undefined {
  const read = blocks.map(readIfTable);
  return read.some((block, index) => block !== blocks[index]) ? read : undefined;
}

/**
 * True for `blocks` whose requests are templates and show nothing sent: lines without a header or a body, each to a thing without a
 * name, `GET /calls/{id}`, in fences that their page says are no example.
 */
export function listTemplates(blocks: readonly Block[]): boolean {
  const listing = blocks.filter((block) => block.kind === "code" && block.messages.length > 0);
  return listing.length > 0 && listing.every((block) => block.kind === "code" && isOfTemplates(block));
}

function isOfTemplates({ annotation, routes, messages }: CodeBlock): boolean {
  return (
    annotation?.blockType?.value === "ignored" &&
    messages.every((message) => message.kind === "request" && message.headers.length === 0 && !message.body) &&
    routes.every(({ target: { value } }) => /[{<]/.test(value))
  );
}

function readIfTable(block: Block): Block {
  return block.kind === "table" ? (readTable(block) ?? block) : block;
}

// A command makes a request, and lists its route where nothing else does.
function withRequests(block: Block): Block {
  if (block.kind !== "code") return block;
  return { ...block, routes: block.messages.flatMap((message) => (message.kind === "request" ? [message] : [])) };
}

function readBlocks(blocks: readonly Block[], read: (paragraph: Paragraph) => CodeBlock | undefined): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === "list") return { ...block, items: block.items.map((item) => readBlocks(item, read)) };
    return block.kind === "paragraph" ? (read(block) ?? block) : block;
  });
}

/** True for a fence with request lines, and for a list that holds one. */
export function listsRoutes(block: Block): boolean {
  if (block.kind === "list") return block.items.some((item) => item.some(listsRoutes));
  return block.kind === "code" && block.routes.length > 0;
}

function asFence(text: string, origin: Origin, requests: readonly HttpRequest[]): CodeBlock | undefined {
  return requests.length === 0 ? undefined : fenceOf(text, requests, origin);
}

/** The requests in code spans; none where anything else stands between them. */
function requestsInSpans(runs: Paragraph["text"]["runs"]): readonly HttpRequest[] {
  const said = runs.filter((run) => !isBlank(run));
  const requests = said.flatMap((run) => (run.kind === "code" ? (requestIn(run) ?? []) : []));
  return requests.length < said.length ? [] : requests;
}

function requestIn({ text, origin }: CodeRun): HttpRequest | undefined {
  const line = readStartLine(text);
  return line?.kind === "request" ? requestOf(line.method.text, line.target.text, origin) : undefined;
}

const method = methods.join("|");
/** A path without blanks but in its placeholders. */
const target = "(?:/|~/|https?://|\\{)(?:[^\\s{}]|\\{[^{}\\s][^{}]{0,80}\\})*";
const plainLine = new RegExp(`^(${method}):?\\s+(${target}|\\{[^{}\\s]+\\}/\\S*)(?:\\s+HTTP/[\\d.]+)?$`);
/** Where one request ends and another begins: at a line end, or before a method with a path behind it. */
const betweenLines = new RegExp(`\\n|\\s(?=(?:${method}):?\\s+(?:/|~/|https?://|\\{))`);

/** The requests in lines of plain text; none where anything else stands there. */
export function requestsInText(text: string, origin: Origin): readonly HttpRequest[] {
  const lines = text.split(betweenLines).filter((line) => line.trim() !== "");
  const requests = lines.flatMap((line) => {
    const [, sent, path] = plainLine.exec(line.trim()) ?? [];
    return sent === undefined || path === undefined ? [] : [requestOf(sent, path, origin)];
  });
  return requests.length < lines.length ? [] : requests;
}

/**
 * The request that a heading is: `GET /calls/{id}`, "2. Get `https://calls.example/calls`", "GET (/calls/{id})"; or the only one
 * that it sets apart from words: `GET /calls - list them`, "List calls: `GET /calls`", "List calls (GET /calls)"; or the subject of what
 * it does, "GET /calls lists them". What such words say of a call, "See also: GET /rooms", is no request.
 */
export function requestInHeading(words: string, origin: Origin): HttpRequest | undefined {
  const line = withoutRemark(withoutIdentifier(withoutOrdinal(words.trim())));
  const whole = requestInLine(line.replace(deed, "$1"), origin);
  if (whole) return whole;
  const open = line.endsWith(")") ? line.indexOf(" (") : -1;
  const parts = [...line.split(betweenWords), ...(open === -1 ? [] : [line.slice(0, open), line.slice(open + 2, -1)])];
  const [found, ...others] = parts.flatMap((part) => requestInLine(part.trim(), origin) ?? []);
  return others.length === 0 && parts.every((part) => mayNameCall.has(roleOfHeading(part))) ? found : undefined;
}

/** What a request does, in words behind it: others, "GET /calls limits and quotas", may be about a part of the call or its failure. */
const deed = new RegExp(
  `^((?:${method}):?\\s+\\S+)\\s+(?:adds|cancels|changes|creates|deletes|ends|fetches|finds|gets|lists|reads|removes|replaces|retrieves|` +
    `returns|searches|sends|sets|shows|starts|stops|updates)\\s+(?=\\S)` +
    `(?!.*(?:\\b(?:${method})\\s+/|\\b(?:error|fail|[45]\\d\\d\\b|no\\b|not\\b|nothing\\b|only\\b|too\\b))).*$`,
);

/** What words beside a request may head, which then names or lists it. */
const mayNameCall: ReadonlySet<SectionRole> = new Set(["other", "httpRequest", "exampleRequest", "methods"]);

/** Between a request and what is said of it: a dash or a bar between blanks, or a colon, but for that behind the method. */
const betweenWords = new RegExp(`\\s[-\\u2013\\u2014|]\\s|(?<!\\b(?:${method})):\\s`, "i");

function requestInLine(line: string, origin: Origin): HttpRequest | undefined {
  const [, sent, rest = ""] = headingLine.exec(line) ?? [];
  const [, path = rest] = /^\((.*)\)$/.exec(rest) ?? [];
  const found = path.replace(/ HTTP\/[\d.]+$/, "").trim();
  return sent !== undefined && wholeTarget.test(found) ? requestOf(sent, found, origin) : undefined;
}

const headingLine = new RegExp(`^(${method}):?\\s+(\\S.*)$`, "i");
const wholeTarget = new RegExp(`^${target}$`);

/** True for the text of a line that is marked, in bold or as code, and is a request: `GET /calls`. */
export function isRequestLine(text: string): boolean {
  return plainLine.test(text.trim());
}

const uriColumn = /^(?:request )?(?:ur[il]|path|endpoint|route)s?$/i;

/** True for the head of a table of methods and URIs, by the words of its columns. */
export function headsRoutes(columns: readonly string[]): boolean {
  if (columns.some((words) => methodAndUri.test(words))) return true;
  return columns.some((words) => roleOfColumn(words) === "method") && columns.some((words) => uriColumn.test(words));
}

/** The head of a column of URIs that says by which method they are asked: "`PUT` method request URI". */
const methodAndUri = new RegExp(`^(${method}) (?:method )?request ur[il]$`, "i");

/** `| Method | Request URI |`, each row of which is a request. */
function readTable({ columns, rows, origin }: Table): CodeBlock | undefined {
  const heads = columns.map(({ text }) => text.text.trim());
  const methodAt = columns.findIndex(({ role }) => role === "method");
  const wholeAt = heads.findIndex((head) => methodAndUri.test(head));
  const uriAt = wholeAt === -1 ? heads.findIndex((head) => uriColumn.test(head)) : wholeAt;
  const [, ofAll] = methodAndUri.exec(heads[wholeAt] ?? "") ?? [];
  if ((methodAt === -1 && ofAll === undefined) || uriAt === -1) return undefined;
  const requests = rows.flatMap(({ cells }) => {
    const sent = ofAll ?? cells[methodAt]?.text.trim();
    return requestsInText(`${sent?.toUpperCase()} ${cells[uriAt]?.text.trim()}`, cells[uriAt]?.origin ?? origin);
  });
  return requests.length < rows.length ? undefined : asFence("", origin, requests);
}

/** A request by `method` to `target`, each where `origin` writes it. */
function requestOf(sent: string, path: string, origin: Origin): HttpRequest {
  const written = origin.source.text.slice(origin.start, origin.end);
  const locate = (value: string): HttpRequest["target"] => {
    const at = written.indexOf(value);
    const start = origin.start + at;
    return { value, origin: at === -1 ? origin : { ...origin, start, end: start + value.length } };
  };
  return { kind: "request", method: locate(sent), target: locate(path), headers: [], body: undefined, origin };
}
