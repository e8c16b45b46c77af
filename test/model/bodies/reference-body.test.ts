import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchOperation } from "../../helpers/sketch-api.js";

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
