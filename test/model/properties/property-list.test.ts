import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";
import { resourcesIn } from "../helpers/resources.js";

/** What a Request body section of `lines` lists, what of it cannot be used, and what is found on its page. */
function listed(...lines: readonly string[]): readonly string[] {
  const { api, findings } = readApi({
    "api/call-rate.md": operationPage({ routes: "POST /calls/{id}/rate", body: lines.join("\n") }),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
  });
  return [
    ...api.operations.flatMap(({ body }) => sketchBody(body)),
    ...api.omissions.map(({ subject, reason }) => `left out ${subject.value}: ${reason}`),
    ...findings,
  ];
}

test("a list whose items begin with a name and a type is as good as a table", () => {
  expect(
    listed(
      "Supply these:",
      "",
      "- **points** (Int32, required): what it scores.",
      "- `remark` (String) - What to say. Read-only.",
      "- **tapes:** ([tape](../resources/tape.md) collection) What was heard.",
      "- **tags** (Collection(String))",
      "- **kind** (`String`, optional). Possible values are: `low`, `high`.",
    ),
  ).toEqual([
    "body",
    "  points: Int32 (required) — what it scores.",
    "  remark: String (read-only) — What to say. Read-only.",
    "  tapes: api.tape[] — What was heard.",
    "  tags: String[]",
    '  kind: "low" | "high" — Possible values are: `low`, `high`.',
  ]);
});

test("a list below an item is of what that holds", () => {
  expect(
    listed(
      "- **settings** (Object): How to rate.",
      "  - **depth** (Int32, required): How far.",
      "  - **limits** (Object)",
      "    - **size** (Int64)",
      "- **kind** (String): One of these:",
      "  - `low`: Below.",
      "  - `high`: Above.",
    ),
  ).toEqual([
    "body",
    "  settings: { depth: Int32 (required) — How far.; limits: { size: Int64 } } — How to rate.",
    "  kind: String — One of these: `low`: Below. `high`: Above.",
  ]);
});

test("what else stands below an item is said of it", () => {
  expect(
    listed(
      "- **points** (Int32): what it scores",
      "",
      "  Never more than nine",
      "- **kind** (String)",
      "  - one that is `low`",
      "  - one that is `high`",
    ),
  ).toEqual([
    "body",
    "  points: Int32 — what it scores. Never more than nine",
    "  kind: String — one that is `low`, one that is `high`",
  ]);
});

test("a list of names without types is left out, where nothing else says what the body holds", () => {
  const list = ["- **points** (required): what it scores.", "- **remark**: what to say."];
  const reason = "no type stands behind its name in parentheses";
  expect(listed(...list)).toEqual(["body unknown", `left out points: ${reason}`, `left out remark: ${reason}`]);
  expect(listed("Supply a [tape](../resources/tape.md) object:", "", ...list)).toEqual(["body api.tape"]);
  expect(listed("| Name | Type |", "|:---|:---|", "| points | Int32 |", "", ...list)).toEqual([
    "body",
    "  points: Int32",
  ]);
});

test("a list of anything else is none of either", () => {
  expect(listed("- **Note** that it ends.", "- Nothing else.")).toEqual(["body unknown"]);
  expect(listed("- Points: how many (Int32).", "- Remarks (String).")).toEqual(["body unknown"]);
  expect(listed("- **points** (what it scores): how many.", "- Nothing else.")).toEqual(["body unknown"]);
});

test("a list beside a table of properties is of something else", () => {
  const page = "# call resource type\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n";
  const list = "\nFor more, see:\n\n- **tone** (resource): what rings\n- **room** (object): where it does\n";
  expect(resourcesIn({ "resources/call.md": page + list })).toEqual(["resource api.call", "  id: String"]);
});

test("a list of properties is as good as a table, and one below an item is of what that holds", () => {
  const items = [
    "- `id` (String): Identifier. Read-only.",
    "- **tone** (Object): How it rings.",
    "  - `pitch` (Int32, required): How high it is.",
    "- `state` (String) - One of `ringing`, `gone`.",
  ];
  const relationships = "## Relationships\n\n* **person** ([person](person.md)): Who calls.\n";
  const json = '{ "id": "String", "tone": { "pitch": 1 }, "state": "String" }';
  const page = `${resourcePage({ introduction: `A call.\n\n## Properties\n\n${items.join("\n")}\n\n${relationships}`, json })}`;
  const person = resourcePage({ title: "person resource type", properties: ["name | String |"] });
  expect(resourcesIn({ "resources/call.md": page, "resources/person.md": person })).toEqual([
    "resource api.call — A call.",
    "  id: String (read-only) — Identifier. Read-only.",
    "  tone: { pitch: Int32 (required) — How high it is. } — How it rings.",
    '  state: "ringing" | "gone" — One of `ringing`, `gone`.',
    "  person: api.person (navigation) — Who calls.",
    "resource api.person",
    "  name: String",
  ]);
});
