import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const changes = "In the request body, supply the values for relevant fields that should be updated.";
const one = "It returns a `200 OK` response code and a [call](../resources/call.md) object.";
const many = "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects.";

/** What the PATCH, or another method, of a page takes that says no more than `changes`, where its route is read as `read` says. */
function bodyOf(
  read: string,
  routes = "PATCH /calls/{id}",
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { operations } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls/{call-id}", response: read }),
    ...others,
    "api/call-update.md": operationPage({ routes, body: changes }),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  });
  return operations.filter(({ id }) => id === "api/call-update").flatMap(({ body }) => sketchBody(body));
}

test("a change whose page does not say what it takes takes what its route is read as", () => {
  expect(bodyOf(one)).toEqual(["body api.call"]);
});

test("what is read as many, or sent by another method or on another route, tells nothing", () => {
  expect(bodyOf(many)).toEqual(["body unknown"]);
  expect(bodyOf(one, "POST /calls/{id}")).toEqual(["body unknown"]);
  expect(bodyOf(one, "PATCH /calls/{id}/tape")).toEqual(["body unknown"]);
});

test("a page on a use of the route does not say what the route is read as", () => {
  const response = "It returns a `200 OK` response code and a [note](../resources/note.md) object.";
  const others = {
    "api/call-list-notes.md": operationPage({ routes: "GET /calls/{id}?$expand=notes", response }),
    "resources/note.md": resourcePage({ title: "note resource type", properties: ["id | String |"] }),
  };
  expect(bodyOf(one, undefined, others)).toEqual(["body api.call"]);
});
