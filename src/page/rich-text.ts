import type { PhrasingContent } from "mdast";
import type { Origin } from "../source/source.js";
import { resolvePath } from "../util/resolve-path.js";
import { withoutTranslationMarks } from "./markdown/directives.js";
import { textOfTag } from "./markdown/html.js";
import { inlineIncludes } from "./markdown/include.js";
import type { Link, LinkRun, RichText, Run } from "./page.js";
import { originAt, type Scope, type Span, spanOf } from "./scope.js";

/** The inline content `nodes`, which stands in `span` of the scope's text. Its links are collected. */
export function readRichText(nodes: readonly PhrasingContent[], span: Span, scope: Scope): RichText {
  const runs: Run[] = [];
  for (const part of inlineIncludes(nodes, span, scope)) {
    collectRuns(part.nodes, part.span, { scope: part.scope, strong: false, runs });
  }
  return richTextOf(runs, originAt(scope, contentSpan(nodes, span)));
}

/** Rich text of `runs`, which stand at `origin`. */
export function richTextOf(runs: readonly Run[], origin: Origin): RichText {
  return { text: runs.map((run) => run.text).join(""), runs, origin };
}

/** Rich text of `text` alone, without a mark. */
export function plainText(text: string, origin: Origin): RichText {
  return richTextOf([{ kind: "text", text, strong: false, origin }], origin);
}

// Without the padding of a cell or the marks of a heading.
function contentSpan(nodes: readonly PhrasingContent[], span: Span): Span {
  const first = nodes[0];
  const last = nodes.at(-1);
  return { start: first ? spanOf(first, span).start : span.start, end: last ? spanOf(last, span).end : span.end };
}

/** `text` without its first `length` characters, and without white space at its new beginning. */
export function withoutStart(text: RichText, length: number): RichText {
  const rest = text.text.slice(length);
  const start = text.text.length - rest.trimStart().length;
  const runs: Run[] = [];
  let at = 0;
  for (const run of text.runs) {
    const cut = Math.max(0, start - at);
    at += run.text.length;
    if (cut < run.text.length) runs.push(cut === 0 ? run : shorten(run, cut));
  }
  const origin = runs[0] ? { ...text.origin, start: runs[0].origin.start } : { ...text.origin, start: text.origin.end };
  return { text: text.text.slice(start), runs, origin };
}

// Entities and line ends can make a run's source longer than its text; its beginning is then a little early, never outside.
function shorten(run: Run, cut: number): Run {
  const start = Math.min(run.origin.start + cut, run.origin.end);
  return { ...run, text: run.text.slice(cut), origin: { ...run.origin, start } };
}

/** One that stands for a space between words; several indent, `&nbsp;&nbsp;`. */
const strayNoBreakSpace = /(?<!\s)\u00a0(?!\s)/g;

function withSpaces(text: string): string {
  return text.replaceAll("\n", " ").replace(strayNoBreakSpace, " ");
}

interface Collecting {
  readonly scope: Scope;
  readonly strong: boolean;
  readonly runs: Run[];
}

function collectRuns(nodes: readonly PhrasingContent[], within: Span, into: Collecting): void {
  const spans = spansOf(nodes, within, into.scope.region.text);
  for (const [index, node] of nodes.entries()) collectRun(node, spans[index] ?? within, into);
}

// Bare links and the text around them may have no position: they are looked for behind what stands before them.
function spansOf(nodes: readonly PhrasingContent[], within: Span, text: string): readonly Span[] {
  let at = within.start;
  return nodes.map((node) => {
    const span = node.position ? spanOf(node) : findSpan(node, { start: at, end: within.end }, text);
    at = span.end;
    return span;
  });
}

function findSpan(node: PhrasingContent, within: Span, text: string): Span {
  const [child] = node.type === "link" ? node.children : [node];
  const value = child?.type === "text" ? child.value : "";
  // Decoded entities are written otherwise: such a text is somewhere in what is left, and takes none of it.
  if (!text.startsWith(value, within.start)) return { start: within.start, end: within.start };
  return { start: within.start, end: Math.min(within.start + value.length, within.end) };
}

function collectRun(node: PhrasingContent, span: Span, into: Collecting): void {
  const { scope, runs, strong } = into;
  switch (node.type) {
    case "text":
      return addText(withSpaces(withoutTranslationMarks(node.value)), span, into);
    case "inlineCode":
      runs.push({ kind: "code", text: withSpaces(node.value), origin: originAt(scope, span) });
      return;
    case "break":
      return addText("\n", span, into);
    case "html":
      return addText(textOfTag(node.value), span, into);
    case "link":
      runs.push(readLink(node.children, node.url, span, scope));
      return;
    case "linkReference":
      runs.push(readLink(node.children, scope.definitions.get(node.identifier) ?? "", span, scope));
      return;
    case "image":
    case "imageReference":
      return addText(node.alt ?? "", span, into);
    case "footnoteReference":
      return;
    default:
      return collectRuns(node.children, span, { scope, runs, strong: strong || node.type === "strong" });
  }
}

function addText(text: string, span: Span, { scope, strong, runs }: Collecting): void {
  if (text !== "") runs.push({ kind: "text", text, strong, origin: originAt(scope, span) });
}

// A page may name its own file before a heading of it: `call.md#tone`, on the page about calls.
function withinPage(url: string, { trail }: Scope): string {
  const anchor = url.indexOf("#");
  const [own] = trail;
  return anchor > 0 && own !== undefined && resolvePath(trail.at(-1) ?? own, url) === own ? url.slice(anchor) : url;
}

function readLink(nodes: readonly PhrasingContent[], url: string, span: Span, scope: Scope): LinkRun {
  const runs: Run[] = [];
  collectRuns(nodes, span, { scope, strong: false, runs });
  const text = runs.map((run) => run.text).join("");
  const origin = originAt(scope, span);
  const link: Link = { text, url: withinPage(url, scope), origin };
  scope.page.links.push(link);
  return { kind: "link", text, link, origin };
}
