import { expect, test } from "vitest";
import { apiOf, type Pages } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";

function resourcesIn(pages: Pages): readonly string[] {
  return [...apiOf(pages).resources.values()].flatMap(sketchResource);
}

test("a table below the title, or below a heading among the properties, adds what the JSON has", () => {
  const json =
    '\n<!-- { "blockType": "resource", "@odata.type": "api.call" } -->\n```json\n{ "id": "7", "length": "60" }\n```\n';
  const table = (...rows: readonly string[]): string =>
    ["| Property | Type | Description |", "|:---|:---|:---|", ...rows.map((row) => `| ${row} |`), ""].join("\n");
  const length = "length | Int32 | In seconds.";
  expect(
    resourcesIn({ "resources/call.md": `# call resource type\n\n${table(length, "other | String |")}${json}` }),
  ).toEqual(["resource api.call", "  length: Int32 — In seconds.", "  id: String"]);
  const apart = `${resourcePage({ properties: ["id | String |"] })}\n### Sound\n\n${table(length, "id | Int32 |")}${json}`;
  expect(resourcesIn({ "resources/call.md": apart })).toEqual([
    "resource api.call",
    "  id: String",
    "  length: Int32 — In seconds.",
  ]);
});

test("a type may say that the value can be null", () => {
  const properties = [
    "ended | Nullable DateTimeOffset |",
    "note | String, nullable |",
    "seats | Int32? |",
    "line | String (nullable: false) |",
    "tags | Collection(String?) |",
    "id | String |",
  ];
  expect(resourcesIn({ "resources/call.md": resourcePage({ properties }) })).toEqual([
    "resource api.call",
    "  ended: DateTimeOffset (nullable)",
    "  note: String (nullable)",
    "  seats: Int32 (nullable)",
    "  line: String",
    "  tags: String[]",
    "  id: String",
  ]);
});

test("what is not to be edited is read-only", () => {
  expect(
    resourcesIn({ "resources/call.md": resourcePage({ properties: ["id | String | The key. Non-editable."] }) }),
  ).toEqual(["resource api.call", "  id: String (read-only) — The key. Non-editable."]);
});

test("a table of navigation gives what relationships return", () => {
  const navigation =
    "## Navigation\n\n| Navigation | Return Type | Description |\n|:---|:---|:---|\n| [people](person.md) | person collection | Who takes part. |\n";
  expect(
    resourcesIn({
      "resources/call.md": `${resourcePage({ properties: ["id | String |"] })}\n${navigation}`,
      "resources/person.md": resourcePage({ title: "person resource type", properties: [] }),
    }),
  ).toEqual([
    "resource api.call",
    "  id: String",
    "  people: api.person[] (navigation) — Who takes part.",
    "resource api.person",
  ]);
});

test("values are listed on lines of a cell", () => {
  const description = "The possible values are: <ul><li>__open__ - for all.</li><li>__shut__ - for none.</li></ul>";
  expect(
    resourcesIn({ "resources/call.md": resourcePage({ properties: [`door | String | ${description}`] }) }),
  ).toEqual([
    "resource api.call",
    '  door: "open" | "shut" — The possible values are: open - for all. shut - for none.',
  ]);
});
