import { expect, test } from "vitest";
import { parsePage } from "../../src/page/parse.js";
import { libraryOf } from "../../src/source/library.js";
import { citationOf, type Origin, textOf } from "../../src/source/source.js";
import { dedent } from "../helpers/dedent.js";
import { readPage } from "../helpers/read-page.js";
import { sketchPage } from "../helpers/sketch.js";
import { isOrigin } from "../model/helpers/markdown.js";

const page = dedent`
  ---
  title: "call: answer"
  doc_type: apiPageType
  ---

  # call: answer

  Namespace: contoso.calls

  Answer an incoming [call](../resources/call.md).

  ## Permissions

  | Permission type | Permissions (from least to most privileged) |
  |:----------------|:--------------------------------------------|
  | Application     | Calls.Accept, Calls.Accept.All              |

  ## HTTP request

  <!-- { "blockType": "ignored" } -->
  \`\`\`http
  POST /calls/{id}/answer
  POST /rooms/{id}/calls/{id}/answer
  \`\`\`

  ## Response

  If successful, returns \`202 Accepted\`.

  ## Example

  ##### Request

  <!-- { "blockType": "request", "name": "answer_call" } -->
  \`\`\`http
  POST https://api.contoso.com/v1/calls/7/answer
  Content-Type: application/json

  { "modality": "audio" }
  \`\`\`

  ##### Response

  <!-- { "blockType": "response" } -->
  \`\`\`http
  HTTP/1.1 202 Accepted
  \`\`\`

  <!-- { "type": "#page.annotation", "section": "documentation" } -->
`;

test("a page is read into its sections and blocks", () => {
  const { page: read, findings } = readPage(page);
  expect(findings).toEqual([]);
  expect(sketchPage(read)).toEqual([
    "api page: call: answer",
    "front matter title: call: answer",
    "front matter doc_type: apiPageType",
    "namespace contoso.calls",
    "paragraph Answer an incoming [call](../resources/call.md).",
    "## Permissions (permissions)",
    "table Permission type (permissionType) | Permissions (from least to most privileged) (permissions)",
    "  row Application | Calls.Accept, Calls.Accept.All",
    "## HTTP request (httpRequest)",
    "code http",
    "  annotation blockType=ignored",
    "  request POST /calls/{id}/answer",
    "  request POST /rooms/{id}/calls/{id}/answer",
    "## Response (response)",
    "paragraph If successful, returns `202 Accepted`.",
    "## Example (example)",
    "##### Request (exampleRequest below Example)",
    "code http",
    "  annotation blockType=request names=answer_call",
    "  request POST https://api.contoso.com/v1/calls/7/answer",
    "    Content-Type: application/json",
    '    json {"modality":"audio"}',
    "##### Response (exampleResponse below Example)",
    "code http",
    "  annotation blockType=response",
    "  response 202 Accepted",
  ]);
});

test("a caption in bold begins the request of an example, or its response", () => {
  const fence = "```http\nGET /calls\n```\n";
  const { page: read } = readPage(
    `# List calls\n\n## Example\n\n**Request**\n\n${fence}\n**Response:**\n\nIt answers **so**.\n\n**Note**\n\n## See also\n`,
  );
  expect(sketchPage(read).filter((line) => !/code|request|front/.test(line))).toEqual([
    "api page: List calls",
    "## Example (example)",
    "####### **Request** (exampleRequest below Example)",
    "####### **Response:** (exampleResponse below Example)",
    "paragraph It answers **so**.",
    "paragraph **Note**",
    "## See also (seeAlso)",
  ]);
});

test("a caption elsewhere is what its section says in bold", () => {
  const roles = (heading: string): readonly unknown[] =>
    readPage(
      `# Ring\n\n## ${heading}\n\n**Request**\n\n\`\`\`http\nPOST /calls\n\`\`\`\n\n## Response\n`,
    ).page.sections.map(({ role }) => role);
  expect(roles("HTTP request")).toEqual(["introduction", "httpRequest", "response"]);
  expect(roles("Request body")).toEqual(["introduction", "requestBody", "response"]);
  expect(roles("Example 1: Ring")).toEqual(["introduction", "example", "exampleRequest", "exampleResponse"]);
});

