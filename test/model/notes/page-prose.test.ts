import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

test("what is said beside the properties is told, behind code too, but for what is about that", () => {
  const code = '```json\n{ "id": "1" }\n```';
  const beside = ["Calls are short.", code, "This call is gone.", code, "Calls end at noon."].join("\n\n");
  const page = resourcePage({ introduction: `A call.\n\n## Properties\n\n${beside}`, properties: ["name | String |"] });
  expect([...apiOf({ "resources/call.md": page }).resources.values()].map(({ description }) => description)).toEqual([
    "A call.\n\nCalls are short.\n\nCalls end at noon.",
  ]);
});
