import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { sketchOperation } from "../../helpers/sketch-api.js";

function routeOf(path: string, ...names: readonly string[]): readonly string[] {
  return routesOf([path], names);
}

function routesOf(paths: readonly string[], names: readonly string[]): readonly string[] {
  const rows = names.map((name) => `| ${name} | String |`).join("\n");
  const table = `## Path parameters\n\n| Name | Type |\n|:---|:---|\n${rows}`;
  const lines = paths.map((path) => `GET https://calls.example/v1.0${path}`).join("\n");
  const page = `# List parts\n\n## Request\n\n\`\`\`http\n${lines}\n\`\`\`\n\n${table}\n`;
  const { api } = readApi({ "api/parts.md": page });
  return api.operations.flatMap(sketchOperation).filter((line) => line.trim().startsWith("GET"));
}

test.each([
  ["/lamps/17/parts", ["lamp-id"], "GET /lamps/{lampId}/parts"],
  ["/lamps/17/parts/3?top=2", ["lamp", "part"], "GET /lamps/{lamp}/parts/{part}"],
  ["/lamps/17/parts/3", ["lamp"], "GET /lamps/17/parts/3"],
  ["/lamps/{id}/parts/3", ["part"], "GET /lamps/{lampId}/parts/3"],
  ["/lamps/first/parts", ["lamp"], "GET /lamps/first/parts"],
  ["/lamps/17/parts", [], "GET /lamps/17/parts"],
])("of %s the numbers are the keys that the page tabulates, where these are as many: %j", (path, names, expected) => {
  expect(routeOf(path, ...names).map((line) => line.trim())).toEqual([expect.stringContaining(expected)]);
});

test("numbers of which a page has several requests may be names", () => {
  expect(routesOf(["/lamps/360/parts/1", "/lamps/365/parts"], ["part"]).map((line) => line.trim())).toEqual([
    expect.stringContaining("GET /lamps/360/parts/1"),
    expect.stringContaining("GET /lamps/365/parts"),
  ]);
});
