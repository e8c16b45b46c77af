import { expect, test } from "vitest";
import { apiOf, readApi, type Pages } from "../helpers/api.js";
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

test.each([
  [true, []],
  [
    false,
    [
      "resources/call.md:7:3 property-name-unreadable Unexpected `{property-name}`, expected the name of a property or parameter",
    ],
  ],
])("where openType is %s a placeholder in the place of a name stands for any property", (openType, expected) => {
  const page = resourcePage({
    properties: ["_{property-name}_ | _{property-type}_ | Whatever a caller adds.", "id | String |"],
    annotation: { "@odata.type": "api.call", openType },
    json: '{ "id": "String" }',
  });
  const { api, findings } = readApi({ "resources/call.md": page });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    `resource api.call${openType ? " (open)" : ""}`,
    "  id: String",
  ]);
  expect(findings).toEqual(expected);
});
