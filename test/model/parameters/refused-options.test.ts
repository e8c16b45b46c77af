import { expect, test } from "vitest";
import { systemQueryOptions } from "../../../src/model/parameters/query-options.js";
import { refusedOptions } from "../../../src/model/parameters/refused-options.js";
import { statementsOf } from "../../../src/model/parameters/query-statements.js";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { readPage } from "../../helpers/read-page.js";

/** The options that a page refuses that says `text`. */
function refusedIn(text: string): readonly string[] {
  const { page } = readPage(`# List calls\n\n## Query parameters\n\n${text}\n`);
  return refusedOptions(statementsOf(page)).map(({ name }) => name);
}

test.each([
  ["This method supports `$select` and `$top`. `$skip` isn't supported.", ["$skip"]],
  ["> **Note:** $filter is not supported.", ["$filter"]],
  ["- `$select` is supported.\n- There is no support for `$search`.", ["$search"]],
  ["The `$skip` and `$count` query parameters aren't currently supported.", ["$skip", "$count"]],
  ["This method does not support `$skip`,`$count`, or **$orderBy**.", ["$skip", "$count", "$orderby"]],
  ["Calls are many. This API doesn't support the `$skip` query option.", ["$skip"]],
  ["This method doesn't support the query parameters `$skip` and `$count`.", ["$skip", "$count"]],
  ["Some operators are not supported: `$skip`, `$count`.", ["$skip", "$count"]],
  ["* The `$skip` operator is not supported.\n* Some options aren't supported: `$count`.", ["$skip", "$count"]],
  ["The following query parameters are not supported:\n\n- `$skip`\n- `$count`", ["$skip", "$count"]],
])("%s", (text, expected) => {
  expect(refusedIn(text)).toEqual(expected);
});

test.each([
  ["`$filter` is not supported on the **subject** property."],
  ["This method does not support `$filter` on **subject**."],
  ["This method does not support `$skip` together with `$search`."],
  ["When calls are searched, they are ranked. `$skip` is not supported."],
  ["On **subject**: `$filter` is not supported."],
  ["`$skip` is supported."],
  ["There is no support for `$skip` together with `$search`."],
  ["`$loud` is not supported."],
  ["Guests do not support `$skip`."],
  ["For guests:\n\n- `$skip` is not supported."],
  ["The following query parameters are not supported:\n\n- `$skip`\n- `$filter` on **subject**"],
])("%s", (text) => {
  expect(refusedIn(text)).toEqual([]);
});

/** The options that are left of all by a page that says `text`; all of them where it refuses none. */
function leftIn(text: string): readonly string[] {
  const refused = new Set(refusedIn(text));
  return [...systemQueryOptions.keys()].filter((name) => !refused.has(name));
}

const tokens = ["$skiptoken", "$deltatoken"];

test.each([
  ["This method supports only the `$select` and `$top` OData query parameters to help customize the response."],
  ["This API currently only supports `$select` and `$top`."],
  ["It supports the query parameters `$select`, `$top` only."],
  ["Currently, only the `$select` and `$top` query parameters are supported."],
  ["The only supported query parameters are `$select` and `$top`."],
  ["The only OData query options supported by this method are `$select` and `$top`."],
  ["This method supports only the following query parameters:\n\n* `$select`\n* `$top`"],
  [
    "You can use `$top` to page, at most 50, and `$select`.\nThe other OData query parameters are not currently supported.",
  ],
  ["- `$top`: at most 50\n- `$select`\n\nNo other query parameters are supported."],
  ["This method supports `$select` and `$top`. It doesn't support any other OData query parameters."],
])("%s", (text) => {
  expect(leftIn(text)).toEqual(["$select", "$top", ...tokens]);
});

test.each([
  ["This method supports the `$select` and `$top` OData query parameters to help customize the response."],
  ["This method supports some of the OData query parameters, including `$select` and `$top`."],
  ["This method supports only `$filter` on **subject**."],
  ["The only supported `$filter` expression is `$filter=id+eq+{value}`."],
  ["Only `$filter` with `eq` is supported."],
  ["For guests, only `$top` is supported."],
  ["The other OData query parameters are not supported."],
])("%s", (text) => {
  expect(leftIn(text)).toEqual([...systemQueryOptions.keys()]);
});

test("what several closed lists have is taken, and what is refused by its name is refused there", () => {
  expect(
    leftIn("This method supports only `$select`.\n\nOnly `$top` is supported.\n\n`$skip` isn't supported."),
  ).toEqual(["$select", "$top", ...tokens]);
  expect(refusedIn("`$skip` isn't supported. This method supports only `$select`.")[0]).toBe("$skip");
});

test("an option with a row of its own, or in a route line, is taken", () => {
  const page = `${operationPage({ routes: "GET /calls?$expand=seats" })}
## Query parameters

This method supports only \`$top\`. \`$expand\` is not supported.

| Parameter | Type | Description |
|:---|:---|:---|
| $orderBy | String | By what to sort. |
`;
  const [operation] = apiOf({ "api/call-list.md": page }).operations;
  expect(operation?.refusedOptions.map(({ name }) => name)).toEqual([
    "$select",
    "$filter",
    "$search",
    "$skip",
    "$count",
    "$format",
  ]);
});