test("before the first heading a caption begins any section that it names", () => {
  const sections = (...lines: readonly string[]): readonly string[] =>
    sketchPage(readPage(["# Ring", ...lines, ""].join("\n\n")).page).filter((line) => line.startsWith("#"));
  expect(
    sections(
      "**Permissions**",
      "**Optional request headers**",
      "**Example 1: Ring**",
      "**Request**",
      "**Response**",
      "**Remarks**",
      "**Tip**",
    ),
  ).toEqual([
    "####### **Permissions** (permissions)",
    "####### **Optional request headers** (requestHeaders)",
    "####### **Example 1: Ring** (example)",
    "####### **Request** (exampleRequest below **Example 1: Ring**)",
    "####### **Response** (exampleResponse below **Example 1: Ring**)",
    "####### **Remarks** (remarks)",
  ]);
  expect(sections("**Properties**", "**JSON representation**", "## Methods", "**Relationships**")).toEqual([
    "####### **Properties** (properties)",
    "####### **JSON representation** (representation)",
    "## Methods (methods)",
  ]);
});

test("a caption that is the heading of another part of the call ends the one that it stands below", () => {
  const sections = (...lines: readonly string[]): readonly string[] =>
    sketchPage(readPage(["# Ring", ...lines, ""].join("\n\n")).page).filter((line) => line.startsWith("#"));
  expect(
    sections(
      "## Request headers",
      "One.",
      "**Request body**",
      "Two.",
      "### settings",
      "Three.",
      "**Response:**",
      "## Limits",
    ),
  ).toEqual([
    "## Request headers (requestHeaders)",
    "####### **Request body** (requestBody)",
    "### settings (other below **Request body**)",
    "####### **Response:** (response)",
    "## Limits (other)",
  ]);
  expect(
    sections("**HTTP request**", "**Request body**:", "<h2>Response</h2>", "<H3 id='x'>Response headers</H3>"),
  ).toEqual([
    "####### **HTTP request** (httpRequest)",
    "####### **Request body**: (requestBody)",
    "####### Response (response)",
    "####### Response headers (responseHeaders)",
  ]);
  expect(
    sections(
      "**HTTP request**",
      "<details>\n<summary>Query parameters</summary>",
      "None.",
      "</details>",
      "<details open><summary>Request body</summary>",
    ),
  ).toEqual([
    "####### **HTTP request** (httpRequest)",
    "####### Query parameters (queryParameters)",
    "####### Request body (requestBody)",
  ]);
});

test("behind a box that a summary heads, what stood before it goes on", () => {
  const lines = [
    "# Ring",
    "## Request body",
    "<details><summary>Request headers</summary>",
    "<details>\n<summary>What they are for</summary>",
    "None.",
    "</details>",
    "One.",
    "</details>\n<details>\n<summary>Optional query parameters</summary>",
    "Two.",
    "</details>",
    "Three.",
    "**Response**",
    "Four.",
    "</details>",
    "Five.",
  ];
  const { sections } = readPage(`${lines.join("\n\n")}\n`).page;
  expect(
    sections.map(({ role, blocks }) => [
      role,
      ...blocks.flatMap((block) => (block.kind === "paragraph" ? block.text.text : [])),
    ]),
  ).toEqual([
    ["introduction"],
    ["requestBody", "Three."],
    ["requestHeaders", "What they are for", "None.", "One."],
    ["queryParameters", "Two."],
    ["response", "Four.", "Five."],
  ]);
});

test("a caption may say which of its things are needed, where that leaves no doubt of where they go", () => {
  const lines = ["# Ring", "## Query parameters", "**Optional parameters**", "One.", "**Required headers**", "Two."];
  expect(sketchPage(readPage(`${lines.join("\n\n")}\n`).page).filter((line) => line.startsWith("#"))).toEqual([
    "## Query parameters (queryParameters)",
    "####### **Required headers** (requestHeaders)",
  ]);
});

test("behind a request line below a heading that says nothing of it, a caption heads a part of the call, and one of a sample anywhere", () => {
  const sections = (...lines: readonly string[]): readonly string[] =>
    sketchPage(readPage(["# Rings", ...lines, ""].join("\n\n")).page).filter((line) => line.startsWith("#"));
  const request = "```\nGET /rings/{id}\n```";
  expect(
    sections("## Get a ring", request, "**Response type**", "A ring.", "**Sample request**", "## Steps", "**Body**"),
  ).toEqual([
    "## Get a ring (other)",
    "####### **Response type** (response below Get a ring)",
    "####### **Sample request** (exampleRequest below Get a ring)",
    "## Steps (other)",
  ]);
  expect(sections("## Get a ring", request, "_**Response type**_", "_**Rings**_")).toEqual([
    "## Get a ring (other)",
    "####### **Response type** (response below Get a ring)",
  ]);
  expect(sections("## Get a ring", "**Sample request**", request, "**Example response**", "## Steps")).toEqual([
    "## Get a ring (other)",
    "####### **Sample request** (exampleRequest below Get a ring)",
    "####### **Example response** (exampleResponse below Get a ring)",
    "## Steps (other)",
  ]);
});

