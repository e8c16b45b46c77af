import type { Config } from "./config/config.js";
import { selectPages } from "./config/select-pages.js";
import { createCollector, type Collector } from "./diagnostics/collector.js";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build.js";
import type { Page } from "./page/page.js";
import { parsePage } from "./page/parse.js";
import { checkApi } from "./rules/check.js";
import type { Library } from "./source/library.js";
import { loadSources } from "./source/load.js";

/** What a reference says, and what is wrong with it. */
export interface Linted {
  readonly pages: readonly Page[];
  readonly api: Api;
  /** By path, place and code. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Told what a long run is doing, for people who wait for it. */
export type Watch = (doing: string) => void;

/**
 * Reads the reference that `config` names and holds it against its rules: load, parse, build, check. Rejects with a `LoadError`
 * or a `ConfigError` where there is nothing to read; whatever is wrong with the pages is a diagnostic.
 */
export async function lint(config: Config, watch: Watch = () => {}): Promise<Linted> {
  const { library, collector, pages, api } = await buildPages(config, watch);
  checkApi(api, pages, library, collector.report);
  return { pages, api, diagnostics: collector.sorted() };
}

/** The same for those who need what the reference says, and not what its rules have against it. */
export async function read(config: Config, watch: Watch = () => {}): Promise<Linted> {
  const { collector, pages, api } = await buildPages(config, watch);
  return { pages, api, diagnostics: collector.sorted() };
}

interface Built extends Omit<Linted, "diagnostics"> {
  readonly library: Library;
  readonly collector: Collector;
}

async function buildPages(config: Config, watch: Watch): Promise<Built> {
  const collector = createCollector(config.rules);
  const library = await loadSources(config.input);
  const sources = selectPages(library.sources, config);
  const isPart = library.isOnePage || sources.length < library.sources.length;
  const pages = sources.map((source, index) => {
    watch(`Reading page ${index + 1} of ${sources.length}`);
    return parsePage(source, library, collector.report);
  });
  watch("Linking and checking");
  return {
    library,
    collector,
    pages,
    api: buildApi(pages, isPart ? reportOfPart(collector.report) : collector.report),
  };
}

// A page that is left out may define what none of the others does, so that nothing need be wrong.
function reportOfPart(report: Report): Report {
  return (finding) => {
    if (finding.code !== "undefined-type") return report(finding);
    report({ ...finding, severity: "info", message: `${finding.message} (not all pages have been read)` });
  };
}
