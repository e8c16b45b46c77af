import type { TypeId } from "../model/api.js";
import type { Example, ExampleResponse } from "../model/example.js";
import { typeNameInValue } from "../model/types/type-name.js";
import { memberOf } from "../source/json-node.js";
import type { Located, Origin } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { namesRefusedIn } from "./helpers/names-refused.js";
import { ownExamples } from "./helpers/own-examples.js";
import { explainedAt } from "./helpers/related.js";
import { strangersIn, typeClashesIn } from "./helpers/type-clash.js";
import { defineRule } from "./rule.js";

/** An annotation above a response that names another type than the Response section, or than the body gives itself. */
export const responseTypeDiffers = defineRule({
  code: "response-type-differs",
  check(context, report) {
    for (const example of ownExamples(context)) {
      const clashes = new Map([...typeClashesIn(example, context), ...strangersIn(example, context)]);
      for (const [{ status }, { annotated, origin, documented }] of clashes) {
        const sentence = example.operation.responses.find((response) => response.status === status);
        const related = explainedAt(sentence?.origin, `The Response section says ${documented}`);
        report(origin, { type: annotated, expected: documented, by: "Response section" }, related);
      }
      for (const { annotated, named, origin } of bodyClashesIn(example, clashes, context)) {
        const related = explainedAt(origin, `The body says ${named}`);
        report(annotated.origin, { type: annotated.value, expected: named, by: "body" }, related);
      }
    }
  },
});

interface BodyClash {
  readonly annotated: Located<TypeId>;
  readonly named: TypeId;
  /** Where the body names it. */
  readonly origin: Origin | undefined;
}

/** Where the documented type has several that derive from it, and the annotation names one and the body another. */
function bodyClashesIn(
  { responses }: Example,
  known: ReadonlyMap<ExampleResponse, unknown>,
  { annotationOf, graph, typeNamed }: RuleContext,
): readonly BodyClash[] {
  return responses.flatMap((response): readonly BodyClash[] => {
    const { body, origin } = response;
    const annotation = annotationOf(origin)?.type;
    if (known.has(response) || !annotation || body?.kind !== "json" || namesRefusedIn(body).length > 0) return [];
    const [annotated, named] = [annotation.value, typeNameInValue(body.value) ?? ""].map((name) => typeNamed(name)?.id);
    if (annotated === undefined || named === undefined || graph.areKin(annotated, named)) return [];
    const place = memberOf(body.value, "@odata.type")?.origin;
    return [{ annotated: { value: annotated, origin: annotation.origin }, named, origin: place }];
  });
}
