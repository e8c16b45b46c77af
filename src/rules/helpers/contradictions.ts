import type { Contradiction, Example, ExampleBody } from "../../model/example.js";
import { membersWithin, type JsonNode } from "../../source/json-node.js";
import type { Origin } from "../../source/source.js";
import { distinctBy, groupBy } from "../../util/group-by.js";
import { memoize } from "../../util/memoize.js";
import type { RuleContext } from "../context.js";
import { ownExamples } from "./own-examples.js";
import { responsesTrusted } from "./type-clash.js";

/** A contradiction with the place of the property whose value contradicts: of its name, or of the value where it is no property's. */
export interface PlacedContradiction extends Contradiction {
  readonly nameOrigin: Origin;
}

/** Contradictions of one page that say the same: the second item of a list has the first one's faults. */
export type SameContradictions = readonly [PlacedContradiction, ...PlacedContradiction[]];

// Six rules ask for them in turn.
const byKind = memoize((context: RuleContext) =>
  groupBy(distinct(bodiesIn(context).flatMap(placeContradictions)), ({ kind }) => kind),
);

/** The contradictions of `kind` in the examples of all pages, in what the API sends, and in samples of types. */
export function contradictionsIn(context: RuleContext, kind: Contradiction["kind"]): readonly PlacedContradiction[] {
  return byKind(context).get(kind) ?? [];
}

/** The same, those that say the same in one group. */
export function sameContradictionsIn(context: RuleContext, kind: Contradiction["kind"]): readonly SameContradictions[] {
  return [...groupBy(contradictionsIn(context, kind), sameness).values()];
}

// An answer can belong to several requests, and a payload be shown of several.
function distinct(all: readonly PlacedContradiction[]): readonly PlacedContradiction[] {
  return distinctBy(all, ({ kind, path, expected, node: { origin } }) =>
    [kind, origin.source.path, origin.start, path, expected].join("\0"),
  );
}

function placeContradictions({ value, contradictions }: JsonBody): readonly PlacedContradiction[] {
  if (contradictions.length === 0) return [];
  const names = nameOriginsIn(value);
  return contradictions.map((contradiction) => ({
    ...contradiction,
    nameOrigin: names.get(contradiction.node) ?? contradiction.node.origin,
  }));
}

type JsonBody = Pick<ExampleBody & { readonly kind: "json" }, "value" | "contradictions">;

function bodiesIn(context: RuleContext): readonly JsonBody[] {
  const payloads = context.api.webhooks.flatMap(({ examples }) => examples);
  return [
    ...ownExamples(context).flatMap((example) => bodiesOf(example, context)),
    ...payloads.map(({ payload, contradictions }) => ({ value: payload, contradictions })),
    ...context.api.samples,
  ];
}

function bodiesOf(example: Example, context: RuleContext): readonly JsonBody[] {
  return [example.request, ...responsesTrusted(example, context)]
    .map(({ body }) => body)
    .filter((body) => body?.kind === "json");
}

function sameness({ kind, node, path, expected }: Contradiction): string {
  const value = kind === "value" && "value" in node ? String(node.value) : node.kind;
  return [node.origin.source.path, withoutIndexes(path), expected, value].join("\0");
}

/** `value[].id` of `value[0].id`. */
export function withoutIndexes(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

/** The property at the end of a contradiction's path, without what leads there: of `host.@odata.id` that is `@odata.id`. */
export function propertyAt(path: string): string {
  return /[^.]*@\w+\.\w+$|[^.]*$/.exec(path)?.[0] ?? path;
}

/** Where the names stand of the properties in `root`, by their values. */
function nameOriginsIn(root: JsonNode): ReadonlyMap<JsonNode, Origin> {
  return new Map(membersWithin(root).map(({ name, value }) => [value, name.origin]));
}
