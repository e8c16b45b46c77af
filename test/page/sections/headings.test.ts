import { expect, test } from "vitest";
import { headingRoles, normaliseHeading, roleOfHeading } from "../../../src/page/sections/headings.js";
import { dedent } from "../../helpers/dedent.js";
import { readContent } from "../../helpers/read-page.js";

test.each([
  ["Permissions", "permissions"],
  ["Prerequisites", "permissions"],
  ["Permissions acting on self", "permissions"],
  ["Permissions required", "permissions"],
  ["HTTP request", "httpRequest"],
  ["HTTP Request:", "httpRequest"],
  ["HTTPS request", "httpRequest"],
  ["Path parameters", "pathParameters"],
  ["Route parameters", "pathParameters"],
  ["Function parameters", "functionParameters"],
  ["Query parameters", "queryParameters"],
  ["Optional query parameters", "queryParameters"],
  ["OData query parameters", "queryParameters"],
  ["Request headers", "requestHeaders"],
  ["Optional request headers", "requestHeaders"],
  ["Header parameters", "requestHeaders"],
  ["URI parameter", "pathParameters"],
  ["Required query parameter", "queryParameters"],
  ["HTTP header", "requestHeaders"],
  ["Request body", "requestBody"],
  ["Request parameters", "requestBody"],
  ["Request path", "httpRequest"],
  ["Response", "response"],
  ["**Response **", "response"],
  ["Success response:", "response"],
  ["Response - 202", "response"],
  ["HTTP status codes", "response"],
  ["Response status code", "response"],
  ["Response headers", "responseHeaders"],
  ["Error responses", "errors"],
  ["Example", "example"],
  ["Examples", "example"],
  ["Example 1: Answer with video", "example"],
  ["Example (with video)", "example"],
  ["Example - Forward a call", "example"],
  ["Request", "exampleRequest"],
  ["Request 2", "exampleRequest"],
  ["Request: answer", "exampleRequest"],
  ["Request (second page)", "exampleRequest"],
  ["Request for a call", "exampleRequest"],
  ["Request 10: answer", "exampleRequest"],
  ["Request in JSON", "exampleRequest"],
  ["Request and response", "exampleRequest"],
  ["Request headers (optional)", "requestHeaders"],
  ["Request fields", "other"],
  ["Request payload", "requestBody"],
  ["Request limits", "other"],
  ["Request body example", "requestBody"],
  ["Response payload example:", "response"],
  ["Required permissions", "permissions"],
  ["Required headers", "requestHeaders"],
  ["Optional parameters", "requestBody"],
  ["Supported query parameters", "queryParameters"],
  ["Optional request headers", "requestHeaders"],
  ["Header parameters", "requestHeaders"],
  ["Second request", "exampleRequest"],
  ["Second request response", "exampleResponse"],
  ["Notification - incoming", "notification"],
  ["Properties", "properties"],
  ["Instance Attributes", "properties"],
  ["Relationships", "relationships"],
  ["Methods", "methods"],
  ["Members", "members"],
  ["callState values", "members"],
  ["callState enum type", "members"],
  ["JSON representation", "representation"],
  ["Remarks", "remarks"],
  ["Limitations", "remarks"],
  ["See also", "seeAlso"],
  ["Properties {#call-properties}", "properties"],
  ["callState values {#states}", "members"],
  ["Headers", "requestHeaders"],
  ["URI parameters", "pathParameters"],
  ["Query options", "queryParameters"],
  ["Body parameters", "requestBody"],
  ["Returns", "response"],
  ["Response parameters", "response"],
  ["Response properties", "response"],
  ["Response fields", "response"],
  ["Sample request", "exampleRequest"],
  ["Sample response", "exampleResponse"],
  ["Attributes", "properties"],
  ["Navigation properties", "relationships"],
  ["Navigation property", "relationships"],
  ["Writable properties", "properties"],
  ["Read-only properties", "properties"],
  ["Sound properties", "other"],
  ["2. Request body", "requestBody"],
  ["1.2 Permissions", "permissions"],
  ["1.3 URL", "httpRequest"],
  ["1.6.2. Response example", "exampleResponse"],
  ["3 Properties", "other"],
  ["Next steps", "seeAlso"],
  ["List group members", "other"],
  ["Values", "other"],
  ["constructor", "other"],
  ["", "other"],
])("the heading %j has the role %s", (heading, role) => {
  expect(roleOfHeading(heading)).toBe(role);
});

test("every heading of the table is written as headings are normalised", () => {
  expect([...headingRoles.keys()].map(normaliseHeading)).toEqual([...headingRoles.keys()]);
});

test("a response below an example is the example's, at whatever depth", () => {
  const { page } = readContent(dedent`
    ## Response
    ## Example
    ### Answer with video
    ##### HTTP request
    ##### Response 1
    ## Remarks
    #### Response
    ## Request
    ## Response
  `);
  expect(page.sections.map(({ heading, role, parent }) => [heading?.text, role, parent?.heading?.text])).toEqual([
    [undefined, "introduction", undefined],
    ["Response", "response", undefined],
    ["Example", "example", undefined],
    ["Answer with video", "other", "Example"],
    ["HTTP request", "exampleRequest", "Answer with video"],
    ["Response 1", "exampleResponse", "Answer with video"],
    ["Remarks", "remarks", undefined],
    ["Response", "response", "Remarks"],
    ["Request", "exampleRequest", undefined],
    ["Response", "exampleResponse", undefined],
  ]);
});

test("a property of its own heading, url, is no part of a call", () => {
  const { page } = readContent("## Properties\n\n### url\n\nWhere.\n\n## URL\n");
  expect(page.sections.map(({ heading, role }) => [heading?.text, role])).toEqual([
    [undefined, "introduction"],
    ["Properties", "properties"],
    ["url", "other"],
    ["URL", "httpRequest"],
  ]);
});

test("a second heading of the first level is a section, and reported", () => {
  const { page, findings } = readContent("Intro.\n\n# Another call\n\nMore.\n");
  expect(page.sections.map(({ heading, depth }) => [heading?.text, depth])).toEqual([
    [undefined, 0],
    ["Another call", 1],
  ]);
  expect(findings).toEqual([
    "3:1 title-repeated: Unexpected heading of the first level, expected a deeper one below the page's title",
  ]);
});

test("a page that is all headings of the first level has one finding", () => {
  const { page, findings } = readContent("# Properties\n\n# Remarks\n\n# See also\n");
  expect(page.sections.map(({ role }) => role)).toEqual(["introduction", "properties", "remarks", "seeAlso"]);
  expect(findings.map((finding) => finding.split(" ")[0])).toEqual(["1:1"]);
});
