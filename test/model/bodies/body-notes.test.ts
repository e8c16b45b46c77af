import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** What is noted of the body of a page that says `paragraphs` of it. */
function notesOn(...paragraphs: readonly string[]): string {
  const page = operationPage({ routes: "POST /calls", body: paragraphs.join("\n\n") });
  return apiOf({ "api/call-create.md": page }).operations.map(({ bodyNotes }) => bodyNotes)[0] ?? "";
}

const table = "| Property | Type | Description |\n|:---|:---|:---|\n| subject | String | What it is about. |";

test("what a page says of a body beside its table is noted, and what only leads to that is not", () => {
  expect(
    notesOn(
      "In the request body, supply a JSON representation of a call. Only one call can be created per request.",
      "The following table shows the properties that are required when you create it.",
      table,
      "Subjects must be unique. For more information, see [calls](/calls).",
    ),
  ).toBe("Only one call can be created per request.\n\nSubjects must be unique.");
});

test("a sentence that speaks of the one before it has that before it", () => {
  expect(notesOn("In the request body, supply a call. No body is required. However, subjects can be set by one.")).toBe(
    "No body is required. However, subjects can be set by one.",
  );
});

test("a note in quotes is said of the call, and once", () => {
  const page = operationPage({ routes: "POST /calls", body: "> **Note**: Subjects must be unique." });
  const said = apiOf({ "api/call-create.md": page }).operations.map(({ bodyNotes, description }) => ({
    bodyNotes,
    isDescribed: description.includes("Subjects must be unique."),
  }));
  expect(said).toEqual([{ bodyNotes: "", isDescribed: true }]);
});

test("what the page says of the call already is not said again", () => {
  const body = "Supply the properties of a call. Subjects must be **unique**. Calls have one.";
  const title = "Create call\n\nCreate a call. Subjects must be **unique**.";
  const page = operationPage({ title, routes: "POST /calls", body });
  expect(apiOf({ "api/call-create.md": page }).operations.map(({ bodyNotes }) => bodyNotes)).toEqual([
    "Calls have one.",
  ]);
});

test.each([
  ["Do not supply a request body for this method."],
  ["This API does not require any request body."],
  ["This API doesn't require any request body."],
  ["The request body isn't needed."],
  ["Existing properties that are not included in the request body will maintain their previous values."],
  ["Existing properties that aren't included in the request body maintain their previous values."],
  ["The values for existing properties that are not included in the request body will not change."],
  ["The contents of the request body should be the tape."],
  ["Properties that can be updated are"],
  ["For the list of properties, see [call](/call)."],
])("%s is no note", (text) => {
  expect(notesOn(text)).toBe("");
});

test("a list is one of properties, but where a sentence that is a note announces it", () => {
  expect(notesOn("In the request body, provide a JSON object with:", "- `subject`: What it is about.")).toBe("");
  expect(notesOn("Subjects have rules:", "- They are short.\n- They are unique.")).toBe(
    "Subjects have rules:\n- They are short.\n- They are unique.",
  );
});

test("what stands below a further heading is about what that names", () => {
  expect(notesOn("### settings", "Settings must be complete.")).toBe("");
});

test("a list is noted with the words that announce it, and one of properties is not", () => {
  expect(
    notesOn(table, "A call needs one of the following:", "- A [room](room.md), say the large one.\n- Guests."),
  ).toBe("A call needs one of the following:\n- A room, say the large one.\n- Guests.");
  expect(notesOn("A call can have the following:", "- `subject`: what it is about.\n- `length`: how long it is.")).toBe(
    "",
  );
  expect(notesOn("A call has the following properties:", "- A subject.")).toBe("");
  expect(notesOn("A call needs one of the following:", table)).toBe("");
});

test("a sentence that has in it what it announces is noted", () => {
  expect(notesOn(table, "A call is one of the following: short, or long. It has one of the following lengths.")).toBe(
    "A call is one of the following: short, or long.",
  );
});

test("a list of sentences is noted, whatever stands above it", () => {
  const sentences = "- A **room** needs a number.\n- Guests never have one. They are asked.";
  expect(notesOn("The table below has the properties, but for these:", sentences, table)).toBe(
    "- A room needs a number.\n- Guests never have one. They are asked.",
  );
  expect(notesOn("The table below has the properties, but for these:", "- A room.\n- Guests", table)).toBe("");
});
