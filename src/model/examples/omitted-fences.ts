import type { CodeBlock, Page, Section } from "../../page/page.js";
import { isWithin } from "../../util/upwards.js";
import type { Omission } from "../api.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { codeBlocksOf, isInExample } from "../page-access.js";
import { showsTypes } from "../values/shown-types.js";
import type { Examples } from "./example-draft.js";
import { exampleTitle } from "./example-title.js";

/**
 * The fences among the examples and answers of a page that show neither a call nor an answer of which a status is told, "An error
 * looks like this:", and that nothing tells in words.
 */
export function omittedFences(draft: OperationDraft, byPage: ReadonlyMap<Page, Examples>): readonly Omission[] {
  const { examples = [], orphans = [], described = [] } = byPage.get(draft.page) ?? {};
  const messages = [...examples.flatMap(({ request, responses }) => [request, ...responses]), ...orphans, ...described];
  const used = new Set(messages.flatMap(({ message }) => [message.origin, message.body?.origin]));
  const notes = [draft.description, draft.responseNotes, draft.furtherNotes].join("\n");
  const isOmitted = (block: CodeBlock): boolean =>
    block.messages.length === 0 && !used.has(block.json?.origin) && !notes.includes(block.text.trim());
  return draft.page.sections.filter(isOfCalls).flatMap((section) =>
    codeBlocksOf(section)
      .filter((block) => isOmitted(block) && !describesType(block))
      .map(({ origin }) => ({
        what: "example",
        subject: { value: exampleTitle(section, draft.title), origin },
        reason: "it shows neither a call nor an answer with a status",
      })),
  );
}

function isOfCalls(section: Section): boolean {
  return isInExample(section) || isWithin(section, "exampleResponse", "response", "errors");
}

function describesType({ json, annotation }: CodeBlock): boolean {
  return annotation?.blockType?.value === "resource" || (json !== undefined && showsTypes(json));
}
