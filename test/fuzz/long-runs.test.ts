import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/resolve.js";
import { createTexts } from "../../src/model/narrow/texts.js";
import { indexTypes } from "../../src/model/narrow/type-index.js";
import { cutRemark } from "../../src/model/paths/path-text.js";
import { marksIn } from "../../src/model/prose/prose-marks.js";
import { normaliseHeading } from "../../src/page/sections/headings.js";
import { readJson } from "../../src/page/json/json.js";
import { regionOf } from "../../src/page/region.js";
import { readHeaderLine, readStartLine } from "../../src/page/http/http-lines.js";
import { readPages } from "../../src/read-pages.js";
import { apiOf, libraryOfPages } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

// Long enough that a reader who tries each place of the run anew takes minutes.
const run = 400_000;
const tabs = "\t".repeat(run);

test("a line of HTTP that holds other line ends is read in no time", () => {
  const value = `${tabs}\u2028x\u2028y`;
  expect(readHeaderLine(`X:${value}`)?.value.text).toBe("x\u2028y");
  expect(readStartLine(`HTTP/1.1 200 ${value}`)).toMatchObject({ status: { text: "200" } });
  expect(readStartLine(`GET ${value}`)).toMatchObject({ method: { text: "GET" } });
});

test("marks are sought in a run of blanks in no time", () => {
  expect([...marksIn(`String${tabs}x (required)`)]).toEqual(["required"]);
});

test("marks are sought in a run of line ends, and in a list of marks, in no time", () => {
  expect([...marksIn(`${"\n".repeat(run)}Required: x`)]).toEqual(["required"]);
  expect([...marksIn(`${"required, ".repeat(run / 10)}required if it is set`)]).toEqual([]);
});

test.each([
  ["links", "It is the base type for ", "[a](#a) base type for such as ", 4000],
  ["items", "", "<br/>- a", 100_000],
])("types that derive from one are sought among thousands of %s in no time", (_, before, part, times) => {
  const page = resourcePage({ introduction: before + part.repeat(times), properties: ["id | String |"] });
  expect([...apiOf({ "resources/call.md": page }).resources.keys()]).toEqual(["api.call"]);
});

test("a page of thousands of routes is read in no time", () => {
  const routes = Array.from({ length: 6000 }, (_, index) => `GET /calls/{id}/tapes${index}`).join("\n");
  const response = "Returns a `200 OK` response code and a [call](../resources/call.md) object.";
  const pages = { "api/call-get.md": operationPage({ routes, response }), "resources/call.md": resourcePage({}) };
  expect(apiOf(pages).operations[0]?.routes).toHaveLength(6000);
});

test("thousands of parameters are looked for in thousands of routes in no time", () => {
  const many = Array.from({ length: 3000 }, (_, index) => index);
  const routes = many.map((index) => `POST /calls/{id}/tapes${index}?tape${index}=1`).join("\n");
  const rows = many.map((index) => `| side${index} | String | A side. |`).join("\n");
  const table = `| Name | Type | Description |\n|:---|:---|:---|\n${rows}`;
  const body = `In the request body, supply a JSON object.\n\n## Parameters\n\n${table}`;
  const [operation] = apiOf({ "api/call-tape.md": operationPage({ routes, body }) }).operations;
  expect(operation?.body).toMatchObject({ properties: { length: 3000 } });
});

test("headings that end in runs of marks are read in no time", () => {
  const headings = Array.from({ length: 2000 }, (_, index) => `Example ${index}${":".repeat(180)}x`);
  expect(headings.map(normaliseHeading).every((heading) => heading.endsWith(":x"))).toBe(true);
  expect(["Response 2:", "Request #3", "example: 1 2", "2. Response ..", "a#: 7 ."].map(normaliseHeading)).toEqual([
    "response",
    "request",
    "example: 1",
    "response",
    "a",
  ]);
});

test.each(["'", "“", "‘", "”x", "'\n", "’ ", "\\'", "…", "\u200b"])(
  "a run of `%s` in JSON is read in no time",
  (mark) => {
    const { value } = readJson(regionOf({ path: "api/call.md", text: `{ "a": [ ${mark.repeat(run)}` }));
    expect(value?.kind).toBe("object");
  },
);

test("a string that nothing ends is read in no time", () => {
  const example = `${httpFence("POST /calls/1/answer", `{ "a": "x${tabs}b }`)}`;
  const { examples } = apiOf({ "api/call-answer.md": operationPage({ example }) });
  expect(examples[0]?.request.body).toMatchObject({ kind: "json" });
});

test("a line of nothing but opened brackets is read in no time", () => {
  expect(cutRemark(`/calls${"(".repeat(run)} # x`).repairs).toEqual([]);
});

test("scopes are sought in a run of capitals and hyphens in no time", () => {
  const prose = `One of the following scopes is required: ${"A-".repeat(run / 4)} Calls.Read`;
  const page = operationPage({}).replace("## HTTP request", `## Permissions\n\n${prose}\n\n$&`);
  expect(apiOf({ "api/call-answer.md": page }).operations[0]?.permissions[0]?.scopes).toEqual(["Calls.Read"]);
});

test.each([
  "<!--",
  "<h1\n",
  "\n#",
  "# .",
  "\n===",
  "****",
  '<!-- "@type":',
  "inherit ",
  "[",
  "derives [",
  "<!-- blockType ",
  ".",
])("types are sought in a run of `%s` in no time", (mark) => {
  const text = `${mark.repeat(run / mark.length)}\n\n# tape resource type\n`;
  const index = indexTypes([{ path: "resources/a.md", text }], (source) => [source.text]);
  expect(index.defining("tape")).toHaveLength(1);
});

test.each(["[!include ", "[!include [", "# [](#tab/", "# [", "[!INCLUDE [a](b) "])(
  "files that a run of `%s` takes in are sought in no time",
  (mark) => {
    const library = libraryOfPages({ "a.md": `${mark.repeat(run / mark.length)}[!INCLUDE [a](includes/a.md)]` });
    expect(library.sources.flatMap(createTexts(library))).toHaveLength(1);
  },
);

test.each(['"a', '"a":', '"', '":', '"a": null'])("nulls are sought in a run of `%s` in no time", (mark) => {
  const text = mark.repeat(run / mark.length);
  const pages = { "api/call-get.md": operationPage({ routes: "GET /calls/{id}" }), "api/a.md": text };
  const library = libraryOfPages(pages);
  const config = resolveConfig({ input: ".", include: ["api/call-get.md"] });
  const read = readPages(
    library,
    config,
    () => {},
    () => {},
  );
  expect(read.typePages).toEqual([]);
});

test("what stands behind bold words, and the lines of a cell, are read in no time", () => {
  const page = resourcePage({ introduction: `**Note**${"\u00a0".repeat(run)}x`, properties: ["id | String |"] });
  const response = `| Status | Description |\n|:---|:---|\n| 200 | a${"<br>".repeat(run / 4)}[call](../resources/call.md) |`;
  const pages = {
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response }),
    "resources/call.md": page,
  };
  expect(apiOf(pages).operations[0]?.responses[0]).toMatchObject({ status: 200, content: { kind: "json" } });
});
