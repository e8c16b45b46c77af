import type { Settings } from "./config/config.js";
import { resolveConfig } from "./config/resolve.js";
import { createCollector, type Collector } from "./diagnostics/collector.js";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.js";
import type { Api } from "./model/api.js";
import { buildApi } from "./model/build.js";
import { withNeededTypes } from "./model/narrow/needed-types.js";
import { spokenNames } from "./model/types/type-name.js";
import type { Page } from "./page/page.js";
import { readPages, type Reading } from "./read-pages.js";
import { checkApi } from "./rules/all.js";
import { loadSources, type LoadedLibrary } from "./source/load.js";

/** What a reference says, and what is wrong with it. */
export interface Linted {
  /** The folder that the pages' paths begin at, as an absolute path. */
  readonly folder: string;
  readonly pages: readonly Page[];
  /** Pages that `include` leaves out, of which the types count that the others need. */
  readonly typePages: readonly Page[];
  readonly api: Api;
  /** By path, place and code. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Told what a long run is doing, for people who wait for it. */
export type Watch = (doing: string) => void;

/**
 * Reads the reference that `settings` name and holds it against its rules: load, parse, build, check. Rejects with a `LoadError`
 * or a `ConfigError` where there is nothing to read; whatever is wrong with the pages is a diagnostic.
 */
export async function lint(settings: Settings, watch: Watch = () => {}): Promise<Linted> {
  const built = await buildPages(settings, watch);
  checkApi(built, built.report);
  return linted(built);
}

/** The same for those who need what the reference says, and not what its rules have against it. */
export async function read(settings: Settings, watch: Watch = () => {}): Promise<Linted> {
  return linted(await buildPages(settings, watch));
}

function linted({ library, collector, pages, typePages, whole, api }: Built): Linted {
  const needed = typePages.length === 0 ? api : withNeededTypes(api, whole);
  const spoken = spokenNames(api);
  const diagnostics = collector.sorted().map((finding) => ({
    ...finding,
    message: spoken(finding.message),
    related: finding.related.map((related) => ({ ...related, message: spoken(related.message) })),
  }));
  return { folder: library.folder, pages, typePages, api: needed, diagnostics };
}

interface Built extends Reading {
  readonly library: LoadedLibrary;
  readonly collector: Collector;
  readonly api: Api;
}

async function buildPages(settings: Settings, watch: Watch): Promise<Built> {
  const config = resolveConfig(settings);
  const collector = createCollector(config.rules);
  const library = await loadSources(config.input);
  const report = library.isOnePage ? reportOfOne(collector.report) : collector.report;
  const reading = readPages(library, config, report, watch);
  watch("Linking and checking");
  const { pages, beyond, isPart } = reading;
  const api = buildApi(pages, isPart ? reportOfPart(reading.report) : reading.report, beyond);
  return { ...reading, library, collector, api };
}

// One page tells nothing of how far its reference reaches: what it includes may well be part of that.
function reportOfOne(report: Report): Report {
  return (finding) => report(finding.code === "include-outside-root" ? { ...finding, severity: "info" } : finding);
}

// A page that is left out may define what none of the others does, so that nothing need be wrong.
function reportOfPart(report: Report): Report {
  return (finding) => {
    if (finding.code !== "undefined-type") return report(finding);
    report({ ...finding, severity: "info", message: `${finding.message} (not all pages have been read)` });
  };
}
