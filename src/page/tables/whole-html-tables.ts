import type { Html, RootContent } from "mdast";
import { withoutComments } from "../markdown/html.js";
import { type Scope, spanOf } from "../scope.js";

/**
 * `nodes` with each table in HTML in one piece: an empty line ends a block of HTML (CommonMark 0.31, 4.6), and not a table. One with a
 * heading, a fence or a further table in it stays parted: a cell can hold none of them.
 */
export function joinHtmlTables(nodes: readonly RootContent[], scope: Scope): readonly RootContent[] {
  const joined: RootContent[] = [];
  let open: { readonly node: Html; readonly at: number } | undefined;
  for (const node of nodes) {
    joined.push(node);
    if (startsTable(node)) open = { node, at: joined.length - 1 };
    else if (fitsNoCell(node, scope)) open = undefined;
    else if (open && endsTable(node)) {
      joined.splice(open.at, joined.length, htmlBetween(open.node, node, scope));
      open = undefined;
    }
  }
  return joined;
}

function startsTable(node: RootContent): node is Html {
  return hasTag(node, /<table\b/i) && !endsTable(node);
}

function endsTable(node: RootContent): boolean {
  return hasTag(node, /<\/table\s*>/i);
}

// Code without a fence is a row that is indented.
function fitsNoCell(node: RootContent, { region }: Scope): boolean {
  if (node.type === "code") return /^[`~]/.test(region.text.charAt(spanOf(node).start));
  return node.type === "heading" || hasTag(node, /<table\b/i);
}

function hasTag(node: RootContent, tag: RegExp): node is Html {
  return node.type === "html" && tag.test(withoutComments(node.value));
}

function htmlBetween(first: Html, last: RootContent, { region }: Scope): Html {
  const value = region.text.slice(spanOf(first).start, spanOf(last).end);
  if (!first.position || !last.position) return { ...first, value };
  return { ...first, value, position: { start: first.position.start, end: last.position.end } };
}
