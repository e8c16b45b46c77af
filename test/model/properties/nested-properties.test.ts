import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody, sketchResource } from "../../helpers/sketch-api.js";
import { resourcesIn } from "../helpers/resources.js";

/** What a Request body section of `body` lists, what of it has no place, and what is found on its page. */
function listed(...body: readonly string[]): readonly string[] {
  const { api, findings } = readApi({
    "api/call-record.md": operationPage({ routes: "POST /calls/{id}/record", body: body.join("\n\n") }),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
  });
  return [
    ...api.operations.flatMap(({ body: read }) => sketchBody(read)),
    ...api.omissions.map(({ what, subject, reason }) => `left out ${what} ${subject.value}: ${reason}`),
    ...findings,
  ];
}

function table(...rows: readonly string[]): string {
  return ["| Property | Type | Description |", "|:---|:---|:---|", ...rows.map((row) => `| ${row} |`)].join("\n");
}

const call = table("kind | String | Required.", "settings | Object | How to record.");
const depth = table("depth | Int32 | Required.");
const nested = [
  "body",
  "  kind: String (required) — Required.",
  "  settings: { depth: Int32 (required) — Required. } — How to record.",
];
const flat = [
  "body",
  "  kind: String (required) — Required.",
  "  settings: Json — How to record.",
  "  depth: Int32 (required) — Required.",
];

test("a row may say itself of each of which objects it is", () => {
  const rows = [
    "marks | Object collection | Where to begin.",
    "at | Int32 | For each mark in the **marks** list, where it is.",
  ];
  expect(listed(table(...rows))).toEqual([
    "body",
    "  marks: { at: Int32 — For each mark in the marks list, where it is. }[] — Where to begin.",
  ]);
  const typed = [
    "tapes | [tape](../resources/tape.md) collection |",
    "length | Int32 | For every one of the `tapes` list, how long.",
  ];
  expect(listed(table(...typed))).toEqual([
    "body",
    "  tapes: api.tape[]",
    "left out property length: the row of `tapes` gives it a type of its own",
  ]);
});

test.each([
  "The **settings** object has these properties.",
  "The `settings` property contains the following fields:",
  "It may be left out. Each settings object can have the following properties.",
  "Properties of the settings object",
  "**settings** properties:",
  "**settings**",
  "### settings properties",
  "### Settings object",
  "### `settings`",
  "### Properties for settings\n\nAll of these are sent.",
])("a table is of the object that the words above it name: %s", (caption) => {
  expect(listed(call, caption, depth)).toEqual(nested);
});

test("a table that its head calls one of parameters is no less of the object that its heading names", () => {
  const parameters = depth.replace("Property", "Parameter");
  expect(listed(call, "### settings", parameters)).toEqual(nested);
});

test("a table is of the object whose row links the heading above it, and its words are not about the body", () => {
  const linking = table("kind | String | Required.", "[settings](#how-to-record) | Object | How to record.");
  expect(listed(linking, "### How to record", "It is a part of a [tape](../resources/tape.md).", depth)).toEqual(
    nested,
  );
});

test.each([
  "The following properties may be sent as well.",
  "If the **kind** property is `deep`, these are required.",
  "The request body has these properties, too.",
  "The object has these properties.",
  "### Properties of a deep recording",
  "### Application permissions and payload",
])("a table is of the body where the words above it name no object in it: %s", (caption) => {
  expect(listed(call, caption, depth)).toEqual(flat);
});

test("a table can name an object by the type in its rows, and those within objects and lists", () => {
  expect(
    listed(
      table("from | party | Who calls.", "others | Collection(party) | Who else.", "cues | Object[] |"),
      "The **party** object has these properties.",
      table("name | String |", "place | Object |"),
      "The **cues** collection has these properties.",
      table("text | String |"),
      "The **from.place** object has these properties.",
      table("city | String |"),
    ),
  ).toEqual([
    "body",
    "  from: { name: String; place: { city: String } } — Who calls.",
    "  others: { name: String; place: Json }[] — Who else.",
    "  cues: { text: String }[]",
  ]);
});

test("a row can write the way to it, whether or not each object on it has a row", () => {
  expect(
    listed(
      table(
        "settings | Object | How to record.",
        "settings.depth | Int32 | Required.",
        "settings/limits/size | Int64 |",
        "cues[].text | String |",
        "cues[*].user@odata.bind | String |",
        "@odata.type | String |",
        "owner@odata.bind | String |",
        "odata.type | String |",
      ),
      "The **settings** object has these properties.",
      table("settings.mode | String |"),
    ),
  ).toEqual([
    "body",
    "  settings: { depth: Int32 (required) — Required.; limits: { size: Int64 }; mode: String } — How to record.",
    "  cues: { text: String; user@odata.bind: String }[]",
    "  @odata.type: String",
    "  owner@odata.bind: String",
    "  odata.type: String",
  ]);
});

