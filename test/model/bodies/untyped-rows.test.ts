import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

/** What a page takes that has `body` in its section on that, and shows `example`. */
function bodyOf(body: string, example: string): readonly string[] {
  const { operations } = apiOf({
    "api/call-post.md": operationPage({ routes: "POST /calls", body, example }),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["length | Int32 |"] }),
  });
  return operations.flatMap((operation) => sketchBody(operation.body));
}

test("a row called body that stands alone tells of the body itself, where no example has a member of that name", () => {
  const alone = (type: string): string =>
    `| Name | Type | Description |\n|:---|:---|:---|\n| body | ${type} | What to add. |\n`;
  const sent = (json: string): string => httpFence("POST /calls", json);
  expect(bodyOf(alone("string[]"), sent('["a"]'))).toEqual(["body String[]"]);
  expect(bodyOf(alone("[tape](../resources/tape.md)"), sent('[{ "length": 7 }]'))).toEqual(["body api.tape[]"]);
  expect(bodyOf(alone("[tape](../resources/tape.md)"), sent('{ "length": 7 }'))).toEqual(["body api.tape"]);
  expect(bodyOf(alone("string[]"), sent('{ "body": ["a"] }'))).toEqual(["body", "  body: String[] — What to add."]);
});

test("examples show what the rows of a table without types are, unless these are objects or lists", () => {
  const rows =
    "| Parameter | Description |\n|:---|:---|\n| note | What to say. |\n| isLoud | |\n| tones | |\n| rest | |\n";
  const example = httpFence("POST /calls", '{ "note": "Hello", "isLoud": true, "tones": ["high"] }');
  expect(bodyOf(rows, example)).toEqual([
    "body",
    "  note: String — What to say.",
    "  isLoud: Boolean",
    "  tones: unknown",
    "  rest: unknown",
  ]);
});

test("they show what a list without a type of its items holds, unless these are objects or lists", () => {
  const rows =
    "| Name | Type | Description |\n|:---|:---|:---|\n| tones | Array | |\n| steps | List | |\n| marks | Collection | |\n" +
    "| notes | list of call notes | |\n| rest | array | |\n";
  const example = httpFence(
    "POST /calls",
    '{ "tones": ["high"], "steps": [1, 2.5], "marks": [{}], "notes": ["Hello"] }',
  );
  expect(bodyOf(rows, example)).toEqual([
    "body",
    "  tones: String[]",
    "  steps: Double[]",
    "  marks: unknown[]",
    "  notes: String[]",
    "  rest: unknown[]",
  ]);
});
