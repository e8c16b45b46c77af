import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchEnumeration } from "../../helpers/sketch-api.js";

/** The page of a call with a parameter `sort`, and the values that a table below its heading lists for it. */
function listing(path: string, values: readonly string[]): string {
  const rows = values.map((value) => `| ${value} | By ${value}. |`).join("\n");
  const parameter =
    "## Query parameters\n\n| Name | Type | Description |\n|:---|:---|:---|\n| sort | String | The order. |";
  const list = `### Sort values\n\n| Value | Description |\n|:---|:---|\n${rows}`;
  return `${operationPage({ routes: `GET /${path}` })}\n${parameter}\n\n${list}\n`;
}

function sorts(bells: readonly string[], rooms: readonly string[]): readonly string[] {
  const { operations, enumerations } = apiOf({
    "api/bells-list.md": listing("bells", bells),
    "api/rooms-list.md": listing("rooms", rooms),
  });
  return [
    ...operations.flatMap(({ parameters }) => parameters.map(({ type }) => ("id" in type ? type.id : type.kind))),
    ...[...enumerations.values()].flatMap(sketchEnumeration),
  ];
}

test("values that several pages list for parameters of one name are each page's own where they differ", () => {
  expect(sorts(["tone", "age"], ["seats", "age"])).toEqual([
    "api.bellsListSort",
    "api.roomsListSort",
    "enumeration api.bellsListSort",
    "  tone — By tone.",
    "  age — By age.",
    "enumeration api.roomsListSort",
    "  seats — By seats.",
    "  age — By age.",
  ]);
});

test("lists of the same values, in whatever order, are one", () => {
  expect(sorts(["tone", "age"], ["age", "tone"])).toEqual([
    "api.Sort",
    "api.Sort",
    "enumeration api.Sort",
    "  tone — By tone.",
    "  age — By age.",
  ]);
});

test("pages of one name in two folders have an enumeration each", () => {
  const { enumerations } = apiOf({
    "api/bells/list.md": listing("bells", ["tone", "age"]),
    "api/rooms/list.md": listing("rooms", ["seats", "age"]),
  });
  expect([...enumerations.keys()]).toEqual(["api.apiBellsListSort", "api.apiRoomsListSort"]);
});
