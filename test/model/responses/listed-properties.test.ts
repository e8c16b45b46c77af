import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

const listed = "| Property | Type | Description |\n|:---|:---|:---|\n| playUrl | String | Where to listen. |\n";

function contentsOf(page: string): readonly string[] {
  const { operations } = apiOf({ "api/call-play.md": page });
  return operations.flatMap(({ responses }) => responses.map(({ content }) => sketchContent(content)));
}

/** What a GET answers whose Response section is `response` and whose example is answered by `json`. */
function answers(response: string, json: string): readonly string[] {
  const example = httpFence("GET /calls") + httpFence("HTTP/1.1 200 OK", json);
  return contentsOf(operationPage({ routes: "GET /calls", response, example }));
}

test("a table of properties is of the items of a list that have what it lists, whatever its capitals, or of nothing that comes", () => {
  const list = `{ "value": [{ "playURL": "https://a.example", "seconds": 7, "tones": ["low"] }] }`;
  const rows = `${listed}| Tones | Something odd | What to hear. |\n`;
  expect(answers(rows, list)).toEqual([
    "collection of { playURL: String — Where to listen.; tones: String[] — What to hear.; seconds: Int64 }",
  ]);
  expect(answers(listed, `{ "value": [{ "seconds": 7 }] }`)).toEqual(["collection of { seconds: Int64 }"]);
  const ofFault = `${listed}| reason | String | Why it failed. |\n| code | String | The kind of failure. |\n`;
  expect(answers(ofFault, `{ "value": [{ "id": "a", "code": 7, "seconds": 7 }] }`)).toEqual([
    "collection of { id: String; code: Int64; seconds: Int64 }",
  ]);
});

test("a table of properties below the section, or on a page of reads anywhere, is of what is answered", () => {
  const page = operationPage({ routes: "{}", response: "Returns `200 OK` and the report in the body." });
  const properties = `## Properties\n\n${listed}`;
  const answer = "{ playUrl: String — Where to listen. }";
  const [below, above] = [`${page}\n\n${properties}`, page.replace("## Response", `${properties}\n\n## Response`)];
  const contents = (text: string, route: string): readonly string[] => contentsOf(text.replace("{}", route));
  expect(contents(below, "GET /calls/{id}/play")).toEqual([answer]);
  expect(contents(above, "GET /calls/{id}/play")).toEqual([answer]);
  expect(contents(below, "POST /calls/{id}/play")).toEqual([answer]);
  expect(contents(above, "POST /calls/{id}/play")).toEqual(["unknown"]);
  expect(contents(`${page}\n\n## Query parameters\n\n### Properties\n\n${listed}`, "GET /calls")).toEqual(["unknown"]);
});
