import type { Block, Table } from "../../page/page.js";
import { parametersInList } from "../properties/property-list.js";

/** The lists of parameters among `blocks`, each as the table that it stands for. */
export function parameterLists(blocks: readonly Block[]): ReadonlyMap<Block, Table> {
  return new Map(
    blocks.flatMap((block, index) => {
      const table = block.kind === "list" && mayAnnounce(blocks[index - 1]) ? parametersInList(block) : undefined;
      return table ? [[block, table] as const] : [];
    }),
  );
}

// What words above a list say that it is, values or what else has names, no parameter is.
function mayAnnounce(before: Block | undefined): boolean {
  if (before?.kind !== "paragraph") return true;
  const { text } = before.text;
  return /\b(?:parameters|options|arguments|query)\b/i.test(text) && !/\bvalues\b/i.test(text);
}
