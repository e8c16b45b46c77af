import type { Link, Node, Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Scope, type Span, spanOf } from "../scope.js";
import { type Included, readInclude } from "./included-file.js";
import { isBlank } from "./text-of-nodes.js";

/** Inline nodes and where they come from. */
interface InlinePart {
  readonly nodes: readonly PhrasingContent[];
  readonly span: Span;
  readonly scope: Scope;
}

const opening = /\[!include\s*$/i;
const longestOpening = 20;
const closing = /^\s*\]/;

/** `nodes` with every `[!INCLUDE [text](path)]` among them replaced by the inline content of that file. */
export function inlineIncludes(nodes: readonly PhrasingContent[], span: Span, scope: Scope): readonly InlinePart[] {
  if (!nodes.some((_, index) => isInclude(nodes, index))) return [{ nodes, span, scope }];
  return splitAtIncludes(nodes).flatMap((part): readonly InlinePart[] => {
    if (!("include" in part)) return [{ nodes: part.nodes, span, scope }];
    const included = readInclude(part.include, scope);
    return included ? included.root.children.flatMap((node) => inlineContent(node, included.scope)) : [];
  });
}

/**
 * The paragraph, or what it becomes where it includes files: its own text around them, and them. Files that hold no more than
 * words, the name of a product, stay in the sentence that includes them.
 */
export function expandParagraph(paragraph: Paragraph, scope: Scope): readonly (Paragraph | Included)[] {
  const nodes = paragraph.children;
  if (!nodes.some((_, index) => isInclude(nodes, index))) return [paragraph];
  const { includes } = scope.page;
  const { count } = includes;
  const parts = splitAtIncludes(nodes).map((part) =>
    "include" in part ? readInclude(part.include, scope) : part.nodes,
  );
  const texts = parts.filter((part) => isText(part) && !part.every(isBlank));
  if (texts.length > 0 && parts.every((part) => isText(part) || isWords(part))) {
    // They are taken in where the sentence is read.
    includes.count = count;
    return [paragraph];
  }
  return parts.flatMap((part): readonly (Paragraph | Included)[] => {
    if (!isText(part)) return part ? [part] : [];
    return part.every(isBlank) ? [] : [{ type: "paragraph", children: [...part], ...positionOf(part) }];
  });
}

type Expanded = readonly PhrasingContent[] | Included | undefined;

function isText(part: Expanded): part is readonly PhrasingContent[] {
  return Array.isArray(part);
}

/** Whether a file holds one paragraph at most, and nothing else; one that cannot be taken in leaves its sentence as it is. */
function isWords(included: Included | undefined): boolean {
  const [first, ...others] = included?.root.children ?? [];
  return others.length === 0 && (first === undefined || first.type === "paragraph");
}

function inlineContent(node: RootContent, scope: Scope): readonly InlinePart[] {
  if (node.type !== "paragraph") return [];
  const span = spanOf(node, { start: 0, end: scope.region.text.length });
  return inlineIncludes(node.children, span, scope);
}

type Part = { readonly nodes: readonly PhrasingContent[] } | { readonly include: Link };

function isInclude(nodes: readonly PhrasingContent[], index: number): boolean {
  if (nodes[index]?.type !== "link") return false;
  const before = nodes[index - 1];
  const after = nodes[index + 1];
  if (before?.type !== "text" || after?.type !== "text") return false;
  return opening.test(before.value.slice(-longestOpening)) && closing.test(after.value);
}

function splitAtIncludes(nodes: readonly PhrasingContent[]): readonly Part[] {
  const parts: Part[] = [];
  let open: PhrasingContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type === "link" && isInclude(nodes, index)) {
      parts.push({ nodes: open }, { include: node });
      open = [];
    } else {
      const trimmed = trimMarkers(node, isInclude(nodes, index - 1), isInclude(nodes, index + 1));
      if (trimmed) open.push(trimmed);
    }
  }
  return [...parts, { nodes: open }];
}

function trimMarkers(node: PhrasingContent, isAfter: boolean, isBefore: boolean): PhrasingContent | undefined {
  if (node.type !== "text" || !(isAfter || isBefore)) return node;
  const cut = isAfter ? (closing.exec(node.value)?.[0].length ?? 0) : 0;
  const end = isBefore ? node.value.lastIndexOf("[") : node.value.length;
  const value = node.value.slice(cut, end);
  const { position } = node;
  if (!position || value === "") return value === "" ? undefined : { type: "text", value };
  const start = (position.start.offset ?? 0) + cut;
  const length = value.length;
  return {
    type: "text",
    value,
    position: { start: { ...position.start, offset: start }, end: { ...position.end, offset: start + length } },
  };
}

function positionOf(nodes: readonly Node[]): Pick<Node, "position"> {
  const start = nodes.find((node) => node.position)?.position?.start;
  const end = nodes.findLast((node) => node.position)?.position?.end;
  return start && end ? { position: { start, end } } : {};
}
