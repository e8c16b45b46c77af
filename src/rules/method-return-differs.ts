import type { Operation, Response } from "../model/operation.js";
import { cellOf, contentOrigin, sectionsOf, tablesOf } from "../model/page-access.js";
import { isBodiless, isSuccess } from "../model/responses/status.js";
import type { Page, RichText } from "../page/page.js";
import type { Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { readLinkTarget } from "./link-target.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A row among the methods of a resource that returns nothing, one object or many, where the page of the method answers otherwise. */
export const methodReturnDiffers = defineRule({
  code: "method-return-differs",
  check(context, report) {
    const answers = new Map(context.api.operations.map((operation) => [placeOf(operation), answerOf(operation)]));
    for (const { returned, path, anchor } of context.pages.flatMap(methodsOn)) {
      const said = shapeIn(returned, context);
      const answer = answers.get(`${path}#${anchor}`.toLowerCase()) ?? answers.get(path.toLowerCase());
      if (said === undefined || !answer || said === answer.shape) continue;
      const explanation = explainedAt(answer.origin, "Its page says so here");
      report(contentOrigin(returned), { written: returned.text.trim(), answered: answer.shape }, explanation);
    }
  },
});

/** What a link to `operation` names: its page, and the heading where that documents several. */
function placeOf({ id, origin }: Operation): string {
  const [, anchor] = id.split("#", 2);
  const { path } = origin.source;
  return (anchor === undefined ? path : `${path}#${anchor}`).toLowerCase();
}

/** How much comes back. */
type Shape = "nothing" | "one object" | "a collection";

interface Answer {
  readonly shape: Shape;
  readonly origin: Origin;
}

const accepted = 202;

/** Undefined where successes differ, where what comes back has no such shape, where it comes later, and where the page says two things. */
function answerOf({ responses }: Operation): Answer | undefined {
  if (responses.some(({ status }) => status === accepted)) return undefined;
  const [first, ...others] = responses
    .filter(({ status }) => isSuccess(status))
    .map((response) => ({ shape: shapeOf(response), origin: response.origin }));
  if (first?.shape === undefined || others.some(({ shape }) => shape !== first.shape)) return undefined;
  return { shape: first.shape, origin: first.origin };
}

// A page that names a status and no content may leave it unsaid.
function shapeOf({ status, content, shownOn, overruled }: Response): Shape | undefined {
  if (shownOn) return undefined;
  if (isBodiless(status)) return overruled ? undefined : "nothing";
  if (content.kind !== "json") return undefined;
  return content.collection || content.type.kind === "collection" ? "a collection" : "one object";
}

interface Method {
  readonly returned: RichText;
  /** The page of the method, and the part of it. */
  readonly path: string;
  readonly anchor: string;
}

function methodsOn(page: Page): readonly Method[] {
  if (page.kind === "api") return [];
  return sectionsOf(page, "methods")
    .flatMap(tablesOf)
    .flatMap((table) =>
      table.rows.flatMap((row): readonly Method[] => {
        const returned = cellOf(table, row, "returnType");
        const [link] = row.cells[0]?.runs.flatMap((run) => (run.kind === "link" ? [run.link] : [])) ?? [];
        const target = link && readLinkTarget(link.origin.source.path, link.url);
        return returned && target?.kind === "file" ? [{ returned, path: target.path, anchor: target.anchor }] : [];
      }),
    );
}

const nothing = /^(?:none|nothing|no content|void|no return value)\.?$/i;

/** What a cell promises; undefined for what is no type that the reference defines. */
function shapeIn(cell: RichText, { typeNamed }: RuleContext): Shape | undefined {
  const text = cell.text.trim();
  if (nothing.test(text)) return "nothing";
  const named = /^(?:collection\()?([\w.]+)\)?(?: (?:collection|object|resource))?$/i.exec(text)?.[1] ?? "";
  if (typeNamed(named)?.kind !== "resource") return undefined;
  return /\bcollection\b/i.test(text) ? "a collection" : "one object";
}
