import { expect, test } from "vitest";
import { readContent } from "../../helpers/read-page.js";
import { sketchBlocks } from "../../helpers/sketch.js";

/** The blocks of a section with `lines`. */
function blocksOf(...lines: readonly string[]): readonly string[] {
  return sketchBlocks(readContent(["## Rooms", "", ...lines, ""].join("\n")).page);
}

const request = ["code http", "  request POST /rooms/{id}"];

test("lines that name the parts of a request are that request", () => {
  expect(blocksOf("**URL** : `/rooms/{id}`", "", "**Method** : `POST`")).toEqual(request);
  expect(blocksOf("Method: post", "URL: /rooms/{id}")).toEqual(request);
  expect(blocksOf("Request path: /rooms/{id}", "", "HTTP method: POST", "", "Opens it.")).toEqual([
    ...request,
    "paragraph Opens it.",
  ]);
});

test("items of a list name them, in one paragraph or in two", () => {
  expect(blocksOf("- **Method:** POST", "- **URL:** /rooms/{id}", "- **Doors:** 2")).toEqual([
    ...request,
    "list",
    "  item",
    "    paragraph **Doors:** 2",
  ]);
  expect(blocksOf("* **URL**", "", "  /rooms/{id}", "", "* **Method:**", "", "  `POST`")).toEqual(request);
});

test("rows of a table name them, its head among these", () => {
  expect(blocksOf("| Method | POST |", "|:--|:--|", "| URL | /rooms/{id} |")).toEqual(request);
});

test("several requests are named in order", () => {
  expect(blocksOf("URL: /rooms", "Method: GET", "", "URL: /doors", "Method: POST")).toEqual([
    "code http",
    "  request GET /rooms",
    "  request POST /doors",
  ]);
});

test("one part alone, or words in its place, name none", () => {
  expect(blocksOf("URL: /rooms")).toEqual(["paragraph URL: /rooms"]);
  expect(blocksOf("URL: the usual", "", "Method: POST")).toEqual([
    "paragraph URL: the usual",
    "paragraph Method: POST",
  ]);
  expect(blocksOf("URL: /rooms", "", "Method: any")).toEqual(["paragraph URL: /rooms", "paragraph Method: any"]);
});

test("beside a list of routes they name what something else calls, but below a request or an example", () => {
  const lines = ["- URL: /hooks/mine", "- Method: POST"];
  const listed = "## HTTP request\n\n`GET /rooms`\n";
  const targetsBelow = (heading: string): readonly string[] => {
    const { sections } = readContent([`## ${heading}`, "", ...lines, "", listed].join("\n")).page;
    const routes = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "code" ? block.routes : [])),
    );
    return routes.map(({ target }) => target.value);
  };
  expect(targetsBelow("Your hook")).toEqual(["/rooms"]);
  expect(targetsBelow("Example")).toEqual(["/hooks/mine", "/rooms"]);
  expect(targetsBelow("Endpoint")).toEqual(["/hooks/mine", "/rooms"]);
});

test("long runs of anything are read in their time", () => {
  const run = (text: string): string => text.repeat(50_000);
  const lines = [`URL${run("\u00A0")}a b`, `Method:${run(" :")}`, run("URL: "), `URL: /rooms ${run("http ")}`];
  expect(lines.flatMap((line) => blocksOf(line).filter((block) => block.includes("request")))).toEqual([]);
  expect(blocksOf("## List", "", `## Rooms${run(" (")} GET /rooms`)).toEqual([]);
});
