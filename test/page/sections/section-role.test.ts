import { expect, test } from "vitest";
import { httpFence } from "../../helpers/operation-page.js";
import { readContent } from "../../helpers/read-page.js";

/** The role of the last section of a page of `parts`. */
function lastRole(...parts: readonly string[]): string | undefined {
  return readContent(`# Ring\n\n${parts.join("\n\n")}\n`).page.sections.at(-1)?.role;
}

test.each([
  ["Name | Description", "members"],
  ["Member | Value | Description", "members"],
  ["Name | Type | Description", "other"],
  ["Name | Value | Type | Description", "members"],
])("below the heading of values a table `%s` makes a section of %s", (columns, role) => {
  const delimiters = columns.replaceAll(/[^|]+/g, ":---");
  expect(lastRole(`### tone values\n\n| ${columns} |\n|${delimiters}|\n| ${columns} |`)).toBe(role);
});

test.each([
  ["Member | Description", "members"],
  ["Member | Type | Value", "members"],
  ["Member | Type | Description", "properties"],
  ["Name | Type | Description", "properties"],
])("below `Members` a table `%s` makes a section of %s", (columns, role) => {
  const delimiters = columns.replaceAll(/[^|]+/g, ":---");
  expect(lastRole(`## Members\n\n| ${columns} |\n|${delimiters}|\n| ${columns} |`)).toBe(role);
});

test("a fence of templates below the heading of a request lists no routes where another heading does", () => {
  const line = httpFence("POST /bells/{bell-id}/ring");
  const request = `## Begin\n\n### Request\n\n<!-- { "blockType": "ignored" } -->\n${line}`;
  expect(lastRole(request)).toBe("httpRequest");
  expect(lastRole(`## HTTP request\n\n${line}`, request)).toBe("exampleRequest");
});
