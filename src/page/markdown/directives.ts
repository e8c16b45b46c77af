import type { Paragraph, PhrasingContent } from "mdast";
import { isBlank } from "./text-of-nodes.js";

/**
 * A line of DocFX's: for whom the lines below it are, `:::zone pivot="rest"`, how they look, `[!div class="wide"]`, or where a picture
 * or a film goes. It says nothing itself.
 */
const directive = /^\s*(?::::(?!no-loc\b)|\[!(?:div|video) )/i;

/** DocFX's mark of words among others, `:::no-loc text="Callisto":::`: who translates the page leaves them as they are. */
const untranslated = /:::no-loc text="([^\n]{0,200}?)":::/g;

/** `text` with the words alone that are marked in it. */
export function withoutTranslationMarks(text: string): string {
  return text.includes(":::") ? text.replaceAll(untranslated, "$1") : text;
}

/** `paragraph` without its lines of directives; undefined where it has no others. */
export function withoutDirectives(paragraph: Paragraph): Paragraph | undefined {
  if (!paragraph.children.some((node) => node.type === "text" && /:::|\[!/.test(node.value))) return paragraph;
  const children = keptNodes(paragraph.children);
  return children.every(isBlank) ? undefined : { ...paragraph, children };
}

// A directive takes its whole line, whatever else markdown finds there, such as the address of a picture.
function keptNodes(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  let beginsLine = true;
  let isDirective = false;
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === "text") {
      const lines = node.value.split("\n");
      const kept = lines.filter((line, index) => {
        if (beginsLine || index > 0) isDirective = directive.test(line);
        return !isDirective;
      });
      beginsLine = lines.length > 1 && lines.at(-1) === "";
      if (kept.length === lines.length) return [node];
      const value = (nodes[0] === node || kept[0] === lines[0] ? "" : "\n") + kept.join("\n");
      return kept.length === 0 ? [] : [{ type: "text", value }];
    }
    beginsLine = node.type === "break";
    return isDirective ? [] : [node];
  });
}
