import type {
  Blockquote,
  Heading as HeadingNode,
  Html,
  List as ListNode,
  Paragraph as ParagraphNode,
  RootContent,
} from "mdast";
import { diagnose } from "../diagnostics/diagnostic.js";
import { readCodeBlock, swallowedText } from "./code-block.js";
import { type Annotations, hiddenText, type Placed, readComments } from "./comments.js";
import { withoutDirectives } from "./markdown/directives.js";
import { textOfHtml, withoutComments } from "./markdown/html.js";
import { expandParagraph } from "./markdown/include.js";
import type { MendedText } from "./markdown/mended-text.js";
import { chooseTabs } from "./markdown/tabs.js";
import type { Block, List, Paragraph, Quote, RichText } from "./page.js";
import { plainText, readRichText, withoutStart } from "./rich-text.js";
import { originAt, type Scope, spanOf } from "./scope.js";
import { readHtmlTable } from "./tables/html-table.js";
import { joinPartedTables, readPartedTable } from "./tables/parted-table.js";
import { readRefusedTable } from "./tables/refused-table.js";
import { readTable } from "./tables/table.js";
import { joinHtmlTables } from "./tables/whole-html-tables.js";

/**
 * The nodes that are read, in order: one tab of each group, includes in the place of their paragraphs, tables mended that markdown
 * knows none of.
 */
export function placeNodes(nodes: readonly RootContent[], scope: Scope): readonly Placed[] {
  return joinPartedTables(joinHtmlTables(chooseTabs(nodes, scope), scope), scope).flatMap((node) => {
    if (node.type === "yaml") return [];
    if (node.type === "parted") return placeMended(readPartedTable(node, scope)) ?? [];
    if (node.type === "footnoteDefinition") return placeNodes(node.children, scope);
    if (node.type === "html") {
      return placeMended(readHtmlTable(node, scope)) ?? [{ node, scope }, ...placeSwallowed(hiddenText(node, scope))];
    }
    if (node.type === "code") return [{ node, scope }, ...placeSwallowed(swallowedText(node, scope))];
    if (node.type !== "paragraph") return [{ node, scope }];
    const paragraph = withoutDirectives(node);
    return paragraph ? placeParagraph(paragraph, scope) : [];
  });
}

// Once: each of thousands of fences could swallow the next.
function placeSwallowed(text: MendedText | undefined): readonly Placed[] {
  return !text || text.scope.isSwallowed ? [] : placeNodes(text.nodes, { ...text.scope, isSwallowed: true });
}

function placeParagraph(paragraph: ParagraphNode, scope: Scope): readonly Placed[] {
  return expandParagraph(paragraph, scope).flatMap((part): readonly Placed[] => {
    if ("root" in part) return placeNodes(part.root.children, part.scope);
    return placeMended(readRefusedTable(part, scope)) ?? [{ node: part, scope }];
  });
}

function placeMended(mended: MendedText | undefined): readonly Placed[] | undefined {
  return mended?.nodes.map((node) => ({ node, scope: mended.scope }));
}

/** The block that `placed` is; undefined for what is no content, such as a comment or a definition. */
export function readBlock({ node, scope }: Placed, annotations: Annotations): Block | undefined {
  switch (node.type) {
    case "heading":
    case "paragraph":
      return readParagraph(node, scope);
    case "code":
      return readCodeBlock(node, annotations.get(node), scope);
    case "table":
      return readTable(node, scope);
    case "list":
      return readList(node, scope);
    case "blockquote":
      return readQuote(node, scope);
    case "html":
      return readHtml(node, scope);
    default:
      return undefined;
  }
}

// A heading in a list or a quote begins no section. An anchor alone is a paragraph to markdown, and says nothing.
function readParagraph(node: ParagraphNode | HeadingNode, scope: Scope): Paragraph | undefined {
  const span = spanOf(node);
  const text = readRichText(node.children, span, scope);
  return text.text.trim() === "" ? undefined : { kind: "paragraph", text, origin: originAt(scope, span) };
}

function readBlocks(nodes: readonly RootContent[], scope: Scope): readonly Block[] {
  const placed = placeNodes(nodes, scope);
  const annotations = readComments(placed);
  return placed.flatMap((each) => readBlock(each, annotations) ?? []);
}

function readList(node: ListNode, scope: Scope): List {
  const items = node.children.map((item) => readBlocks(item.children, scope));
  const start = node.ordered ? (node.start ?? 1) : undefined;
  return { kind: "list", start, items, origin: originAt(scope, spanOf(node)) };
}

function readQuote(node: Blockquote, scope: Scope): Quote {
  const blocks = readBlocks(node.children, scope);
  const origin = originAt(scope, spanOf(node));
  const [first, ...rest] = blocks;
  const alert = first?.kind === "paragraph" ? readAlert(first.text) : undefined;
  if (first?.kind !== "paragraph" || !alert) return { kind: "quote", blocks, origin };
  const opening = alert.text === "" ? [] : [{ ...first, text: alert }];
  return { kind: "quote", blocks: [...opening, ...rest], origin };
}

function readHtml(node: Html, scope: Scope): Block | undefined {
  const origin = originAt(scope, spanOf(node));
  const text = textOfHtml(node.value);
  if (/<table\b/i.test(withoutComments(node.value))) scope.page.report(diagnose("table-html", origin, {}));
  return text === "" ? undefined : { kind: "paragraph", text: plainText(text, origin), origin };
}

/** The words that open an alert. */
const tones: ReadonlySet<string> = new Set(["note", "notes", "important", "tip", "caution", "warning"]);

const marker = /^\s*\[!([a-z]+)\]\s*/i;
const word = /^\s*([a-z]+)\s*:\s*/i;
const boldWord = /^\s*([a-z]+)\s*$/i;

/** What an alert says that a quote's first words open: `[!NOTE]`, `Note:`, or the word alone in bold; undefined for a plain quote. */
function readAlert(text: RichText): RichText | undefined {
  const [first] = text.runs;
  const bold = first?.kind === "text" && first.strong ? boldWord.exec(first.text) : null;
  const match = marker.exec(text.text) ?? word.exec(text.text) ?? bold;
  return match && tones.has(match[1]?.toLowerCase() ?? "") ? withoutStart(text, match[0].length) : undefined;
}
