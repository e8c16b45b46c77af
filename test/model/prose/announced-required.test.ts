import { expect, test } from "vitest";
import type { Operation } from "../../../src/model/operation.js";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** Whether a property, one that is optional, and one that is so by its description are required below `words`. */
function requiredBelow(words: string): readonly boolean[] {
  const rows = ["| id | String | Its id. |", "| note (optional) | String | A note. |", "| tag | String | Optional. |"];
  const table = ["| Property | Type | Description |", "|:---|:---|:---|", ...rows].join("\n");
  const { operations } = apiOf({ "api/call-answer.md": operationPage({ body: `${words}\n\n${table}` }) });
  return operations.flatMap(requiredIn);
}

function requiredIn({ body }: Operation): readonly boolean[] {
  return body.kind === "json" ? body.properties.map(({ required }) => required) : [];
}

test.each([
  "In the request body, provide the following required properties.",
  "The following table lists the required parameters.",
  "The following properties are required to answer a call.",
  "All the properties listed in the following table are required.",
  "All parameters are required.",
])("what a table lists is required where the words above it say so of all: %s", (words) => {
  expect(requiredBelow(words)).toEqual([true, false, false]);
});

test("so it is below a heading that says so", () => {
  expect(requiredBelow("### Required members")).toEqual([true, false, false]);
  expect(requiredBelow("### Required settings of all members")).toEqual([false, false, false]);
});

test.each([
  "The following table shows the properties that are required when you create a call.",
  "The following properties are required if the call is a conference.",
  "All the properties are required when the call is a conference.",
  "In most cases, not all the properties listed are required.",
  "The following properties can be set. Required ones come first.",
])("and is not for other words: %s", (words) => {
  expect(requiredBelow(words)).toEqual([false, false, false]);
});

test("what a column says of a row goes before the words above the table", () => {
  const table =
    "| Property | Type | Required |\n|:---|:---|:---|\n| id | String | Yes |\n| tag | String | No |\n| note | String | |";
  const body = `The following table lists the required parameters.\n\n${table}`;
  const { operations } = apiOf({ "api/call-answer.md": operationPage({ body }) });
  expect(operations.map(requiredIn)).toEqual([[true, false, true]]);
});
