import type { PhrasingContent } from "mdast";

/** The words among `nodes`, and what stands in code. To read them as rich text is to take note of their links, which is done once. */
export function textOfNodes(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOfNode).join("");
}

function textOfNode(node: PhrasingContent): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return "children" in node ? textOfNodes(node.children) : "";
}

/** True for a node that shows nothing: a line break, or blanks. */
export function isBlank(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}
