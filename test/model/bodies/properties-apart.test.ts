import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const properties = "## Properties\n\n| Property | Type | Description |\n|:---|:---|:---|\n| note | String | |";

/** The body of a page that lists properties above what is answered, below `heading` and what that says. */
function bodyOf(routes: string, heading: string, said: string): readonly string[] {
  const page = operationPage({ routes, body: said })
    .replace("## Request body", heading)
    .replace("## Response", `${properties}\n\n## Response`);
  return apiOf({ "api/call-post.md": page }).operations.flatMap(({ body }) => sketchBody(body));
}

test("a table of properties above what is answered lists what a body has that has no section of its own", () => {
  expect(bodyOf("POST /calls", "## About", "Calls ring.")).toEqual(["body", "  note: String"]);
  expect(bodyOf("GET /calls", "## About", "Calls ring.")).toEqual(["body none"]);
  expect(bodyOf("POST /calls", "## Request body", "Do not supply a request body.")).toEqual(["body none"]);
});
