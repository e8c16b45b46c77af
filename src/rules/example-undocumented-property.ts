import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { contradictionsIn, propertyAt, type PlacedContradiction } from "./helpers/contradictions.js";
import { alsoAt, alsoOnPages, explainedAt, sameOnPage } from "./helpers/related.js";
import { undocumentedSelections } from "./helpers/undocumented-selections.js";
import { defineRule } from "./rule.js";

/**
 * Properties in examples, in their bodies and in what their queries select, that no table of their type has, however many pages
 * show them: one finding for each misspelling, and one for all the others of a type that show first on the same page.
 */
export const exampleUndocumentedProperty = defineRule({
  code: "example-undocumented-property",
  check(context, report) {
    const isType = typePlacesIn(context);
    const found = contradictionsIn(context, "undocumented");
    const properties = [...groupBy(found, (one) => samePropertyAs(one, isType)).values()].map((same) => {
      const near = context.suggest(propertyAt(same[0].path), same[0].choices);
      return { same, near };
    });
    const byCause = groupBy(properties, ({ same: [{ node, path, expected }], near }) =>
      [node.origin.source.path, expected, near === undefined ? "" : path].join("\0"),
    );
    for (const [first, ...more] of byCause.values()) {
      const [{ nameOrigin: origin, expected, documented }] = first.same;
      const all = [first, ...more].map(({ same }) => same);
      const paths = all.map(([{ path }]) => path);
      const what = `The ${isType(documented) ? "type" : "object"} is documented here`;
      const explanation = explainedAt(documented, `${what}, without ${paths.length === 1 ? "it" : "them"}`);
      const [, ...others] = all.flat().map((one) => ({ origin: one.nameOrigin }));
      report(origin, { paths, expected, near: first.near }, [...explanation, ...alsoOnPages(origin, others)]);
    }
    const selections = sameOnPage(undocumentedSelections(context), ({ name, type }) => [type, name]);
    for (const [{ name, type, near, origin, documented }, ...others] of selections) {
      const explanation = explainedAt(documented, "The type is documented here, without it");
      report(origin, { paths: [name], expected: `a property of ${type}`, near }, [...explanation, ...alsoAt(others)]);
    }
  },
});

type TypeTest = (documented: Origin | undefined) => boolean;

/** Tells the pages of types from tables of one page's own, whose properties are nobody else's. */
function typePlacesIn({ api }: RuleContext): TypeTest {
  const places = new Set([...api.resources.values()].flatMap(({ origins }) => origins));
  return (documented) => documented !== undefined && places.has(documented);
}

function samePropertyAs({ node, path, expected, documented }: PlacedContradiction, isType: TypeTest): string {
  const home = isType(documented) ? "" : node.origin.source.path;
  return [home, expected, propertyAt(path)].join("\0");
}
