import type { Html, RootContent } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { attachedTypes } from "./annotation-keys.js";
import { isPageAnnotation, readAnnotation } from "./annotation.js";
import { pageBegins } from "./lines.js";
import type { MendedText } from "./markdown/mended-text.js";
import type { Annotation } from "./page.js";
import { indentedRegion, originIn, sliceRegion } from "./region.js";
import { type Scope, spanOf } from "./scope.js";
import { mendedText } from "./tables/table-lines.js";

/** A node and the text that it comes from. */
export interface Placed {
  readonly node: RootContent;
  readonly scope: Scope;
}

/** What comments say of the fences below them. */
export type Annotations = ReadonlyMap<RootContent, Annotation>;

/** How many nodes away from its fence an annotation may stand: a sentence or a heading may come between. */
const farthest = 3;

interface Pending {
  readonly annotation: Annotation;
  readonly scope: Scope;
  readonly distance: number;
}

/** Reads the annotations among `nodes` and gives each to the fence that follows it. */
export function readComments(nodes: readonly Placed[]): Annotations {
  const byFence = new Map<RootContent, Annotation>();
  let pending: Pending | undefined;
  for (const { node, scope } of nodes) {
    if (node.type === "html") {
      for (const annotation of readAnnotations(node, scope)) {
        reportUnattached(pending);
        pending = { annotation, scope, distance: 0 };
      }
    } else if (pending) {
      pending = { ...pending, distance: pending.distance + 1 };
      if (node.type !== "code" || pending.distance > farthest) continue;
      byFence.set(node, pending.annotation);
      pending = undefined;
    }
  }
  reportUnattached(pending);
  return byFence;
}

// What is said of the whole page is said of no fence.
function readAnnotations(node: Html, scope: Scope): readonly Annotation[] {
  const region = indentedRegion(scope.region, spanOf(node).start, node.value);
  const { comments, unclosed } = commentsIn(region.text);
  if (unclosed !== undefined) {
    scope.page.report(diagnose("comment-unclosed", originIn(region, unclosed, unclosed + mark.length), {}));
  }
  return comments
    .flatMap(({ start, contentEnd, end }) => {
      const content = sliceRegion(region, start + mark.length, contentEnd);
      return readAnnotation(content, originIn(region, start, end), scope.page.report) ?? [];
    })
    .filter((annotation) => !isPageAnnotation(annotation));
}

/** What stands in the comment `node` and is none of it, which the end of another one closes, or nothing; undefined where nothing does. */
export function hiddenText(node: Html, scope: Scope): MendedText | undefined {
  const region = indentedRegion(scope.region, spanOf(node).start, node.value);
  const { hidden } = commentsIn(region.text);
  return hidden === undefined ? undefined : mendedText([sliceRegion(region, hidden, region.text.length)], scope);
}

const mark = "<!--";

interface Comments {
  readonly comments: readonly { readonly start: number; readonly contentEnd: number; readonly end: number }[];
  /** Where one begins that nothing closes before the page goes on. */
  readonly unclosed: number | undefined;
  /** Where the page goes on behind an annotation that nothing closes. Of other words nobody knows where they end: they hide the rest. */
  readonly hidden: number | undefined;
}

function commentsIn(text: string): Comments {
  const comments: Comments["comments"][number][] = [];
  for (let start = text.indexOf(mark); start !== -1;) {
    const close = text.indexOf("-->", start + mark.length);
    const hidden = hiddenFrom(text, start, close);
    if (hidden !== undefined) {
      return { comments: [...comments, { start, contentEnd: hidden, end: hidden }], unclosed: start, hidden };
    }
    if (close === -1) return { comments, unclosed: start, hidden: undefined };
    const end = close + 3;
    comments.push({ start, contentEnd: close, end });
    start = text.indexOf(mark, end);
  }
  return { comments, unclosed: undefined, hidden: undefined };
}

function hiddenFrom(text: string, start: number, close: number): number | undefined {
  const within = text.slice(start + mark.length, close === -1 ? text.length : close);
  // What closes by itself is hidden on purpose.
  const isUnclosed = close === -1 || within.includes(mark);
  const index = isUnclosed && /^\s*\{/.test(within) ? within.search(pageBegins) : -1;
  return index === -1 ? undefined : start + mark.length + index;
}

function reportUnattached(pending: Pending | undefined): void {
  const blockType = pending?.annotation.blockType;
  if (!pending || !blockType || !attachedTypes.has(blockType.value)) return;
  const { origin } = pending.annotation;
  pending.scope.page.report(diagnose("annotation-unattached", origin, { blockType: blockType.value }));
}
