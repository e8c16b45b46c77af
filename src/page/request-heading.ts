import type { Caption } from "./captions.js";
import { fenceOf } from "./code-block.js";
import { requestInHeading } from "./inline-route.js";
import type { Block, HttpRequest } from "./page.js";
import type { Placed } from "./comments.js";
import { originAt, spanOf } from "./scope.js";
import { textOfNodes } from "./text-of-nodes.js";

/** A heading, or a caption in its place. */
type Titling = Placed | Caption;

/** A part of a page, below a heading of a level. */
interface Part {
  readonly heading: { readonly level: number } | undefined;
  readonly request: HttpRequest | undefined;
}

/** The request whose line a heading is, `### GET /calls/{id}`. */
export function requestOf({ node, scope }: Titling): HttpRequest | undefined {
  return node.type === "heading"
    ? requestInHeading(textOfNodes(node.children), originAt(scope, spanOf(node)))
    : undefined;
}

/** `blocks` behind the `request` that their heading is, where none of them shows any. */
export function withRequest(request: HttpRequest | undefined, blocks: readonly Block[]): readonly Block[] {
  const fence = request && fenceOf("", [request], request.origin);
  const isShown = blocks.some((block) => block.kind === "code" && block.routes.length + block.messages.length > 0);
  return fence && !isShown ? [fence, ...blocks] : blocks;
}

/** Those of `parts` that are headed by a request line, the only one below a heading that names the call: "Get a call". */
export function loneRequests<P extends Part>(parts: readonly P[]): ReadonlySet<P> {
  const open: { readonly level: number; readonly requests: P[] }[] = [];
  const all: (readonly P[])[] = [];
  for (const part of parts) {
    if (!part.heading) continue;
    const { level } = part.heading;
    while ((open.at(-1)?.level ?? 0) >= level && open.length > 0) open.pop();
    if (part.request) open.at(-1)?.requests.push(part);
    const requests: P[] = [];
    all.push(requests);
    open.push({ level, requests });
  }
  return new Set(all.filter((requests) => requests.length === 1).flat());
}
