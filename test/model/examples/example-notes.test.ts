import { expect, test } from "vitest";
import { readExamples } from "../../../src/model/examples/read-examples.js";
import { pagesOf } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";

const routes = "# Get call\n\n## HTTP request\n\n```http\nGET /calls/{id}\n```\n";

/** What a page says of each of its examples. */
function notesOf(...parts: readonly string[]): readonly string[] {
  const markdown = [routes, ...parts].join("\n\n");
  const files = { "api/call-get.md": markdown, "includes/banner.md": "> [!NOTE]\n> Calls cost money." };
  const page = pagesOf(files).find(({ source }) => source.path === "api/call-get.md");
  return page ? readExamples(page).examples.map(({ notes }) => notes) : [];
}

const asked = httpFence("GET /calls/1");
const answered = httpFence("HTTP/1.1 200 OK", `{ "id": "1" }`);

test("what stands before and behind the fences of an example is said of it", () => {
  const said = notesOf(
    "## Example",
    "Anna calls ben:",
    "- She is busy.",
    "### Request",
    "The following is an example of the request. The header is needed.",
    asked,
    "### Response",
    "> [!NOTE]\n> The call ends at once.",
    answered,
    "Calls that are muted come without a tone.",
  );
  expect(said).toEqual([
    [
      "Anna calls ben:\n- She is busy.",
      "The header is needed.",
      "The call ends at once.",
      "Calls that are muted come without a tone.",
    ].join("\n\n"),
  ]);
});

test("a page may show a request and its answer under headings of their own", () => {
  expect(notesOf("### Request", asked, "### Response", answered, "A muted call has no tone.")).toEqual([
    "A muted call has no tone.",
  ]);
});

test("words lead to the next fence of their section", () => {
  const said = notesOf(
    "## Examples",
    "The first is short.",
    asked,
    answered,
    "The second is long.",
    asked,
    answered,
    "It ends at noon.",
  );
  expect(said).toEqual(["The first is short.", "The second is long.\n\nIt ends at noon."]);
});

test("what leads to a fence says what that shows", () => {
  expect(notesOf("## Example", "The following example gets a muted call:", asked, answered)).toEqual([
    "The following example gets a muted call.",
  ]);
});

test("what stands where nothing is shown is said of the example before it", () => {
  expect(notesOf("## Example", asked, answered, "## Notification of hosts", "Nobody is told twice.")).toEqual([
    "Nobody is told twice.",
  ]);
});

test.each([
  "Here is an example of the response.",
  "And here is the response from the third example.",
  "The following example shows how to call this API.",
  "Note: The response object shown here might be shortened for readability.",
  "All the properties will be returned from an actual call.",
  "In the request body, supply a JSON representation of the call.",
  "This is how it looks:",
  "Where the call is gone the answer is:",
])("nothing is said of it by `%s`", (words) => {
  expect(notesOf("## Example", words, asked, answered)).toEqual([""]);
});

test("what many pages include is said of none", () => {
  expect(notesOf("## Example", "[!INCLUDE [banner](../includes/banner.md)]", asked, answered)).toEqual([""]);
});

test("what describes the answers is said of these, and not of an example", () => {
  expect(notesOf("## Response", "Returns `200 OK`.", "### Response example", "A muted call is bare.", asked)).toEqual([
    "",
  ]);
});
