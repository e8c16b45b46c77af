import type { Html, RootContent } from "mdast";
import { type Scope, spanOf } from "./scope.js";

const tableStart = /<table\b/i;
const tableEnd = /<\/table\s*>/i;

/** `nodes` with each table in HTML in one piece: an empty line ends a block of HTML (CommonMark 0.31, 4.6), and not a table. */
export function joinHtmlTables(nodes: readonly RootContent[], scope: Scope): readonly RootContent[] {
  const last = nodes.findLastIndex(endsTable);
  const joined: RootContent[] = [];
  let open: Html | undefined;
  for (const [index, node] of nodes.entries()) {
    if (open) {
      if (!endsTable(node)) continue;
      joined.push(htmlBetween(open, node, scope));
      open = undefined;
    } else if (index < last && startsTable(node)) open = node;
    else joined.push(node);
  }
  return joined;
}

function startsTable(node: RootContent): node is Html {
  return node.type === "html" && tableStart.test(node.value) && !tableEnd.test(node.value);
}

function endsTable(node: RootContent): boolean {
  return node.type === "html" && tableEnd.test(node.value);
}

function htmlBetween(first: Html, last: RootContent, { region }: Scope): Html {
  const value = region.text.slice(spanOf(first).start, spanOf(last).end);
  if (!first.position || !last.position) return { ...first, value };
  return { ...first, value, position: { start: first.position.start, end: last.position.end } };
}
