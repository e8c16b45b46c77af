import type { Config } from "./config/config.js";
import { selectPages } from "./config/select-pages.js";
import type { Report } from "./diagnostics/diagnostic.js";
import { type Beyond, buildApi } from "./model/build.js";
import type { NullsShown } from "./model/narrow/nulls-shown.js";
import { createTexts } from "./model/narrow/texts.js";
import { readOthers } from "./model/narrow/type-pages.js";
import type { Page } from "./page/page.js";
import { parsePage } from "./page/parse.js";
import type { Library } from "./source/library.js";
import type { Source } from "./source/source.js";

/** What is read of a reference. */
export interface Reading {
  /** The pages that `include` and `exclude` leave. */
  readonly pages: readonly Page[];
  /** Further ones, which define types that those need, and of which nothing else counts. */
  readonly typePages: readonly Page[];
  /** What else is known of those that are left out. */
  readonly beyond: Beyond;
  /** The files of the former, and of what they include. */
  readonly whole: ReadonlySet<Source>;
  /** Not all that the reference says has been read. */
  readonly isPart: boolean;
  /** Reports what is found on the pages, and nothing that is found on those that are read for their types. */
  readonly report: Report;
}

/** Reads of `library` what `config` asks for; `watch` is told how far it has come. */
export function readPages(library: Library, config: Config, report: Report, watch: (doing: string) => void): Reading {
  // Whoever names one page means it; globs are for paths below the folder of the whole.
  const { included, others } = library.isOnePage
    ? { included: library.sources, others: [] }
    : selectPages(library.sources, config);
  const { sources: whole, noting } = notingSources(library);
  const pages = included.map((source, index) => {
    watch(`Reading page ${index + 1} of ${included.length}`);
    whole.add(source);
    return parsePage(source, noting, report);
  });
  if (others.length > 0) watch("Reading the types that they need");
  const { typePages, namespace, ...examples } = readOthers({
    pages,
    others,
    textsOf: createTexts(library),
    parse: (source) => parsePage(source, library, () => {}),
  });
  return {
    pages,
    typePages,
    beyond: { typePages, namespace, shown: typesShown(examples, namespace) },
    whole,
    isPart: library.isOnePage === true || included.length < library.sources.length,
    report: typePages.length === 0 ? report : (finding) => whole.has(finding.origin.source) && report(finding),
  };
}

function typesShown({ nullPages, nullTypePages }: NullsShown, namespace: string | undefined): Beyond["shown"] {
  if (nullPages.length === 0) return undefined;
  return buildApi(nullPages, () => {}, { typePages: nullTypePages, namespace }).resources;
}

// A finding can stand in what a page includes.
function notingSources(library: Library): { readonly sources: Set<Source>; readonly noting: Library } {
  const sources = new Set<Source>();
  const find: Library["find"] = (path) => {
    const found = library.find(path);
    if (found) sources.add(found);
    return found;
  };
  return { sources, noting: { ...library, find } };
}
