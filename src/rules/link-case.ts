import { groupBy } from "../util/group-by.js";
import { destinationOf, relativeUrl } from "./helpers/link-target.js";
import { isFileLink, type FileLink } from "./helpers/page-parts.js";
import { alsoAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A link that spells its file otherwise than the file is called. */
export const linkCase = defineRule({
  code: "link-case",
  check({ pages, library, linksOn }, report) {
    const differs = ({ target }: FileLink): boolean => !library.has(target.path);
    for (const page of pages) {
      const links = linksOn(page).filter(isFileLink).filter(differs);
      for (const [{ link, target }, ...others] of groupBy(links, (other) => other.target.path).values()) {
        const spelling = library.spelling(target.path);
        if (spelling === undefined) continue;
        const expected = relativeUrl(link.origin.source.path, spelling);
        const data = { url: link.url, expected: target.anchor === "" ? expected : `${expected}#${target.anchor}` };
        report(destinationOf(link), data, alsoAt(others.map((other) => ({ origin: destinationOf(other.link) }))));
      }
    }
  },
});
