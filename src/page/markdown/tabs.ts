import type { Heading, RootContent, ThematicBreak } from "mdast";
import { diagnose } from "../../diagnostics/diagnostic.js";
import { originAt, type Scope, spanOf } from "../scope.js";

/** The tab that shows the API itself; the others show the same call in programming languages. */
const wanted = "http";

const tabUrl = /^#tab\/([^/]+)/;

interface Tab {
  readonly heading: Heading;
  readonly name: string;
  readonly nodes: RootContent[];
}

/**
 * `nodes` with every group of tabs (`# [HTTP](#tab/http)` to `---`) replaced by what its HTTP tab holds, or else by all that hold
 * HTTP, for tabs can also tell ways of calling or request and response; or else by its first.
 */
export function chooseTabs(nodes: readonly RootContent[], scope: Scope): readonly RootContent[] {
  const first = nodes.findIndex((node) => tabName(node) !== undefined);
  if (first === -1) return nodes;
  const chosen = nodes.slice(0, first);
  let group: Tab[] = [];
  const left = nodes.slice(first).toReversed();
  for (let next = left.pop(); next; next = left.pop()) {
    const [node, ...behind] = group.length > 0 ? splitSetext(next, scope) : [next];
    left.push(...behind.toReversed());
    const name = tabName(node);
    if (name !== undefined && node.type === "heading") group.push({ heading: node, name, nodes: [] });
    else if (group.length > 0 && isEnd(node)) {
      chosen.push(...closeGroup(group, node, scope));
      group = [];
    } else (group.at(-1)?.nodes ?? chosen).push(node);
  }
  return [...chosen, ...closeGroup(group, undefined, scope)];
}

/** Of an open group, what is read of it; and of the node that ends it, the heading of the next section. */
function closeGroup(
  group: readonly Tab[],
  end: Heading | ThematicBreak | undefined,
  scope: Scope,
): readonly RootContent[] {
  const [first] = group;
  if (!first) return [];
  const origin = originAt(scope, spanOf(first.heading));
  const tab = group.find(({ name }) => name === wanted);
  const holders = tab ? [tab] : group.filter(holdsHttp);
  if (holders.length === 0) scope.page.report(diagnose("tabs-without-http", origin, {}));
  if (end?.type !== "thematicBreak") scope.page.report(diagnose("tabs-unclosed", origin, {}));
  const read = holders.length === 0 ? [first] : holders;
  return [...read.flatMap(({ nodes }) => nodes), ...(end?.type === "heading" ? [end] : [])];
}

function holdsHttp({ nodes }: Tab): boolean {
  return nodes.some((node) => node.type === "code" && /^(?:http|msgraph)/i.test(node.lang ?? ""));
}

function isEnd(node: RootContent): node is Heading | ThematicBreak {
  return node.type === "thematicBreak" || node.type === "heading";
}

function tabName(node: RootContent): string | undefined {
  if (node.type !== "heading") return undefined;
  const [link, ...others] = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return link?.type === "link" && others.length === 0 ? tabUrl.exec(link.url)?.[1]?.toLowerCase() : undefined;
}

// The `---` that ends a group makes a heading of a line of text right above it (CommonMark 0.31, 4.3).
function splitSetext(node: RootContent, scope: Scope): readonly [RootContent, ...RootContent[]] {
  if (node.type !== "heading" || node.depth !== 2 || !node.position) return [node];
  const { start, end } = spanOf(node);
  if (scope.region.text.startsWith("#", start) || !scope.region.text.slice(start, end).endsWith("---")) return [node];
  const { position } = node;
  return [
    { type: "paragraph", children: node.children, position },
    { type: "thematicBreak", position },
  ];
}
