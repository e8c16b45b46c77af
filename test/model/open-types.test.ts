import { expect, test } from "vitest";
import { readApi } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";
import { resourcesIn } from "./helpers/resources.js";

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

test("so do words in italics", () => {
  const page = resourcePage({
    properties: ["*name of a caller* | String | Whatever a caller adds.", "*id* | String |"],
    annotation: { "@odata.type": "api.call", openType: true },
    json: '{ "id": "String" }',
  });
  const { api, findings } = readApi({ "resources/call.md": page });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual(["resource api.call (open)", "  id: String"]);
  expect(findings).toEqual([]);
});

const mark = resourcePage({ title: "mark resource type", properties: ["at | Int32 | Required. Where it is."] });

test.each([
  ["a type", '{ "7f-1": { "@odata.type": "api.mark", "at": 3 }, "7f-2": null }', "", "  *: api.mark (nullable)"],
  ["text", '{ "user id": "String" }', "", "  *: String"],
  ["a flag", '{ "String-value": true }', "", "  *: Boolean"],
  ["lists", '{ "7f-1": ["String"] }', "", "  *: String[]"],
  ["an object and text", '{ "7f-1": { "at": 3 }, "7f-2": "String" }', "", undefined],
  ["several types", '{ "7f-1": "String", "7f-2": true }', "", undefined],
  [
    "what words say",
    '{ "7f-1": { "at": 3 } }',
    "Names are ids, and their values must be\n[mark](mark.md) objects.",
    "  *: api.mark",
  ],
  ["what no words say", '{ "7f-1": { "at": 3 } }', "See [mark](mark.md).", undefined],
])("the JSON of an open type under made-up names shows %s", (_, json, said, expected) => {
  const introduction = `Marks.\n\n${said}`.trim();
  const annotation = { "@odata.type": "api.marks", openType: true };
  const pages = {
    "resources/marks.md": resourcePage({ title: "marks resource type", introduction, annotation, json }),
  };
  const [, ...properties] = resourcesIn({ ...pages, "resources/mark.md": mark }).slice(2);
  expect(properties).toEqual(expected === undefined ? [] : [expected]);
});

test.each([
  ["Property bag for callers.", true],
  ["Optional. Represents an extensible property bag.", true],
  ["It's a property bag.", true],
  ["This is not a property bag.", false],
  ["The property bag's owner.", false],
])("what is a property bag is told by its words: %s", (introduction, open) => {
  const extra = resourcePage({ title: "extra resource type", introduction, properties: [] });
  const empty = resourcesIn({ "resources/extra.md": extra }).find((line) => line.includes("api.extra"));
  expect(empty).toBe(`resource api.extra${open ? " (open)" : ""} — ${introduction}`);
});

test.each([
  ["its page", { introduction: "A property bag with what callers add." }, "What callers add."],
  ["a property", { introduction: "What callers add." }, "A property bag with what callers add."],
])("a type without properties that %s calls a property bag is open", (_, parts, description) => {
  const call = resourcePage({ properties: [`extra | [extra](extra.md) | ${description}`] });
  const extra = (properties: readonly string[]) => resourcePage({ title: "extra resource type", ...parts, properties });
  const [, , empty] = resourcesIn({ "resources/call.md": call, "resources/extra.md": extra([]) });
  expect(empty).toBe(`resource api.extra (open) — ${parts.introduction}`);
  const [, , filled] = resourcesIn({ "resources/call.md": call, "resources/extra.md": extra(["note | String |"]) });
  expect(filled).toBe(`resource api.extra — ${parts.introduction}`);
});
