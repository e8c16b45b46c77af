import { type Example, type ExampleResponse, jsonOf } from "../model/example.js";
import { namesIn } from "../model/paths/path-template.js";
import { keyOf } from "../model/resources/entity-key.js";
import { resourceOfMany } from "../model/response.js";
import { itemsIn, type JsonString, memberOf } from "../source/json-node.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { isKeyUnknown } from "./helpers/key-unknown.js";
import { ownExamples } from "./helpers/own-examples.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example that shows two objects of one key in one collection. */
export const exampleKeyDuplicate = defineRule({
  code: "example-key-duplicate",
  check(context, report) {
    // An answer can belong to several requests.
    for (const response of new Set(
      ownExamples(context)
        .filter(isOfThings)
        .flatMap(({ responses }) => responses),
    )) {
      const name = nameOfKey(response, context);
      const keys = name === undefined ? [] : keysShown(response, name);
      // One answer is one copy: what is wrong with its second object is wrong with its third.
      const alike = groupBy(keys, ({ value }) => value);
      const firstOf = (key: JsonString): JsonString | undefined => alike.get(key.value)?.[0];
      const [found, ...others] = keys.filter((key) => firstOf(key) !== key);
      if (name === undefined || !found) continue;
      const related = explainedAt(firstOf(found)?.origin, "The first object with it stands here");
      report(found.origin, { name, key: found.value }, [...related, ...alsoAt(others)]);
    }
  },
});

// A list of changes has a thing as often as it changed.
function isOfThings({ match }: Example): boolean {
  return match === undefined || namesIn(match.path).at(-1) !== "delta";
}

/** The key of the objects in a collection that is answered. */
function nameOfKey({ content }: ExampleResponse, { graph }: RuleContext): string | undefined {
  const type = resourceOfMany(content);
  return type === undefined ? undefined : keyOf(type, graph)?.name;
}

function keysShown({ body }: ExampleResponse, name: string): readonly JsonString[] {
  return itemsIn(memberOf(jsonOf(body), "value")).flatMap((item) => {
    const key = memberOf(item, name);
    return key?.kind === "string" && !isKeyUnknown(key.value) ? [key] : [];
  });
}
