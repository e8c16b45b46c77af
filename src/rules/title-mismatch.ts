import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A title in the front matter that is not the page's heading. */
export const titleMismatch = defineRule({
  code: "title-mismatch",
  check({ pages }, report) {
    for (const { frontMatter, title: heading } of pages) {
      const title = frontMatter?.entries.get("title");
      if (!title || !heading || agree(title.value, heading.text)) continue;
      const related = explainedAt(heading.origin, "The page's heading stands here");
      report(title.origin, { title: title.value, heading: heading.text }, related);
    }
  },
});

// One may be the other with more to it: "List calls" and "List calls - Voice API", "call" and "call resource type".
function agree(title: string, heading: string): boolean {
  const [one, other] = [normalise(title), normalise(heading)];
  return one.startsWith(other) || other.startsWith(one);
}

function normalise(title: string): string {
  return title.toLowerCase().replace(/\s+/g, " ").trim();
}
