import type { Page } from "../page/page.js";
import { groupBy } from "../util/group-by.js";
import { editionOf, editionsOf } from "./helpers/editions.js";
import { defineRule } from "./rule.js";

/** Two requests of the reference, of one version of the API, with one name. */
export const requestNameDuplicate = defineRule({
  code: "request-name-duplicate",
  check({ api, pages, codeOn }, report) {
    const editions = editionsOf(api);
    const versionOf = ({ source }: Page): string | undefined =>
      editionOf(source.path, editions)?.baseUrl ?? api.baseUrl;
    for (const alike of groupBy(pages, versionOf).values()) {
      const names = alike
        .flatMap(codeOn)
        .flatMap(({ annotation }) => (annotation?.blockType?.value === "request" ? annotation.names : []));
      for (const [first, ...others] of groupBy(names, ({ value }) => value).values()) {
        for (const { value, origin } of others) {
          report(origin, { name: value }, [
            { message: "The first request of this name stands here", origin: first.origin },
          ]);
        }
      }
    }
  },
});
