import type { Report } from "../diagnostics/diagnostic.js";
import { rules } from "./all.js";
import { createContext, type Reference } from "./context.js";

/** Holds `api` and the pages that it was read from against every rule. */
export function checkApi(reference: Reference, report: Report): void {
  const context = createContext(reference);
  for (const rule of rules) rule.check(context, report);
}
