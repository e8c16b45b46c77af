import type { Related } from "../diagnostics/diagnostic.js";
import type { TypeId } from "../model/api.js";
import { fragmentOf, type Operation } from "../model/operation.js";
import { cellOf, contentOrigin, sectionsOf, tablesOf } from "../model/page-access.js";
import type { Response } from "../model/response.js";
import { isBodiless, isSuccess } from "../model/responses/status.js";
import { simpleName } from "../model/types/type-name.js";
import type { Page, RichText } from "../page/page.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { readLinkTarget } from "./helpers/link-target.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { typesShown, type TypesShown } from "./helpers/types-shown.js";
import { defineRule } from "./rule.js";

/**
 * A row among the methods of a resource that returns nothing, one object or many, or another type, where the page of the method
 * answers otherwise.
 */
export const methodReturnDiffers = defineRule({
  code: "method-return-differs",
  check(context, report) {
    const shown = typesShown(context);
    const answers = new Map(
      context.api.operations.map((operation) => [
        placeOf(operation),
        answerOf(operation, shown.get(operation) ?? new Map()),
      ]),
    );
    const misnamed: Misnamed[] = [];
    for (const { returned, path, anchor } of context.pages.flatMap(methodsOn)) {
      const said = shapeIn(returned, context);
      const answer = answers.get(`${path}#${anchor}`.toLowerCase()) ?? answers.get(path.toLowerCase());
      if (said === undefined || !answer) continue;
      if (said === answer.shape) misnamed.push(...misnamedIn(returned, answer, context));
      else report(contentOrigin(returned), differenceOf(returned, answer.shape), explanationOf(answer, context));
    }
    for (const [answer, rows] of groupBy(misnamed, (row) => row.answer)) {
      const [{ returned, said, type }, ...others] = rows;
      // What resources name differently, a page answers each of them with its own.
      if (others.some((other) => other.said !== said)) continue;
      const also = alsoAt(others.map((other) => ({ origin: contentOrigin(other.returned) })));
      report(contentOrigin(returned), differenceOf(returned, type), [...explanationOf(answer, context), ...also]);
    }
  },
});

/** What a link to `operation` names: its page, and the heading where that documents several. */
function placeOf(operation: Operation): string {
  return (operation.origin.source.path + fragmentOf(operation)).toLowerCase();
}

/** How much comes back. */
type Shape = "nothing" | "one object" | "a collection";

interface Answer {
  readonly shape: Shape;
  /** The type of all that is answered, where that is one. */
  readonly type: TypeId | undefined;
  /** What its examples say to be answered. */
  readonly shown: TypesShown;
  readonly operation: Operation;
  readonly origin: Origin;
}

const accepted = 202;

/** Undefined where successes differ, where what comes back has no such shape or comes later, and where the page says two things. */
function answerOf(operation: Operation, shown: TypesShown): Answer | undefined {
  const { responses } = operation;
  if (responses.some(({ status }) => status === accepted)) return undefined;
  const [first, ...others] = responses
    .filter(({ status }) => isSuccess(status))
    .map((response) => ({ shape: shapeOf(response), type: typeOf(response), origin: response.origin }));
  if (first?.shape === undefined || others.some(({ shape }) => shape !== first.shape)) return undefined;
  const { shape, origin } = first;
  const type = others.every((other) => other.type === first.type) ? first.type : undefined;
  return { shape, type, shown, operation, origin };
}

// A page that names a status and no content may leave it unsaid. Where its examples say otherwise, that is a finding.
function shapeOf({ status, content, shownOn, overruled }: Response): Shape | undefined {
  if (shownOn || overruled) return undefined;
  if (isBodiless(status)) return "nothing";
  if (content.kind !== "json") return undefined;
  return content.collection || content.type.kind === "collection" ? "a collection" : "one object";
}

function typeOf({ content }: Response): TypeId | undefined {
  if (content.kind !== "json") return undefined;
  const type = content.type.kind === "collection" ? content.type.of : content.type;
  return type.kind === "resource" ? type.id : undefined;
}

/** A cell with a type that its method does not return. */
interface Misnamed {
  readonly returned: RichText;
  readonly said: TypeId;
  readonly type: TypeId;
  readonly answer: Answer;
}

// That one type is of the other's kind, its name may tell alone.
function misnamedIn(returned: RichText, answer: Answer, context: RuleContext): readonly Misnamed[] {
  const { graph, pageOf, responseLinksOn, typeNamed } = context;
  const { operation, type, shown } = answer;
  const said = typeNamed(nameIn(returned))?.id;
  if (said === undefined || type === undefined) return [];
  if ([said, type].some((id) => graph.resource(id)?.inferred)) return [];
  const page = pageOf(operation);
  const named = page ? responseLinksOn(page).map((name) => typeNamed(name)?.id) : [];
  // Where the page contradicts itself, the row may have it right.
  const answered = [type, ...shown.keys()];
  if (named.includes(said) || isAkin(said, type) || answered.some((id) => graph.areKin(said, id))) return [];
  return [{ returned, said, type, answer }];
}

function isAkin(one: TypeId, other: TypeId): boolean {
  const [a, b] = [simpleName(one).toLowerCase(), simpleName(other).toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}

function differenceOf({ text }: RichText, answered: string): { readonly written: string; readonly answered: string } {
  return { written: text.trim(), answered };
}

function explanationOf({ origin, type, shown, operation }: Answer, context: RuleContext): readonly Related[] {
  const page = context.pageOf(operation);
  const isSaid = page && context.responseLinksOn(page).length > 0;
  // Of what the Response section does not name, the example tells.
  const example = isSaid || type === undefined ? undefined : shown.get(type);
  return explainedAt(example ?? origin, example ? "Its example says so here" : "Its page says so here");
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
  if (typeNamed(nameIn(cell))?.kind !== "resource") return undefined;
  return /\bcollection\b/i.test(text) ? "a collection" : "one object";
}

/** A type, alone or many of it: `call`, "call collection", `Collection(call)`, "a collection of call objects". */
const named = /^(?:collection\(|(?:an? )?collection of )?([\w.]+)\)?(?: (?:collection|objects?|resources?))?$/i;

function nameIn({ text }: RichText): string {
  return named.exec(text.trim())?.[1] ?? "";
}
