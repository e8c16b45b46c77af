import { partOf } from "../source/source.js";
import { editionsOf } from "./helpers/editions.js";
import { startLineOf } from "./helpers/place-within.js";
import { defineRule } from "./rule.js";

/** A folder with the reference of another version of the API, which is read as one with the rest. */
export const editionsMixed = defineRule({
  code: "editions-mixed",
  check({ api }, report) {
    for (const { folder, baseUrl, firstCall } of editionsOf(api)) {
      if (api.baseUrl === undefined || baseUrl === api.baseUrl) continue;
      report(partOf(startLineOf(firstCall), baseUrl), { folder, baseUrl, expected: api.baseUrl });
    }
  },
});
