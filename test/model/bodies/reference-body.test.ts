import { expect, test } from "vitest";
import { bodyOn } from "../../../src/model/bodies/body-on.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { sketchBody, sketchOperation } from "../../helpers/sketch-api.js";

function bodyOf(routes: string, body: string): readonly string[] {
  const page = operationPage({ routes, body });
  const [operation] = apiOf({ "api/call-hold.md": page }).operations;
  const lines = operation ? sketchOperation(operation) : [];
  return lines.filter((line) => line.includes("@odata.id"));
}

test("an address need not be sent where the page allows an empty object", () => {
  const routes = "PUT /calls/{id}/tape/$ref";
  const said = "In the request body, provide the `id` of a tape.";
  expect(bodyOf(routes, said)).toEqual(["    @odata.id: String (required) — The address of the entity to refer to."]);
  for (const more of ["To hold none, the value can be {}.", "The body may be an empty object."]) {
    expect(bodyOf(routes, `${said} ${more}`)).toEqual([
      "    @odata.id: String — The address of the entity to refer to.",
    ]);
  }
});

test("a route to a reference takes an address where what others take is unknown", () => {
  const page = operationPage({
    title: "Add a listener",
    routes: "POST /calls/{id}/listeners/$ref\nPATCH /calls/{id}",
    body: "With `$ref`, supply an object with an `@odata.id` property; else, one with `listeners@odata.bind`.",
    example: httpFence("PATCH /calls/7", '{ "listeners@odata.bind": ["https://contoso.com/people/8"] }'),
  });
  const [operation] = apiOf({ "api/call-post-listeners.md": page }).operations;
  const bodies = operation?.routes.map((route) => sketchBody(bodyOn(operation, route)));
  expect(bodies).toEqual([
    ["body { @odata.id: String (required) — The address of the entity to refer to. }"],
    ["body unknown"],
  ]);
});
