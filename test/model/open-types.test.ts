import { expect, test } from "vitest";
import { apiOf, type Pages } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";

function resourcesIn(pages: Pages): readonly string[] {
  return [...apiOf(pages).resources.values()].flatMap(sketchResource);
}

test.each([
  [{ introduction: "What callers say. This is an _open type_ that callers fill." }],
  [{ title: "call resource type (Open Type)" }],
])("the words of a page, %j, say that its type is open", (parts) => {
  expect(resourcesIn({ "resources/call.md": resourcePage({ ...parts, properties: ["note | String |"] }) })[0]).toMatch(
    /^resource api\.call \(open\)/,
  );
});

test("what is used in an open type need not be one", () => {
  const introduction = "This type is used in the open type [calls](calls.md).";
  expect(resourcesIn({ "resources/call.md": resourcePage({ introduction, properties: ["note | String |"] }) })[0]).toBe(
    `resource api.call — ${introduction.replace("[calls](calls.md)", "calls")}`,
  );
});
