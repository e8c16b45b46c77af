import type { DataOf } from "../diagnostics/catalog.js";
import type { RuleCode } from "../diagnostics/catalog-rules.js";
import { diagnose, type Related, type Report } from "../diagnostics/diagnostic.js";
import type { Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";

/** Holds the reference against one demand. */
export interface Rule {
  readonly code: RuleCode;
  readonly check: (context: RuleContext, report: Report) => void;
}

/** Reports the one finding of a rule at `origin`, with the data of its message and the places that explain it. */
export type RuleReport<C extends RuleCode> = (origin: Origin, data: DataOf<C>, related?: readonly Related[]) => void;

/** Makes a rule that reports `code`, and can report nothing else. */
export function defineRule<C extends RuleCode>(rule: {
  readonly code: C;
  readonly check: (context: RuleContext, report: RuleReport<C>) => void;
}): Rule {
  const { code, check } = rule;
  return {
    code,
    check: (context, report) =>
      check(context, (origin, data, related) => report(diagnose(code, origin, data, related))),
  };
}
