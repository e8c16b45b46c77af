import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** What is noted of the answers of a page that says `paragraphs` of them. */
function notesOn(...paragraphs: readonly string[]): string {
  const page = operationPage({ routes: "POST /calls", response: paragraphs.join("\n\n") });
  return apiOf({ "api/call-create.md": page }).operations.map(({ responseNotes }) => responseNotes)[0] ?? "";
}

test.each([
  [
    "If successful, this method returns a `204 No Content` response code. It does not return anything in the response body.",
  ],
  [
    "If successful, this method returns a `204 No Content` response code. It doesn't return anything in the response body.",
  ],
  ["If successful, this action returns `200 OK` and a [tape](../resources/tape.md) object in the response body."],
  ["This method returns a `200 OK` response code and a collection of tapes."],
  ["This method returns a call for the line that is tapped."],
  ["Successful requests return `200 OK` and a tape."],
  ["This method can return any of the HTTP status codes."],
  ["Note: The response object is truncated for clarity. All properties will be returned from an actual call."],
])("%s is no note", (text) => {
  expect(notesOn(text)).toBe("");
});

test.each([
  ["If successful, this method returns `202 Accepted` and a `Location` header with the address of the copy."],
  ["If successful, this method returns `201 Created` for a new tape, or `200 OK` for one that is there."],
  ["This method returns `404 Not Found` when there is no tape."],
  ["If there is a tape already, this method changes it and returns `204 No Content`."],
])("%s is a note", (text) => {
  expect(notesOn(text)).toBe(text);
});

test("a paragraph that says more than what comes is noted as a whole", () => {
  expect(
    notesOn(
      "If successful, this method returns a `200 OK` response code and a tape. Otherwise, it returns `404 Not Found`.",
      "If successful, it returns nothing more. For examples, see [tapes](/tapes).",
    ),
  ).toBe(
    "If successful, this method returns a `200 OK` response code and a tape. Otherwise, it returns `404 Not Found`.",
  );
});

test("a table of the headers of an answer is a note", () => {
  const table = "| Header | Meaning |\n|---|---|\n| Location | Where it rings. |";
  expect(notesOn("If successful, this method returns `202 Accepted`.", table)).toBe("- Location: Where it rings.");
});

test("a note in a quote is noted whatever its words, unless it is about what an example shows", () => {
  const text = "When this method succeeds, all hosts hear of it.";
  expect(notesOn(text)).toBe("");
  expect(notesOn(`> **Note:** ${text}`)).toBe(text);
  expect(notesOn(`> **Note:** ${text}\n\n\`\`\`http\nHTTP/1.1 200 OK\n\`\`\`\n\n> **Note:** It rings.`)).toBe(
    "It rings.",
  );
});

test("a list of what comes is none of what is said of it, and one that a note announces is", () => {
  expect(notesOn("If successful, this method returns `200 OK` and one of:", "- the tape of a call\n- string")).toBe("");
  expect(notesOn("The file has the following columns.", "- Date\n- Caller")).toBe(
    "The file has the following columns.\n- Date\n- Caller",
  );
  expect(notesOn("- If successful, this method returns `200 OK`.\n- If there is no tape, this fails with `404`.")).toBe(
    "- If there is no tape, this fails with `404`.",
  );
});

test("a section that leaves it to those below has their notes, each under its heading", () => {
  const text = "Returns `302 Found` with a `Location` header.\n\nThe address expires soon.";
  const data = "If successful, it returns `200 OK` and the tapes.";
  expect(notesOn(`### Text\n\n${text}\n\n### Data\n\n${data}`)).toBe(`Text:\n\n${text}`);
});

test("what stands beside a sample below the section is noted under its heading", () => {
  const sample = '### Sample response\n\n```json\n{ "id": "1" }\n```\n\nTapes come without a date.';
  expect(notesOn("Returns `200 OK`. Tapes expire soon.", sample, "### Older tapes\n\nThey are gone.")).toBe(
    "Returns `200 OK`. Tapes expire soon.\n\nSample response:\n\nTapes come without a date.",
  );
});

test("what stands behind an example and does not point to it is said of every answer", () => {
  const shown = "```json\n{}\n```";
  expect(notesOn("Tapes expire soon.", shown, "The address can be used once.", "- once\n- or twice")).toBe(
    "Tapes expire soon.\n\nThe address can be used once.",
  );
  expect(notesOn(shown, "The call above is short.", "In this example, it is long.", "The example has one.")).toBe("");
});

test("what stands behind an example may be about that, and what the page says of the call is not said again", () => {
  expect(notesOn("Tapes expire soon.", "```json\n{}\n```", "This tape is short.")).toBe("Tapes expire soon.");
  const page = operationPage({
    title: "Tape a call\n\nTape a call. Tapes expire soon.",
    response: "Tapes expire soon.",
  });
  expect(apiOf({ "api/call-tape.md": page }).operations.map(({ responseNotes }) => responseNotes)).toEqual([""]);
});

test("headers that come are told, though they stand among those that are sent", () => {
  const rows = "| `Retry-After` | Response header. When to ask again. |\n| X-Bell | Which bell. |";
  const headers = `## Request headers\n\n| Header | Description |\n|:---|:---|\n${rows}\n\n## Response`;
  const list =
    "## Request headers\n\n- `Retry-After`: Response header. When to ask again.\n- `X-Bell`: Which bell.\n\n## Response";
  for (const section of [headers, list]) {
    const page = operationPage({ routes: "GET /calls", response: "Returns `204 No Content`." });
    const { operations } = apiOf({ "api/call-list.md": page.replace("## Response", section) });
    expect(operations.map(({ responseNotes }) => responseNotes)).toEqual([
      "- `Retry-After`: Response header. When to ask again.",
    ]);
  }
});
