import { expect, test } from "vitest";
import { statementsOf } from "../../../src/model/parameters/query-statements.js";
import { queryRefusal } from "../../../src/model/parameters/refused-options.js";
import { textOf } from "../../../src/source/source.js";
import { readPage } from "../../helpers/read-page.js";

/** What a page refuses OData's query options with that says `text` below `heading`. */
function refusalIn(text: string, heading = "Optional query parameters"): string | undefined {
  const { page } = readPage(`# List calls\n\n## ${heading}\n\n${text}\n`);
  const origin = queryRefusal(statementsOf(page));
  return origin && textOf(origin);
}

test.each([
  ["This method does not support the [OData query parameters](/odata) to customize the response."],
  ["This operation does **not** support any OData query parameters to help customize the response (such as `$top`)."],
  ["This API doesn't currently support optional query parameters."],
  ["Currently, the list operation does not support OData query options at this time."],
  ["Calls are many. This method doesn't support query parameters."],
  ["OData query parameters are not supported."],
  ["This method does not support the OData Query Parameters to help customize the response (e.g. $top is not)."],
  ["This method does not support OData query parameters - for example, `$top` isn't supported here."],
])("%s", (text) => {
  expect(refusalIn(text)).toBe(text);
});

test.each([["Not supported."], ["None."]])("%s right below the heading of query parameters", (text) => {
  expect(refusalIn(text)).toBe(text);
  expect(refusalIn(text, "HTTP request")).toBeUndefined();
  expect(refusalIn(`${text.slice(0, -1)} for guests.`)).toBeUndefined();
  expect(refusalIn(`**$search**\n\n${text}`)).toBeUndefined();
});

test("a notice can say it, under any heading that describes the operation", () => {
  expect(refusalIn("> This method doesn't support query parameters.", "HTTP request")).toBe(
    "This method doesn't support query parameters.",
  );
  expect(refusalIn("This method doesn't support query parameters.", "Example")).toBeUndefined();
});

test.each([
  ["This method supports the OData query parameters to help customize the response."],
  ["This method does not support the `$filter` query parameter."],
  ["This method does not support OData query parameters other than `$select`."],
  ["This method does not support OData query parameters, but for `$select`."],
  ["The OData query parameters are not supported for calls that are over."],
  ["Guests do not support hosts. Query parameters are welcome."],
  ["This method does not support the OData query parameters (`$skip`, `$count`); it supports `$top`."],
  ["For calls that are over, this method does not support query parameters."],
  ["Personal accounts do not support the OData query parameters."],
])("%s", (text) => {
  expect(refusalIn(text)).toBeUndefined();
});

test("an item of a list can say it, where no sentence announces the list", () => {
  expect(refusalIn("- This method doesn't support query parameters.")).toBe(
    "This method doesn't support query parameters.",
  );
  expect(refusalIn("For guests:\n\n- This method doesn't support query parameters.")).toBeUndefined();
});

test("what a further step takes none of, the page's own requests may take", () => {
  const step =
    "## Get its tape\n\n### HTTP request\n\n```http\nGET /calls/{id}/tape\n```\n\nThis method does not support query parameters.\n";
  const { page } = readPage(`# List calls\n\n## HTTP request\n\n\`\`\`http\nGET /calls\n\`\`\`\n\n${step}`);
  expect(queryRefusal(statementsOf(page))).toBeUndefined();
});
