import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Api } from "../../src/model/api.js";
import { buildApi } from "../../src/model/build.js";
import type { Page } from "../../src/page/page.js";
import { parsePage } from "../../src/page/parse.js";
import { libraryOf, type Library } from "../../src/source/library.js";
import { placeOf } from "../../src/source/source.js";

/** Markdown by path: pages, and what they include. */
export type Pages = Readonly<Record<string, string>>;

/** What a reference says, and what building it found. */
export interface ReadApi {
  readonly api: Api;
  /** Each as `api/call-get.md:4:12 route-malformed Unexpected …`. */
  readonly findings: readonly string[];
}

/** A small reference, as it would be loaded. */
export function libraryOfPages(pages: Pages): Library {
  return libraryOf(Object.entries(pages).map(([path, text]) => ({ path, text })));
}

/** The pages of a small reference, read; how they are written is not looked at. */
export function pagesOf(pages: Pages): readonly Page[] {
  const library = libraryOfPages(pages);
  return library.sources.map((source) => parsePage(source, library, () => {}));
}

/** The API that `pages` document, and what does not fit in it. */
export function readApi(pages: Pages): ReadApi {
  const findings: Diagnostic[] = [];
  const api = buildApi(pagesOf(pages), (finding) => findings.push(finding));
  return { api, findings: findings.map(shown) };
}

/** The API that `pages` document. */
export function apiOf(pages: Pages): Api {
  return readApi(pages).api;
}

function shown({ code, origin, message }: Diagnostic): string {
  return `${placeOf(origin)} ${code} ${message}`;
}
