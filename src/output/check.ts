import { structuredPatch } from "diff";
import type { Change, Plan } from "./plan.js";

/** A file of the output that is not as a run would leave it. */
export interface Drift {
  readonly kind: "added" | "changed" | "stale";
  readonly path: string;
  /** The first lines that differ, `-` as they are and `+` as they should be; empty but for a changed file. */
  readonly difference: readonly string[];
}

const driftOf = { add: "added", change: "changed", remove: "stale", keep: undefined } as const;

// Enough to recognise a change; whoever wants all of it generates and asks git.
const shownLines = 12;
// Of a file that has become another one, a difference says nothing and costs the product of both lengths.
const maxEditLength = 2000;

/** Lists what a run that follows `plan` would change. Empty where the output is what the reference says. */
export function checkOutput(plan: Plan): readonly Drift[] {
  return plan.changes.flatMap((change) => {
    const kind = driftOf[change.kind];
    return kind === undefined ? [] : [{ kind, path: change.path, difference: differenceOf(change) }];
  });
}

function differenceOf(change: Change): readonly string[] {
  if (change.kind !== "change") return [];
  const patch = structuredPatch("", "", change.before, change.text, "", "", { context: 0, maxEditLength });
  if (patch === undefined) return ["(another text altogether)"];
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const left = lines.length - shownLines;
  return left <= 0 ? lines : [...lines.slice(0, shownLines), `(${left} more lines)`];
}
