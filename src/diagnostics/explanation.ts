import { modelCodes } from "./catalog-model.js";
import { pageCodes } from "./catalog-page.js";
import type { Code } from "./catalog.js";

// The package holds these pages beside the sources: as far above dist/diagnostics/ as above src/diagnostics/.
const sources = new URL("../../src/", import.meta.url);

/** The page that explains `code`; each stands beside what reports it. */
export function explanationOf(code: Code): URL {
  return new URL(`${folderOf(code)}/${code}.md`, sources);
}

function folderOf(code: Code): string {
  if (code in pageCodes) return "page/findings";
  return code in modelCodes ? "model/findings" : "rules";
}
