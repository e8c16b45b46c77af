import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

test("behind a sample, a caption says of any answer what type it has", () => {
  const page = `# Tapes

## Get a tape

${httpFence("GET /tapes/{id}")}
### Sample response

${httpFence("HTTP/1.1 200 OK", '{ "id": "t1" }')}
**Response type**

The requested [tape](../resources/tape.md).

## Drop a tape

${httpFence("DELETE /tapes/{id}")}
### Response

Returns \`204 No Content\`.
`;
  const { operations } = apiOf({
    "tapes/all.md": page,
    "resources/tape.md": resourcePage({ title: "tape resource type" }),
  });
  expect(operations.map(({ responses }) => responses.map(({ content }) => sketchContent(content)))).toEqual([
    ["api.tape"],
    ["none"],
  ]);
});
