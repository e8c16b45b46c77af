import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** What is noted of a page with `section` under "Optional query parameters", or another heading. */
function notesOf(section: string, heading = "Optional query parameters"): readonly string[] {
  const page = operationPage({ routes: "GET /calls" });
  const text = page.replace("## HTTP request", `## ${heading}\n\n${section}\n\n## HTTP request`);
  return apiOf({ "api/call-list.md": text }).operations.map(({ queryNotes }) => queryNotes);
}

test("what names one of OData's options is noted, in whole paragraphs, without where to read on", () => {
  expect(notesOf("This method supports the OData query parameters to help customize the response.")).toEqual([""]);
  expect(
    notesOf(
      "Calls can be read with `$top` and `$orderBy`. At most 50 come at once. For more information, see [paging](/paging).",
    ),
  ).toEqual(["Calls can be read with `$top` and `$orderBy`. At most 50 come at once."]);
  expect(notesOf("> **Note:** $filter is not supported.")).toEqual(["$filter is not supported."]);
});

test("what stands beside the parameters of a function is noted", () => {
  expect(notesOf("This method supports `$format`. Set either day or week.", "Function parameters")).toEqual([
    "This method supports `$format`. Set either day or week.",
  ]);
});

test("so are items of lists, with the lists that they announce", () => {
  expect(
    notesOf(
      "There is a choice.\n\n- Use `$select` for less.\n- Limits of `$filter`:\n  - by name\n  - by day\n- Be quick.",
    ),
  ).toEqual(["- Use `$select` for less.\n- Limits of `$filter`: by name by day"]);
});

test("a list that a telling sentence announces is noted whole", () => {
  expect(notesOf("`$filter` knows these:\n\n- startsWith\n- endsWith\n\nThese are no options:\n\n- day")).toEqual([
    "`$filter` knows these:\n- startsWith\n- endsWith",
  ]);
});

test("what announces code, or is a part of a URL, says nothing by itself", () => {
  expect(notesOf("Sort by `$orderby`, as here:\n\n```http\nGET /calls?$orderby=name\n```")).toEqual([""]);
  expect(notesOf("- Sort by `$orderby`:\n  `GET /calls?$orderby=name`")).toEqual([
    "- Sort by `$orderby`: `GET /calls?$orderby=name`",
  ]);
  expect(notesOf("Ask `/calls?$top=5` for five.")).toEqual([""]);
  expect(notesOf("The $topic is no option.")).toEqual([""]);
});
