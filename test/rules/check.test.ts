import { expect, test } from "vitest";
import { expectDiagnostics, lintPages } from "../helpers/lint-pages.js";

test("a page with many faults has each of them once", () => {
  const page = `# call: pass on

Pass an incoming call on to somebody else.

## Permissions

One of these is required. To learn more, see [Permissions](../../guides/permissions.md).

| Permission type | Permissions (from least to most privileged) |
|:---|:---|
| Application | Calls.Video (to people) |
| Application | Calls.Phone (to telephones) |

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
POST /app/calls/{id}/passOn
POST /applications/{id}/calls/{id}/passOn
\`\`\`

## Request body

In the request body, provide a JSON object with the following parameters.

| Parameter | Type | Description |
|:---|:---|:---|
| targets | [personSet](../resources/personset.md) collection | |
| timeout | Int32 | |

## Response

If successful, this method returns \`200, OK\` response code and [callStep](../resources/callstep.md) object in the response body.

## Example

##### Request

<!-- { "blockType": "request", "name": "call_pass_on" } -->
\`\`\`http
POST https://api.callisto.example/v1.0/app/calls/{id}/passOn

Content-Type: application/json
Content-Length: 683

{
  "targets": [ { "person": { "id": "17" } } ],
  "timeout": "60"
}
\`\`\`

##### Response

<!-- { "blockType": "response", "@odata.type": "microsoft.graph.callStep" } -->
\`\`\`http
HTTP/1.1 200 OK

{
  "id": "id-value",
  "status": "Running"
}
\`\`\`
`;
  const pages = { "api/call-passon.md": page };
  const expected = [
    "api/call-passon.md:1:1 warning front-matter-missing Unexpected start of page, expected front matter with a title and a description",
    "api/call-passon.md:7:60 warning broken-link Unexpected link to `../../guides/permissions.md`, which leads out of the reference, expected a page inside it",
    "api/call-passon.md:12:3 warning permission-duplicate Unexpected second row of `Application`, expected one row with all of its permissions",
    "  api/call-passon.md:11:3 The first row stands here",
    "api/call-passon.md:19:31 info placeholder-repeated Unexpected second `{id}` in one path, expected names that differ, such as `{applicationId}` and `{callId}`",
    "api/call-passon.md:28:13 warning undefined-type Unexpected type `personSet`, which no page defines; its properties are inferred from the one object that examples show",
    "api/call-passon.md:28:25 warning broken-link Unexpected link to `../resources/personset.md`, expected a page of the reference",
    "api/call-passon.md:33:37 info status-phrase Unexpected `200, OK`, expected `200 OK`",
    "api/call-passon.md:33:64 warning undefined-type Unexpected type `callStep`, which no page defines; its properties are inferred from the one object that examples show",
    "api/call-passon.md:33:75 warning broken-link Unexpected link to `../resources/callstep.md`, expected a page of the reference",
    "api/call-passon.md:43:1 info http-blank-line-before-headers Unexpected blank line before the headers, expected them at once",
    "api/call-passon.md:44:17 info content-length-mismatch Unexpected Content-Length 683, expected 68, the length of the body in bytes",
    'api/call-passon.md:48:14 warning example-type-mismatch Unexpected string `"60"` for `timeout`, expected Int32',
    "  api/call-passon.md:29:3 It is documented here as Int32",
  ];
  expectDiagnostics(pages, expected, {});
});

test("an empty reference has no faults", () => {
  expectDiagnostics({}, []);
});

test("no page makes a rule throw, or wait", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const rows = names
    .map((name) => `| ${name} | [${name}](${name}.md#${name}) | Possible values are: \`${name}\`. |`)
    .join("\n");
  const many = 2000;
  const page = `# constructor resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
${rows}

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "constructor", "name": ["__proto__"] } -->
\`\`\`json
{ "__proto__": { "__proto__": null }, "toString": 1 }
\`\`\`

${"## \\__proto__\n\n".repeat(many)}
${"[a](#__proto__-1x) <a\n\n".repeat(many)}
${"[b](../../%E0%A4%A.md#%)\n\n".repeat(many)}
[c](${"c".repeat(100_000)}/)
`;
  const started = performance.now();
  const found = lintPages({ "resources/constructor.md": page, "resources/__proto__.md": page });
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(new Set(found.map(({ code }) => code))).toContain("broken-link");
});

test("thousands of names in sentences are looked for in thousands of rows in no time", () => {
  const many = Array.from({ length: 5000 }, (_, index) => index);
  const sentences = many.map((index) => `The **oldName${index}** property.`).join("\n\n");
  const rows = many.map((index) => `| name${index} | String | A name. |`).join("\n");
  const table = `| Property | Type | Description |\n|:---|:---|:---|\n${rows}`;
  const page = `# call resource type\n\n${sentences}\n\n## Properties\n\n${table}\n`;
  const found = lintPages({ "resources/call.md": page });
  expect(found.filter(({ code }) => code === "prose-property-unknown")).toHaveLength(5000);
});
