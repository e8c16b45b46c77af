import { type Origin, textOf } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import { oneLine } from "../util/one-line.js";
import { compareText } from "../util/order.js";
import { compareDiagnostics } from "./collector.js";
import type { Diagnostic } from "./diagnostic.js";

/** A finding that is known, and at how many places its page has it. */
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

/** The baseline that knows all of `diagnostics`, at all places: where the first is mended, another one has the finding. */
export function baselineOf(diagnostics: readonly Diagnostic[], pageOf: PageOf): Baseline {
  const keys = diagnostics.flatMap((found) =>
    [found.origin, ...furtherOf(found)].map((origin) => keyOf(found, origin, pageOf)),
  );
  return [...groupBy(keys, identityOf).values()]
    .map((group) => ({ ...group[0], count: group.length }))
    .toSorted((one, other) => compareText(identityOf(one), identityOf(other)));
}

/**
 * Holds `diagnostics` against `baseline`. Of findings that are alike the first ones are those that it knows. One that has further
 * places, of which it knows the first and not all, is new where the others are.
 */
export function sinceBaseline(diagnostics: readonly Diagnostic[], baseline: Baseline, pageOf: PageOf): Since {
  const left = new Map(baseline.map((known) => [identityOf(known), known]));
  const find = (diagnostic: Diagnostic, origin: Origin): boolean => {
    const identity = identityOf(keyOf(diagnostic, origin, pageOf));
    const known = left.get(identity);
    if (known === undefined) return false;
    if (known.count === 1) left.delete(identity);
    else left.set(identity, { ...known, count: known.count - 1 });
    return true;
  };
  const known = new Set(diagnostics.filter((diagnostic) => find(diagnostic, diagnostic.origin)));
  const fresh = diagnostics
    .flatMap((diagnostic): readonly Diagnostic[] => {
      const unknown = furtherOf(diagnostic).filter((origin) => !find(diagnostic, origin));
      return known.has(diagnostic) ? beginningAt(unknown, diagnostic) : [diagnostic];
    })
    .toSorted(compareDiagnostics);
  return { fresh, known: diagnostics.length - fresh.length, gone: [...left.values()] };
}

type Key = Omit<KnownFinding, "count">;

function keyOf({ code }: Diagnostic, origin: Origin, pageOf: PageOf): Key {
  // Enough to tell places apart, and little enough for a review of the file.
  const text = oneLine(textOf({ ...origin, end: Math.min(origin.end, origin.start + 80) }));
  return { page: pageOf(origin.source.path), code, text };
}

function identityOf({ page, code, text }: Key): string {
  return [page, code, text].join("\0");
}

/** `diagnostic` at the first of `places`, and further on at the others of them; nothing where there are none. */
function beginningAt([origin, ...others]: readonly Origin[], diagnostic: Diagnostic): readonly Diagnostic[] {
  if (origin === undefined) return [];
  const further = new Set(others);
  const related = diagnostic.related.filter((other) => !other.isFurther || further.has(other.origin));
  return [{ ...diagnostic, origin, related }];
}

/** Where else the same fault stands that a finding tells of once. */
function furtherOf({ related }: Diagnostic): readonly Origin[] {
  return related.flatMap(({ isFurther, origin }) => (isFurther ? [origin] : []));
}
