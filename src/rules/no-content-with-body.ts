import { defineRule } from "./rule.js";
import { startLineOf } from "./start-line.js";

// RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5.
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** An example of a response whose status allows no body, with a body. */
export const noContentWithBody = defineRule({
  code: "no-content-with-body",
  check({ api }, report) {
    const responses = api.examples.flatMap((example) => example.responses);
    for (const { status, body } of responses) {
      if (!body || !bodiless.has(status)) continue;
      const origin = body.kind === "json" ? body.value.origin : body.origin;
      report(startLineOf(origin), { status });
    }
  },
});
