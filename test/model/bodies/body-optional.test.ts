import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

const table = "| Parameter | Type |\n|:---|:---|\n| note | String |\n";

/** Whether what a page takes that has `body` in its section on that may be left out. */
function optionalIn(body: string, rewrite: (page: string) => string = (page) => page): readonly unknown[] {
  const { operations } = apiOf({
    "api/call-post.md": rewrite(operationPage({ routes: "POST /calls", body })),
    "resources/call.md": resourcePage({ properties: ["id | String |"] }),
  });
  return operations.map((operation) => "optional" in operation.body && operation.body.optional);
}

test("a body may be left out where its section says so, in words or in its heading", () => {
  expect(optionalIn(`This method can be called with or without a request body.\n\n${table}`)).toEqual([true]);
  expect(optionalIn(`The request body is optional.\n\n${table}`)).toEqual([true]);
  expect(optionalIn(`If it rings, do not supply a request body.\n\n${table}`)).toEqual([true]);
  expect(optionalIn("An optional request body holds a [call](../resources/call.md).")).toEqual([true]);
  expect(optionalIn(table, (page) => page.replace("## Request body", "## Request body (optional)"))).toEqual([true]);
  expect(optionalIn(table, (page) => page.replace("## Request body", "## Optional request body"))).toEqual([true]);
  expect(optionalIn(table, (page) => page.replace("## Request body", "## Optional body parameters"))).toEqual([false]);
  expect(optionalIn(`Add these optional body parameters.\n\n${table}`)).toEqual([false]);
  expect(optionalIn(`All properties are optional.\n\n${table}`)).toEqual([false]);
});

test("so may one that a row, an annotation, JSON or an example names, or a reference", () => {
  const optional = (body: string, { routes = "POST /calls", example = "" } = {}): readonly unknown[] => {
    const page = operationPage({ routes, body, example }).replace("## Request body", "## Request body (optional)");
    return optionalIn("", () => page);
  };
  const row = "| Parameter | Type |\n|:---|:---|\n| call | [call](../resources/call.md) |\n";
  const post = httpFence("POST /calls", '{ "id": "7" }');
  expect(optional(row, { example: post })).toEqual([true]);
  expect(optional("What to ring.", { example: `<!-- { "@odata.type": "api.call" } -->\n${post}` })).toEqual([true]);
  expect(optional('```json\n{ "note": "a" }\n```')).toEqual([true]);
  expect(optional("A note.", { example: "```http\nPOST /calls\nContent-Type: text/plain\n\nRing.\n```\n" })).toEqual([
    true,
  ]);
  expect(optional("An address.", { routes: "POST /calls/{id}/members/$ref" })).toEqual([true]);
});