test("what OData 3 says beside the properties is within none", () => {
  const properties = ["odata.count | Int64 |", "settings.depth | Int32 |"];
  expect(resourcesIn({ "resources/call.md": resourcePage({ properties }) })).toEqual([
    "resource api.call",
    "  odata.count: Int64",
    "  settings: { depth: Int32 }",
  ]);
});

test("a row further in than the one above it is within that", () => {
  expect(
    listed(
      table(
        "settings | Object |",
        "&nbsp;&nbsp;limits | Object |",
        "&nbsp;&nbsp;&nbsp;&nbsp;size | Int64 |",
        "&nbsp;&nbsp;depth | Int32 |",
        "kind | String |",
      ),
    ),
  ).toEqual(["body", "  settings: { limits: { size: Int64 }; depth: Int32 }", "  kind: String"]);
});

test("one space that has strayed before a name puts it within nothing", () => {
  expect(listed(table("settings | Object |", "&nbsp;kind | String |"))).toEqual([
    "body",
    "  settings: Json",
    "  kind: String",
  ]);
});

test("a type that the page itself tells of is the object of its section", () => {
  const rows = table("tapes | Collection of [tape](#tape) objects |");
  expect(listed(rows, "### tape", table("length | Int32 |"))).toEqual(["body", "  tapes: { length: Int32 }[]"]);
});

test("rows whose place cannot be told are left out", () => {
  const reason = "it is of an object that no row names";
  expect(listed(call, "The **stranger** object has these properties.", depth)).toEqual([
    ...flat.slice(0, 3),
    `left out property depth: ${reason}`,
  ]);
  expect(listed(call, "If sent, fine. If settings has a mode, settings has these properties.", depth)).toEqual([
    ...flat.slice(0, 3),
    `left out property depth: ${reason}`,
  ]);
  expect(
    listed(
      table(
        "kind | String |",
        "kind.depth | Int32 |",
        "tape | [tape](../resources/tape.md) |",
        "tape.length | Int32 |",
      ),
    ),
  ).toEqual([
    "body",
    "  kind: String",
    "  tape: api.tape",
    "left out property depth: the row of `kind` gives it a type of its own",
    "left out property length: the row of `tape` gives it a type of its own",
  ]);
});

test("what is no name of a property is reported, as is a way that never ends", () => {
  const way = "a.".repeat(16);
  expect(listed(table("two words | String |", `${way}a | String |`))).toEqual([
    "body unknown",
    "api/call-record.md:13:3 property-name-unreadable Unexpected `two words`, expected the name of a property or parameter",
    `api/call-record.md:14:3 property-name-unreadable Unexpected \`${way}a\`, expected the name of a property or parameter`,
  ]);
});

test("objects within objects that go on and on, and words that do, end somewhere", () => {
  const chain = Array.from({ length: 400 }, (_, at) => [`### o${at} object`, table(`o${at + 1} | Object |`)]).flat();
  const spread = Array.from({ length: 40 }, () => ["### party object", table("a | party |", "b | party |")]).flat();
  const words = `The o0 has ${"has ".repeat(20_000)}`;
  const read = listed(table("o0 | Object |", "p | party |"), ...chain, ...spread, words, table("z | String |"));
  expect(read[0]).toBe("body");
});

test("a name with brackets behind it is of a list, and of what that holds", () => {
  const rows = [
    "tags[] | String | Words.",
    "cues[].text | String | What to say.",
    "marks[] | Int32 collection | Where.",
  ];
  const properties = [
    "  tags: String[] — Words.",
    "  cues: { text: String — What to say. }[]",
    "  marks: Int32[] — Where.",
  ];
  expect(listed(table(...rows))).toEqual(["body", ...properties]);
  const tape = resourcePage({ title: "tape resource type", properties: rows });
  expect(resourcesIn({ "resources/tape.md": tape })).toEqual(["resource api.tape", ...properties]);
  const { api, findings } = readApi({
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: [...rows, "page[size] | Int32 |"] }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual(["resource api.tape", ...properties]);
  expect(findings).toEqual([
    "resources/tape.md:10:3 property-name-unreadable Unexpected `page[size]`, expected the name of a property or parameter",
  ]);
});
