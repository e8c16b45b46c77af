import { ownExamples } from "./own-examples.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { strangersIn, typeClashesIn } from "./type-clash.js";

/** An annotation above a response that names another type than the Response section. */
export const responseTypeDiffers = defineRule({
  code: "response-type-differs",
  check(context, report) {
    for (const example of ownExamples(context)) {
      const clashes = [...typeClashesIn(example, context), ...strangersIn(example, context)];
      for (const [{ status }, { annotated, origin, documented }] of clashes) {
        const sentence = example.operation.responses.find((response) => response.status === status);
        const related = explainedAt(sentence?.origin, `The Response section says ${documented}`);
        report(origin, { type: annotated, expected: documented }, related);
      }
    }
  },
});
