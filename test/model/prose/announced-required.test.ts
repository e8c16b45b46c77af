import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** Whether a property, one that is optional, and one that is so by its description are required below `words`. */
function requiredBelow(words: string): readonly boolean[] {
  const rows = ["| id | String | Its id. |", "| note (optional) | String | A note. |", "| tag | String | Optional. |"];
  const table = ["| Property | Type | Description |", "|:---|:---|:---|", ...rows].join("\n");
  const { operations } = apiOf({ "api/call-answer.md": operationPage({ body: `${words}\n\n${table}` }) });
  return operations.flatMap(({ body }) =>
    body.kind === "json" ? body.properties.map(({ required }) => required) : [],
  );
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

test.each([
  "The following table shows the properties that are required when you create a call.",
  "The following properties are required if the call is a conference.",
  "All the properties are required when the call is a conference.",
  "In most cases, not all the properties listed are required.",
  "The following properties can be set. Required ones come first.",
])("and is not for other words: %s", (words) => {
  expect(requiredBelow(words)).toEqual([false, false, false]);
});
