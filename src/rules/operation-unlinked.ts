import { sectionsOf, tablesOf } from "../model/page-access.js";
import type { Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { isFileLink } from "./helpers/page-parts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An operation whose page no other kind of page links, in a reference whose resources list their methods. */
export const operationUnlinked = defineRule({
  code: "operation-unlinked",
  check({ api, pages, linksOn }, report) {
    if (!pages.some(listsMethods)) return;
    const linked = new Set(
      pages
        .filter(({ kind }) => kind !== "api")
        .flatMap(linksOn)
        .filter(isFileLink)
        .map(({ target }) => target.path.toLowerCase()),
    );
    // What one page documents is found, or not, by one link.
    for (const [{ origin, title }, ...others] of groupBy(api.operations, ({ origin: { source } }) => source).values()) {
      if (linked.has(origin.source.path.toLowerCase())) continue;
      report(origin, { title }, alsoAt(others));
    }
  },
});

function listsMethods(page: Page): boolean {
  if (page.kind === "api") return false;
  return sectionsOf(page, "methods").some((section) =>
    tablesOf(section).some(({ rows }) => rows.some(({ cells }) => cells[0]?.runs.some(({ kind }) => kind === "link"))),
  );
}
