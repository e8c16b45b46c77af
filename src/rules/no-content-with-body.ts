import { isBodiless } from "../model/status.js";
import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

/** An example of a response whose status allows no body, with a body. */
export const noContentWithBody = defineRule({
  code: "no-content-with-body",
  check({ api }, report) {
    const responses = api.examples.flatMap((example) => example.responses);
    for (const { status, body } of responses) {
      if (!body || !isBodiless(status)) continue;
      const origin = body.kind === "json" ? body.value.origin : body.origin;
      report(startLineOf(origin), { status });
    }
  },
});
