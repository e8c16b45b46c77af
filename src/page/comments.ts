import type { Html, RootContent } from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { attachedTypes } from "./annotation-keys.js";
import { isPageAnnotation, readAnnotation } from "./annotation.js";
import type { Annotation } from "./page.js";
import { indentedRegion, originIn, type Region, sliceRegion } from "./region.js";
import { type Scope, spanOf } from "./scope.js";

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
  return commentsOf(region, scope)
    .flatMap(
      ({ content, start, end }) => readAnnotation(content, originIn(region, start, end), scope.page.report) ?? [],
    )
    .filter((annotation) => !isPageAnnotation(annotation));
}

interface Comment {
  readonly content: Region;
  readonly start: number;
  readonly end: number;
}

// A comment that nothing closes hides the rest of the page: what it says is not read, and that is what is wrong with it.
function commentsOf(region: Region, scope: Scope): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = region.text.indexOf("<!--"); start !== -1;) {
    const close = region.text.indexOf("-->", start + 4);
    if (close === -1) {
      scope.page.report(diagnose("comment-unclosed", originIn(region, start, start + 4), {}));
      return comments;
    }
    const end = close + 3;
    comments.push({ content: sliceRegion(region, start + 4, close), start, end });
    start = region.text.indexOf("<!--", end);
  }
  return comments;
}

function reportUnattached(pending: Pending | undefined): void {
  const blockType = pending?.annotation.blockType;
  if (!pending || !blockType || !attachedTypes.has(blockType.value)) return;
  const { origin } = pending.annotation;
  pending.scope.page.report(diagnose("annotation-unattached", origin, { blockType: blockType.value }));
}
