import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

/** What the operation of a page answers whose Response section says `response` and whose example shows `fences`. */
function answers(response: string, ...fences: readonly string[]): readonly string[] {
  const example = [httpFence("GET /calls"), ...fences].join("\n");
  const { operations } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls", response, example }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
    "resources/box.md": resourcePage({ title: "box resource type", properties: ["value | String |"] }),
  });
  return operations.flatMap(({ responses }) =>
    responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
  );
}

const ok = (json: string): string => httpFence("HTTP/1.1 200 OK", json);
const many =
  "Returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";

test("what a body has beside the items of a list comes with them", () => {
  expect(answers(many, ok('{ "@odata.count": 2, "count": 1, "more": null, "value": [{ "id": "1" }] }'))).toEqual([
    "200 collection of api.call beside count: Int64; more: unknown (nullable)",
  ]);
  expect(answers("Returns `200 OK`.", ok('{ "total": 7, "value": [{ "id": "1" }] }'))).toEqual([
    "200 collection of { id: String } beside total: Int64",
  ]);
  expect(answers(many, ok('{ "odata.count": 2, "value": [{ "id": "1" }] }'))).toEqual(["200 collection of api.call"]);
});

test("a table of what comes with a list says more of that than its example", () => {
  const table = "| Value | Type | Description |\n|:---|:---|:---|";
  const rows =
    "| value | array | The calls. |\n| @nextLink | string | The next page. |\n| total | int | How many there are. |";
  expect(answers(`${many}\n\n${table}\n${rows}`, ok('{ "total": 7, "left": 6, "value": [{ "id": "1" }] }'))).toEqual([
    "200 collection of api.call beside total: Int32 — How many there are.; left: Int64",
  ]);
});

test("a table of items that have a value says nothing of what comes with their list", () => {
  const boxes = many.replaceAll("call", "box");
  const table = "| Property | Type |\n|:---|:---|\n| value | String |\n| label | String |";
  expect(answers(`${boxes}\n\n${table}`)).toEqual(["200 collection of api.box"]);
  const several = table.replace("value | String", "value | String collection");
  expect(answers(`${boxes}\n\n${several}`)).toEqual(["200 collection of api.box"]);
});
