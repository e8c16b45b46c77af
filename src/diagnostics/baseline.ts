import { textOf } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { oneLine } from "../util/one-line.js";
import { compareText } from "../util/order.js";
import type { Diagnostic } from "./diagnostic.js";

/** A finding that is known, and how often its page has it. */
export interface KnownFinding {
  readonly page: string;
  readonly code: string;
  /** The text at its place, in one line, of a long one the beginning. It finds the place again where lines above have moved it. */
  readonly text: string;
  readonly count: number;
}

/** The findings that a reference had when it began to be checked, by page, code and text: those that are to fail no run. */
export type Baseline = readonly KnownFinding[];

/** What a run finds beside a baseline. */
interface Since {
  /** The findings that the baseline does not know. */
  readonly fresh: readonly Diagnostic[];
  /** How many it knows. */
  readonly known: number;
  /** Those of the baseline that are there no more, or not as often: `count` is how many fewer. */
  readonly gone: Baseline;
}

/** The path by which a baseline knows the page of a finding. */
type PageOf = (path: string) => string;

/** The baseline that knows all of `diagnostics`. */
export function baselineOf(diagnostics: readonly Diagnostic[], pageOf: PageOf): Baseline {
  const groups = [...groupBy(diagnostics, (diagnostic) => identityOf(keyOf(diagnostic, pageOf))).values()];
  return groups
    .map((group) => ({ ...keyOf(group[0], pageOf), count: group.length }))
    .toSorted((one, other) => compareText(identityOf(one), identityOf(other)));
}

/** Holds `diagnostics` against `baseline`. Of findings that are alike the first ones are those that it knows. */
export function sinceBaseline(diagnostics: readonly Diagnostic[], baseline: Baseline, pageOf: PageOf): Since {
  const left = new Map(baseline.map((known) => [identityOf(known), known]));
  const fresh = diagnostics.filter((diagnostic) => {
    const identity = identityOf(keyOf(diagnostic, pageOf));
    const known = left.get(identity);
    if (known === undefined) return true;
    if (known.count === 1) left.delete(identity);
    else left.set(identity, { ...known, count: known.count - 1 });
    return false;
  });
  return { fresh, known: diagnostics.length - fresh.length, gone: [...left.values()] };
}

type Key = Omit<KnownFinding, "count">;

function keyOf({ code, origin }: Diagnostic, pageOf: PageOf): Key {
  // Enough to tell places apart, and little enough for a review of the file.
  const text = oneLine(textOf({ ...origin, end: Math.min(origin.end, origin.start + 80) }));
  return { page: pageOf(origin.source.path), code, text };
}

function identityOf({ page, code, text }: Key): string {
  return [page, code, text].join("\0");
}
