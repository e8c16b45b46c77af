import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

/** What the body of an operation has whose section holds `lines`. */
function bodyOf(...lines: readonly string[]): readonly string[] {
  const { operations } = apiOf({ "api/call-answer.md": operationPage({ body: lines.join("\n") }) });
  return operations.flatMap(({ body }) => sketchBody(body)).slice(1);
}

/** The same of a table with a column headed `header`, and `cells` under it. */
function column(header: string, ...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, index) => `| p${index} | String | ${cell} | N |`);
  return bodyOf(`| Name | Type | ${header} | Description |`, "|:---|:---|:---|:---|", ...rows);
}

test("a column says what is required, in words, with ticks, or by what is not", () => {
  const first = ["  p0: String (required) — N", "  p1: String — N"];
  expect(column("Required?", "✓", "")).toEqual(first);
  expect(column("Required", "✔️", "✗")).toEqual(first);
  expect(column("Required", "X", "-")).toEqual(first);
  expect(column("Mandatory", "Yes", "Yes, if it is recorded")).toEqual(first);
  expect(column("Required/Optional", "Required", "Optional")).toEqual(first);
  expect(column("Required or optional", "Mandatory", "Not required")).toEqual(first);
  expect(column("Optional?", "No", "Yes")).toEqual(first);
  expect(column("Optional", "Required", "Optional")).toEqual(first);
});

test("a star that a note limits demands nothing", () => {
  const rows = ["| Name | Type | Description |", "|:---|:---|:---|", "| p0* | String | N |", ""];
  expect(bodyOf(...rows, "The tone is 3 \\* pitch. \\* Required for rooms only.")).toEqual(["  p0: String — N"]);
  expect(bodyOf(...rows, "The tone is 3 \\* pitch. \\* Required.")).toEqual(["  p0: String (required) — N"]);
});

test("a column says what is read-only, or what can be written", () => {
  const first = ["  p0: String (read-only) — N", "  p1: String — N"];
  expect(column("Read-only", "Yes", "No")).toEqual(first);
  expect(column("Read-only", "Read-only", "")).toEqual(first);
  expect(column("Writable?", "No", "Yes")).toEqual(first);
});

test("a column lists the values of a property, or says in words which there are", () => {
  expect(column("Possible values", "`low`, `high`", "low, high", "1 to 10", "`low`", "")).toEqual([
    '  p0: "low" | "high" — N',
    '  p1: "low" | "high" — N',
    "  p2: String — Possible values: 1 to 10. N",
    "  p3: String — Possible values: `low`. N",
    "  p4: String — N",
  ]);
});

test("what columns of notes and defaults say is a part of the description", () => {
  expect(
    bodyOf(
      "| Name | Type | Description | Default | Constraints | Notes |",
      "|:---|:---|:---|:---|:---|:---|",
      "| line | Int32 | The line | 1 | At most 10. | Read-only |",
      "| note | String | | None | - | |",
    ),
  ).toEqual(["  line: Int32 (read-only) — The line. Default: 1. At most 10. Read-only", "  note: String"]);
});

test("what stands under a head that is not known is a part of the description, behind that head", () => {
  expect(
    bodyOf(
      "| Name | Type | Example | Description | Since? | |",
      "|:---|:---|:---|:---|:---|:---|",
      "| line | Int32 | `3` | The line. | 2019 | Or none. |",
      "| note | String | - | | | |",
      "| tone | String | [Request 2](#request-2) | | | |",
    ),
  ).toEqual(["  line: Int32 — Example: `3`. The line. Since: 2019. Or none.", "  note: String", "  tone: String"]);
});

test("without a column for descriptions the last one is one that has no other use", () => {
  expect(
    bodyOf(
      "| Name | Type | Value | Unit | What it is |",
      "|:---|:---|:---|:---|:---|",
      "| line | Int32 | 3 | | The line. |",
      "| wait | Int32 | | Seconds | The wait. |",
    ),
  ).toEqual(["  line: Int32 — Value: 3. The line.", "  wait: Int32 — Unit: Seconds. The wait."]);
});

test("what a cell says of a name or a type behind it is said of the property", () => {
  expect(
    bodyOf(
      "| Name | Type | Description |",
      "|:---|:---|:---|",
      "| a (required) | String | N |",
      "| b [read-only] | String | N |",
      "| c (optional) | String | N |",
      "| d | String, required | N |",
      "| e | String (required) | N |",
      "| required | String | N |",
      "| f* | String | N |",
    ),
  ).toEqual([
    "  a: String (required) — N",
    "  b: String (read-only) — N",
    "  c: String — N",
    "  d: String (required) — N",
    "  e: String (required) — N",
    "  required: String — N",
    "  f: String — N",
  ]);
});

test.each([
  "\\* Required.",
  "* Required",
  "\\* = required property",
  "\\* indicates a required property.",
  "Properties with an asterisk (\\*) are required.",
  "Send what is below. Properties with an asterisk (\\*) are required. The others are not required.",
])("a star is a mark where the words below the table say so: %s", (words) => {
  const table = ["| Name | Type |", "|:---|:---|", "| a* | String |", "| b | String |"];
  expect(bodyOf(...table, "", words)).toEqual(["  a: String (required)", "  b: String"]);
});

test.each(["\\* Not required.", "\\* At most 10.", "Required"])(
  "a star is none where they say another thing: %s",
  (words) => {
    expect(bodyOf("| Name | Type |", "|:---|:---|", "| a* | String |", "", words)).toEqual(["  a: String"]);
  },
);

test("a star behind Yes leads to words on when it is so", () => {
  const table = ["| Name | Type | Required |", "|:---|:---|:---|", "| a | String | Yes* |", "| b | String | Yes |"];
  expect(bodyOf(...table, "", "\\* Only if it rings.")).toEqual(["  a: String", "  b: String (required)"]);
  expect(bodyOf(...table, "", "\\* Required if it rings.")).toEqual(["  a: String", "  b: String (required)"]);
  const unconditional = ["  a: String (required)", "  b: String (required)"];
  expect(bodyOf(...table, "", "\\* At most 10.")).toEqual(unconditional);
  expect(bodyOf(...table, "", "\\* Cannot be changed when it rings.")).toEqual(unconditional);
  expect(bodyOf(...table, "", "\\*\\* Only if it rings.")).toEqual(unconditional);
});

test("where generators have no words, the sentences beside theirs are the description", () => {
  expect(
    bodyOf(
      "| Name | Type | Description |",
      "|:---|:---|:---|",
      "| a | String | Not yet documented. |",
      "| b | String | Not yet documented. Read-only. |",
      "| c | String | In seconds. Not yet documented |",
      "| d | String | Not yet documented Inherited from call |",
    ),
  ).toEqual([
    "  a: String",
    "  b: String (read-only) — Read-only.",
    "  c: String — In seconds.",
    "  d: String — Inherited from call",
  ]);
});

test("a sentence that stands twice, one behind the other, is said once", () => {
  expect(
    bodyOf(
      "| Name | Type | Description |",
      "|:---|:---|:---|",
      "| a | String | The tone. It may be `low` or `high`. It may be `low` or `high`. |",
      "| b | String | It may ring. It may end. It may ring. No. No. |",
    ),
  ).toEqual([
    '  a: "low" | "high" — The tone. It may be `low` or `high`.',
    "  b: String — It may ring. It may end. It may ring. No. No.",
  ]);
});
