import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";

/** What a list of calls, with `table` and `notes` on its headers, says of itself and of each of them. */
function described(table: readonly string[], notes: readonly string[]): readonly (readonly string[])[] {
  const headers = ["| Header | Value |", "|---|---|", ...table].join("\n");
  const page = operationPage({ routes: "GET /calls" }).replace(
    "## Response",
    `## Request headers\n\n${[headers, ...notes].join("\n\n")}\n\n## Response`,
  );
  const { operations } = apiOf({ "api/call-list.md": page });
  return operations.map(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
}

test("what stands beside the table of headers is said of the header that it names first, or of the call", () => {
  const notes = [
    "These are the following headers of a request.",
    "If the request contains an `accept-language` HTTP header, notes come in it. English is the default.",
    "> **Note:** A preference may be ignored.",
  ];
  expect(described(["| Prefer | Optional. |", "| Accept-Language | A language |"], notes)).toEqual([
    [
      "A preference may be ignored.",
      "Optional.",
      "A language. If the request contains an `accept-language` HTTP header, notes come in it. English is the default.",
    ],
  ]);
});

test("a word that is also the name of a header names it only where it stands as a name", () => {
  const notes = [
    "Choose the language that you prefer with Accept-Language, and with From.",
    "From guests nothing is taken.",
    "Only the `Prefer: short` form is known, whatever From says.",
    "The from header is who rings.",
  ];
  const headers = ["| From | A person. |", "| Prefer | Optional. |", "| Accept-Language | A language. |"];
  expect(described(headers, notes)).toEqual([
    [
      "From guests nothing is taken.",
      "A person. The from header is who rings.",
      "Optional. Only the `Prefer: short` form is known, whatever From says.",
      "A language. Choose the language that you prefer with Accept-Language, and with From.",
    ],
  ]);
});
