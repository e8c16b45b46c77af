import { defineRule } from "./rule.js";

/** An operation whose page shows no request. */
export const operationWithoutExample = defineRule({
  code: "operation-without-example",
  check({ api }, report) {
    const shown = new Set(api.examples.map(({ operation }) => operation));
    for (const operation of api.operations) {
      if (!shown.has(operation)) report(operation.origin, { title: operation.title });
    }
  },
});
