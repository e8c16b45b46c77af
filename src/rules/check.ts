import type { Report } from "../diagnostics/diagnostic.js";
import type { Api } from "../model/api.js";
import type { Page } from "../page/page.js";
import type { Library } from "../source/library.js";
import { rules } from "./all.js";
import { createContext } from "./context.js";

/** Holds `api` and the pages that it was read from against every rule. */
export function checkApi(api: Api, pages: readonly Page[], library: Library, report: Report): void {
  const context = createContext(api, pages, library);
  for (const rule of rules) rule.check(context, report);
}
