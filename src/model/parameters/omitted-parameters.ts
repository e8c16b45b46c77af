import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { textOf } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Omission } from "../api.js";
import type { Operation } from "../operation.js";
import type { OperationDraft } from "../operations/operation-draft.js";
import { placesIn } from "./place-parameters.js";

// No URL has as many places; a page that does has its parameters reported without a guess at what was meant.
const mostCompared = 100;

/** The parameters of a draft that `operation` has no place for. One that stands within the query of a route is none to report. */
export function omittedParameters(
  draft: OperationDraft,
  operation: Operation | undefined,
  report: Report,
): readonly Omission[] {
  const kept = new Set(operation?.parameters.map(({ origin }) => origin));
  const omitted = draft.parameters.filter(({ origin }) => !kept.has(origin));
  if (omitted.length === 0) return [];
  const written = new Set(draft.routes.flatMap(({ origin }) => textOf(origin).match(/[\w$@-]+/g) ?? []));
  const places = operation ? placesIn(operation).slice(0, mostCompared) : [];
  const unplaced = omitted
    .filter(({ name }) => !written.has(name))
    .map(({ name, origin }) => ({ name, origin, near: suggest(name, places) }));
  // Each that is misspelt is a slip of its own; the others have no place for one reason.
  const byReason = groupBy(unplaced, (one) => (one.near === undefined ? undefined : one));
  for (const [{ name, origin, near }, ...others] of byReason.values()) {
    const also = others.map((other) => ({ message: `\`${other.name}\` has none either`, origin: other.origin }));
    report(diagnose("parameter-unplaced", origin, { name, near }, also));
  }
  return omitted.map(({ name, origin }) => ({
    what: "parameter",
    subject: { value: name, origin },
    reason: "no route of its page has a place of its own for it",
  }));
}
