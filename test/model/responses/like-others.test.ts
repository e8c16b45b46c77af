import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContent } from "../../helpers/sketch-api.js";

test("what comes with another success is what its page names, where it shows nothing that this has not", () => {
  const said =
    "It returns `201 Created` and a [call](../resources/call.md) object; if there is one, it returns `200 OK`.";
  const shown = (json: string, other = "200 OK"): readonly string[] => {
    const example = `${httpFence("PUT /calls/7", "{}")}\n${httpFence(`HTTP/1.1 ${other}`, json)}`;
    const { operations } = apiOf({
      "api/call-put.md": operationPage({
        routes: "PUT /calls/{id}",
        response: said.replace("200 OK", other),
        example,
      }),
      "resources/call.md": resourcePage({ properties: ["id | String |"] }),
    });
    return operations.flatMap(({ responses }) =>
      responses.map(({ status, content }) => `${status} ${sketchContent(content)}`),
    );
  };
  expect(shown('{ "@odata.context": "x", "id": "7" }')).toEqual(["201 api.call", "200 api.call"]);
  expect(shown('{ "id": "7", "length": 4 }')).toEqual(["201 api.call", "200 { id: String; length: Int64 }"]);
  // What is accepted is told of by something else.
  expect(shown('{ "id": "7" }', "202 Accepted")).toContain("202 { id: String }");
});
