import type { Code } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import type { Origin } from "../source/source.js";
import { readCallSettings } from "./http/call-settings.js";
import { readCurl } from "./http/curl.js";
import { type HttpText, readHttp } from "./http/http.js";
import { readStartLine } from "./http/http-lines.js";
import { httpLanguages, jsonLanguages } from "./http/http-syntax.js";
import type { MendedText } from "./markdown/mended-text.js";
import type { Annotation, CodeBlock, HttpMessage, RouteLine } from "./page.js";
import { indentedRegion, joinRegions, lineEnd, originIn, originOf, type Region, sliceRegion } from "./region.js";
import { looksLikeJson, readReportedJson } from "./json/report-json.js";
import { pageBegins } from "./lines.js";
import { originAt, type Scope, type Span, spanOf } from "./scope.js";
import { mendedText } from "./tables/table-lines.js";

/** The fence `node`, with what its content and `annotation`, if it has one, say. */
export function readCodeBlock(node: Code, annotation: Annotation | undefined, scope: Scope): CodeBlock {
  const span = spanOf(node);
  const language = (node.lang ?? "").toLowerCase();
  const content = contentOf(node, span, scope);
  const shown = infoRequest(node, span, scope);
  const http = shown ? { region: joinRegions(shown, content), language: "http" } : { region: content, language };
  const shownHttp = readHttp(http, scope.page.report);
  // A command makes a request and lists no route.
  const messages = shownHttp.length > 0 ? shownHttp : readScript(http, scope);
  const json = messages.length === 0 ? readJsonBlock(http, annotation, scope) : undefined;
  if (messages.length === 0 && httpLanguages.has(language)) reportNoStart(content, annotation, scope);
  const routes = shownHttp.flatMap(routeOf);
  const origin = originAt(scope, span);
  return { kind: "code", language, text: content.text, annotation, routes, messages, json, origin };
}

// Scripts make requests as well: commands, and calls that are handed settings.
function readScript(text: HttpText, { page: { report } }: Scope): readonly HttpMessage[] {
  const commands = readCurl(text, report);
  return commands.length > 0 ? commands : readCallSettings(text);
}

/** What stands between the fences; for code by indentation, all of it. */
function contentOf(node: Code, { start, end }: Span, scope: Scope): Region {
  const fence = fenceOfCode(node, scope);
  if (!fence) return indentedRegion(scope.region, start, node.value);
  const { first, content, last, swallowed } = fence;
  if (!last.text.trimEnd().endsWith(fence.mark) || first >= end || swallowed !== undefined) {
    scope.page.report(diagnose("fence-unclosed", originAt(scope, { start, end: Math.max(start, first - 1) }), {}));
  }
  return swallowed === undefined ? content : sliceRegion(content, 0, swallowed);
}

/** What stands in the block `node` and is none of its code, which the fence of another one ends; undefined where nothing does. */
export function swallowedText(node: Code, scope: Scope): MendedText | undefined {
  const { content, last, swallowed } = fenceOfCode(node, scope) ?? {};
  if (!content || !last || swallowed === undefined) return undefined;
  return mendedText([sliceRegion(content, swallowed, content.text.length), last], scope);
}

interface Fence {
  /** What opens it. */
  readonly mark: string;
  /** Where the line below that begins. */
  readonly first: number;
  readonly content: Region;
  /** The line that closes it, if one does. */
  readonly last: Region;
  /** Where in the content another block begins that closes it. */
  readonly swallowed: number | undefined;
}

function fenceOfCode(node: Code, scope: Scope): Fence | undefined {
  const { start, end } = spanOf(node);
  const { text } = scope.region;
  const mark = /^[`~]{3,}/.exec(text.slice(start, lineEnd(text, start)))?.[0];
  if (!mark) return undefined;
  const first = Math.min(lineEnd(text, start) + 1, end);
  const content = indentedRegion(scope.region, first, node.value);
  const lastLine = text.lastIndexOf("\n", end - 1) + 1;
  // In a quote, or far within lists, more than spaces and more of them than a fence may have stand before it.
  const last = sliceRegion(scope.region, lastLine + (/^[\s>]*/.exec(text.slice(lastLine, end))?.[0].length ?? 0), end);
  return { mark, first, content, last, swallowed: swallowedIn(node.value, mark) };
}

/**
 * Where `code` stops being code, in a block that the fence of another one closes: that other one begins inside it, with an info
 * string, which no closing fence has. Undefined where none does.
 */
function swallowedIn(code: string, fence: string): number | undefined {
  if (!code.includes(fence)) return undefined;
  const isTorn = code.split("\n").some((line) => openingFence.exec(line)?.[1]?.startsWith(fence));
  const index = isTorn ? code.search(pageBegins) : -1;
  return index === -1 ? undefined : index;
}

const openingFence = /^ {0,3}(`{3,}|~{3,}) ?[a-z][\w-]*\s*$/i;

// A request line may stand behind the fence, "```http GET /me": markdown takes it for a part of the info string.
function infoRequest(node: Code, { start, end }: Span, scope: Scope): Region | undefined {
  const info = scope.region.text.slice(start, Math.min(lineEnd(scope.region.text, start), end));
  const request = [node.meta, node.lang && `${node.lang} ${node.meta ?? ""}`].find((text) => readStartLine(text ?? ""));
  const at = request ? info.indexOf(request.trim()) : -1;
  if (!request || at === -1) return undefined;
  const region = sliceRegion(scope.region, start + at, start + info.trimEnd().length);
  scope.page.report(diagnose("http-request-in-info-string", originOf(region), {}));
  return region;
}

function readJsonBlock(
  { region, language }: HttpText,
  annotation: Annotation | undefined,
  scope: Scope,
): CodeBlock["json"] {
  const isJson = language.startsWith("json") && region.text.trim() !== "";
  // What an annotation calls a type or a message is whole; prose shows a few members of an object.
  const blockType = annotation?.blockType?.value ?? "ignored";
  // A type is shown in JSON, whatever language its fence is said to have.
  const mayBeJson = jsonLanguages.has(language) || blockType === "resource";
  if (!isJson && !(mayBeJson && looksLikeJson(region.text))) return undefined;
  return readReportedJson(region, scope.page.report, blockType === "ignored" ? "fragment" : "value");
}

function reportNoStart(content: Region, annotation: Annotation | undefined, scope: Scope): void {
  const blockType = annotation?.blockType ? annotation.blockType.value : messageMeant(content.text);
  if (blockType !== "request" && blockType !== "response") return;
  scope.page.report(diagnose("http-start-line-missing", originIn(content, 0, lineEnd(content.text, 0)), { blockType }));
}

// A slip in the first line makes no message of the others: `HTTP/1.1 2OO OK`, `PSOT /calls`.
function messageMeant(text: string): "request" | "response" | undefined {
  const first = text.trimStart();
  if (/^HTTP\/\d/.test(first)) return "response";
  return /^[A-Z]{3,} (?:https?:\/)?\/\S/.test(first) ? "request" : undefined;
}

/** The fence of HTTP that a page means where it shows `messages` in another form, as `text`. */
export function fenceOf(text: string, messages: readonly HttpMessage[], origin: Origin): CodeBlock {
  const routes = messages.flatMap(routeOf);
  return { kind: "code", language: "http", text, annotation: undefined, routes, messages, json: undefined, origin };
}

function routeOf(message: HttpMessage): readonly RouteLine[] {
  return message.kind === "request" ? [{ method: message.method, target: message.target }] : [];
}
