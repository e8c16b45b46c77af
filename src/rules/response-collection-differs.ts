import { type Example, type ExampleResponse, jsonOf } from "../model/example.js";
import { documentedResponses } from "../model/examples/example-bodies.js";
import { isSuccess } from "../model/responses/status.js";
import { describeType } from "../model/types/describe-type.js";
import type { Annotation } from "../page/page.js";
import { type JsonNode, memberOf, membersIn } from "../source/json-node.js";
import type { Origin } from "../source/source.js";
import { groupBy } from "../util/group-by.js";
import type { RuleContext } from "./context.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf, startOfBody } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule, type RuleReport } from "./rule.js";

/**
 * One object where the page announces a collection, or the other way round: an annotation above a body that its page bears out,
 * or a sentence that every body contradicts.
 */
export const responseCollectionDiffers = defineRule({
  code: "response-collection-differs",
  check(context, report) {
    const own = ownExamples(context);
    const contradicted = own.flatMap((example) => contradictedBy(example, context));
    const told = new Set(contradicted.map(({ response }) => response));
    reportSentences(contradicted, report);
    for (const response of own.flatMap(({ responses }) => responses)) {
      const annotation = context.annotationOf(response.origin);
      const body = jsonOf(response.body);
      if (!annotation?.type || !body || !isSuccess(response.status)) continue;
      const shown = shapeOf(body, annotation, context);
      const said = shapeSaidBy(annotation);
      if (shown === undefined || shown === said || told.has(response) || !agrees(response, shown)) continue;
      const related = explainedAt(startLineOf(body.origin), `The body is ${inWords[shown]} here`);
      report(annotation.type.origin, { type: annotation.type.value, said, by: "annotation" }, related);
    }
  },
});

interface Contradicted {
  readonly response: ExampleResponse;
  readonly type: string;
  /** What the page says in words, and where. */
  readonly said: Shape;
  readonly sentence: Origin;
  /** Where the annotation says so as well. */
  readonly annotation: Origin | undefined;
  readonly origin: Origin;
}

function reportSentences(
  contradicted: readonly Contradicted[],
  report: RuleReport<"response-collection-differs">,
): void {
  for (const [sentence, [first, ...others]] of groupBy(contradicted, (found) => found.sentence)) {
    const { type, said, origin, annotation } = first;
    report(origin, { type, said, by: "sentence" }, [
      ...explainedAt(sentence, `The Response section says ${said === "object" ? "one" : "a collection"} here`),
      ...explainedAt(annotation, "The annotation says so as well"),
      ...alsoAt(others),
    ]);
  }
}

/** The responses of `example` whose bodies overrule what the page says of them. */
function contradictedBy({ operation, match, responses }: Example, context: RuleContext): readonly Contradicted[] {
  const { annotationOf, graph } = context;
  const documented = documentedResponses({ typing: operation, match }, graph);
  return responses.flatMap((response): readonly Contradicted[] => {
    const { content, body } = response;
    const sentence = documented.find((each) => each.content === content)?.overruled;
    if (!sentence || content.kind !== "json" || body?.kind !== "json") return [];
    const said = content.collection ? "object" : "collection";
    const annotated = annotationOf(response.origin);
    const annotation = annotated && shapeSaidBy(annotated) === said ? annotated.type?.origin : undefined;
    const origin = startOfBody(body);
    return [{ response, type: describeType(content.type), said, sentence, annotation, origin }];
  });
}

type Shape = "object" | "collection";

const inWords: Readonly<Record<Shape, string>> = { object: "one object", collection: "a collection" };

function shapeSaidBy({ isCollection }: Annotation): Shape {
  return isCollection ? "collection" : "object";
}

/** Undefined where the body can be either: an object with a property `value` of its own, beside others where its type is open. */
function shapeOf(body: JsonNode, { type }: Annotation, { graph, typeNamed }: RuleContext): Shape | undefined {
  const named = type && typeNamed(type.value);
  if (named?.kind !== "resource" || graph.familyProperties(named.id).has("value")) return undefined;
  if (body.kind === "array") return "collection";
  const own = membersIn(body).filter(({ name }) => !name.value.startsWith("@"));
  if (own.length === 0) return undefined;
  const value = memberOf(body, "value");
  if (value && own.length > 1 && graph.isOpen(named.id)) return undefined;
  return value === undefined ? "object" : value.kind === "array" ? "collection" : undefined;
}

// Where the page documents the shape that the annotation has, the body is wrong, which is another rule's finding.
function agrees({ content }: ExampleResponse, shown: Shape): boolean {
  if (content.kind !== "json") return true;
  const isCollection = content.collection || content.type.kind === "collection";
  return isCollection === (shown === "collection");
}
