import type { ExampleResponse } from "../model/example.js";
import { isPlaceholder } from "../model/values/placeholder.js";
import { memberOf, type JsonString } from "../source/json-node.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { ownExamples } from "./own-examples.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** An answer in an example that shows two objects of one key in one collection. */
export const exampleKeyDuplicate = defineRule({
  code: "example-key-duplicate",
  check(context, report) {
    // An answer can belong to several requests.
    for (const response of new Set(ownExamples(context).flatMap(({ responses }) => responses))) {
      const name = keyOf(response, context);
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

/** The key of the objects in a collection that is answered. */
function keyOf({ content }: ExampleResponse, { graph }: RuleContext): string | undefined {
  if (content.kind !== "json" || !content.collection || content.type.kind !== "resource") return undefined;
  return graph.resource(content.type.id)?.keyProperty ?? "id";
}

function keysShown({ body }: ExampleResponse, name: string): readonly JsonString[] {
  const list = body?.kind === "json" ? memberOf(body.value, "value") : undefined;
  const items = list?.kind === "array" ? list.items : [];
  return items.flatMap((item) => {
    const key = memberOf(item, name);
    return key?.kind === "string" && !isPlaceholder(key.value) ? [key] : [];
  });
}