test("an answer above the heading of an example's request is what the API answers, and one behind it what the example shows", () => {
  const sections = (...lines: readonly string[]): readonly string[] =>
    sketchPage(readPage(["# Ring", ...lines, ""].join("\n\n")).page).filter((line) => line.startsWith("#"));
  expect(
    sections("## REST request", "### Request example", "### Response", "### Request example", "## REST response"),
  ).toEqual([
    "## REST request (other)",
    "### Request example (exampleRequest below REST request)",
    "### Response (exampleResponse below REST request)",
    "### Request example (exampleRequest below REST request)",
    "## REST response (response)",
  ]);
});

test("a caption is none in the midst of words, with words of its own, below other headings, and where it says the same", () => {
  const headings = (...lines: readonly string[]): readonly unknown[] =>
    readPage(["# Ring", ...lines, ""].join("\n\n")).page.sections.map(({ heading }) => heading?.text);
  expect(headings("## Request headers", "**Request body** is what is sent.")).toEqual([undefined, "Request headers"]);
  expect(headings("## Request headers", "**Request body for rooms**")).toEqual([undefined, "Request headers"]);
  expect(headings("## Request headers", "<div>Request body</div>")).toEqual([undefined, "Request headers"]);
  expect(headings("## Steps", "**Request body**")).toEqual([undefined, "Steps"]);
  expect(headings("## Request body", "**Body**")).toEqual([undefined, "Request body"]);
  expect(headings("## Request body", "**Note**", "**Permissions**")).toEqual([undefined, "Request body"]);
});

test("every part's origin covers what stands for it in the source", () => {
  const covered = new Set(originsOf(readPage(page).page).map(textOf));
  for (const part of [
    '"call: answer"',
    "call: answer",
    "contoso.calls",
    "[call](../resources/call.md)",
    "Permission type",
    "| Application     | Calls.Accept, Calls.Accept.All              |",
    "Calls.Accept, Calls.Accept.All",
    '"ignored"',
    "/rooms/{id}/calls/{id}/answer",
    "POST",
    'POST https://api.contoso.com/v1/calls/7/answer\nContent-Type: application/json\n\n{ "modality": "audio" }',
    "Content-Type",
    "application/json",
    '{ "modality": "audio" }',
    '"modality"',
    '"audio"',
    "202",
    "Accepted",
  ]) {
    expect(covered).toContain(part);
  }
});

test("a page without front matter and without a title is read all the same", () => {
  const { page: read, findings } = readPage("Ring a phone.\n");
  expect(sketchPage(read)).toEqual(["api page: (untitled)", "paragraph Ring a phone."]);
  expect(findings).toEqual([
    "1:1 title-missing: Unexpected page without a heading of the first level, expected a title",
  ]);
});

test("an empty page is a page", () => {
  const { page: read, findings } = readPage("", { path: "calls.md" });
  expect(sketchPage(read)).toEqual(["conceptual page: (untitled)"]);
  expect(findings).toEqual([
    "1:1 title-missing: Unexpected page without a heading of the first level, expected a title",
  ]);
});

test("a page that is too large is reported once and not read", () => {
  const findings: string[] = [];
  const source = { path: "api/calls.md", text: "", damage: { kind: "size", bytes: 5_000_000 } } as const;
  const read = parsePage(source, libraryOf([source]), ({ message }) => findings.push(message));
  expect(sketchPage(read)).toEqual(["conceptual page: (untitled)"]);
  expect(findings).toEqual(["Unexpected page of 5000000 bytes, expected at most 1048576; it is not read"]);
});

test("bytes that were no UTF-8 are reported where they stood", () => {
  const findings: string[] = [];
  const text = "---\ntitle: Call\n---\n# Call\n\nAnrufe f\uFFFDr alle.\n";
  const source = { path: "api/calls.md", text, damage: { kind: "encoding" } } as const;
  parsePage(source, libraryOf([source]), ({ code, origin }) => findings.push(`${citationOf(origin)} ${code}`));
  expect(findings).toEqual(["api/calls.md:6 invalid-utf8"]);
});

test("a page in UTF-16 is read, and reported once", () => {
  const findings: string[] = [];
  const text = "---\ntitle: Call\n---\n# Call\n\nAnrufe f\u00fcr alle.\n";
  const source = { path: "api/calls.md", text, damage: { kind: "encoding", found: "UTF-16" } } as const;
  parsePage(source, libraryOf([source]), ({ message, origin }) => findings.push(`${citationOf(origin)} ${message}`));
  expect(findings).toEqual(["api/calls.md:1 Unexpected UTF-16, expected UTF-8"]);
});

function originsOf(value: unknown, seen = new Set<unknown>()): readonly Origin[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isOrigin(value)) return [value];
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  return parts.flatMap((part) => originsOf(part, seen));
}
