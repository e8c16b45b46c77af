import { memberOf, type JsonNode } from "../source/json-node.js";
import type { ExampleResponse } from "../model/example.js";
import { isSuccess } from "../model/status.js";
import type { Annotation } from "../page/page.js";
import type { RuleContext } from "./context.js";
import { ownExamples } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** An annotation that announces one object above a collection, or a collection above one object. */
export const responseCollectionDiffers = defineRule({
  code: "response-collection-differs",
  check(context, report) {
    for (const response of ownExamples(context).flatMap(({ responses }) => responses)) {
      const annotation = context.annotationOf(response.origin);
      const body = response.body?.kind === "json" ? response.body.value : undefined;
      if (!annotation?.type || !body || !isSuccess(response.status)) continue;
      const shown = shapeOf(body, annotation, context);
      const said = annotation.isCollection ? "collection" : "object";
      if (shown === undefined || shown === said || !agrees(response, shown)) continue;
      const related = explainedAt(startLineOf(body.origin), `The body is one ${shown} here`);
      report(annotation.type.origin, { type: annotation.type.value, said }, related);
    }
  },
});

type Shape = "object" | "collection";

/** Undefined where the body can be either: an object with a property `value` of its own. */
function shapeOf(body: JsonNode, { type }: Annotation, { graph, typeNamed }: RuleContext): Shape | undefined {
  const named = type && typeNamed(type.value);
  if (named?.kind !== "resource" || graph.isOpen(named.id) || graph.familyProperties(named.id).has("value"))
    return undefined;
  if (body.kind === "array") return "collection";
  if (body.kind !== "object" || body.members.every(({ name }) => name.value.startsWith("@"))) return undefined;
  const value = memberOf(body, "value");
  return value === undefined ? "object" : value.kind === "array" ? "collection" : undefined;
}

// Where the page documents the shape that the annotation has, the body is wrong, which is another rule's finding.
function agrees({ content }: ExampleResponse, shown: Shape): boolean {
  return content.kind !== "json" || content.collection === (shown === "collection");
}
