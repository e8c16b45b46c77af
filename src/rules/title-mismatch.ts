import { explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";
import { oneLine } from "../util/one-line.js";

/** A title in the front matter that is not the page's heading. */
export const titleMismatch = defineRule({
  code: "title-mismatch",
  check({ pages }, report) {
    for (const { frontMatter, title: heading } of pages) {
      const title = frontMatter?.get("title");
      if (!title || !heading || agree(title.value, heading.text)) continue;
      const related = explainedAt(heading.origin, "The page's heading stands here");
      report(title.origin, { title: title.value, heading: heading.text }, related);
    }
  },
});

// One may be the other with more to it: "List calls" and "List calls - Voice API", "call" and "call resource type". The
// name of the site behind a title is no part of it: "call - Voice API" is "call resource type" too.
function agree(title: string, heading: string): boolean {
  const [whole, other] = [normalise(title), normalise(heading)];
  const plain = whole.replace(/ [-–—|] .*$/, "");
  return whole.startsWith(other) || other.startsWith(plain);
}

// A quote that the front matter leaves open is another finding.
function normalise(title: string): string {
  return oneLine(title.toLowerCase()).replace(/^"/, "");
}
