import { startOfBody } from "./helpers/place-within.js";
import { defineRule } from "./rule.js";

/** An example of a request that reads, with a body. */
export const getWithBody = defineRule({
  code: "get-with-body",
  check({ api }, report) {
    for (const { method, body } of api.examples.map(({ request }) => request)) {
      if (body && isReading(method)) report(startOfBody(body), { method });
    }
  },
});

/** True for a method that reads, and sends nothing. */
export function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
