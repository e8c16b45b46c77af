import { fenceOf } from "../code-block.js";
import type { Placed } from "../comments.js";
import { roleOfHeading } from "./headings.js";
import { requestInHeading } from "./inline-route.js";
import { readLabelledRoutes } from "./labelled-route.js";
import type { Block, HttpRequest } from "../page.js";
import { originAt, spanOf } from "../scope.js";
import { textOfNodes } from "../markdown/text-of-nodes.js";

/** The request whose line a heading is, `### GET /calls/{id}`; undefined for any other node, and for "Example: GET /calls/17". */
export function requestOf({ node, scope }: Placed): HttpRequest | undefined {
  if (node.type !== "heading") return undefined;
  const words = textOfNodes(node.children);
  // Few headings hold what every target begins with, and each is looked at.
  if (!/[/{]/.test(words)) return undefined;
  return roleOfHeading(words) === "other" ? requestInHeading(words, originAt(scope, spanOf(node))) : undefined;
}

/**
 * `blocks` behind the `request` that their heading is, or with those that they name by their parts and `mayList`, where none of them
 * shows any.
 */
export function withRequest(
  request: HttpRequest | undefined,
  blocks: readonly Block[],
  mayList: () => boolean,
): readonly Block[] {
  if (blocks.some((block) => block.kind === "code" && block.routes.length + block.messages.length > 0)) return blocks;
  if (request) return [fenceOf("", [request], request.origin), ...blocks];
  const named = readLabelledRoutes(blocks);
  return named === blocks || mayList() ? named : blocks;
}
