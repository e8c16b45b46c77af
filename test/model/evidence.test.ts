import { expect, test } from "vitest";
import { apiOf, type Pages } from "../helpers/api.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";
import { sketchResource } from "../helpers/sketch-api.js";

const one =
  "This method returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.";

/** The resources of an API in which a call with `properties` is answered with `json`. */
function shown(properties: readonly string[], json: string, more: Pages = {}): readonly string[] {
  const example = `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 200 OK", json)}`;
  const { resources } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: one, example }),
    "resources/call.md": resourcePage({ properties }),
    ...more,
  });
  return [...resources.values()].flatMap(sketchResource);
}

test("what an example shows null may be null, unless the page says that it never is", () => {
  expect(
    shown(
      ["id | String | Not nullable.", "note | String |", "tone | String |"],
      `{ "id": null, "note": null, "tone": "x" }`,
    ),
  ).toEqual([
    "resource api.call",
    "  id: String (not nullable) — Not nullable.",
    "  note: String (nullable)",
    "  tone: String",
  ]);
});

test("nulls are seen in lists, in wrapped objects, in choices and in subtypes", () => {
  const person = resourcePage({ title: "person", properties: ["name | String |"] });
  const caller = resourcePage({
    title: "caller",
    annotation: { "@odata.type": "api.caller", baseType: "api.person" },
    json: `{ "number": "String" }`,
  });
  const others = { "resources/person.md": person, "resources/caller.md": caller };
  const nullable = (properties: readonly string[], json: string): readonly string[] =>
    shown(properties, json, others).filter((line) => line.includes("(nullable)"));
  expect(nullable(["people | [person](person.md) collection |"], `{ "people": [{ "name": null }] }`)).toEqual([
    "  name: String (nullable)",
  ]);
  expect(nullable(["note | String |"], `{ "value": { "note": null } }`)).toEqual(["  note: String (nullable)"]);
  expect(nullable(["one | [person](person.md) or [call](call.md) |"], `{ "one": { "name": null } }`)).toEqual([
    "  name: String (nullable)",
  ]);
  expect(
    nullable(["one | [person](person.md) collection or [call](call.md) |"], `{ "one": [{ "name": null }] }`),
  ).toEqual(["  name: String (nullable)"]);
  expect(nullable(["one | [person](person.md) |"], `{ "one": { "number": null } }`)).toEqual([
    "  number: String (nullable)",
  ]);
  expect(
    nullable(["one | [person](person.md) |"], `{ "one": { "@odata.type": "#api.caller", "number": null } }`),
  ).toEqual(["  number: String (nullable)"]);
});

test("an undefined type has the properties of every object that is said to be one, wherever it stands", () => {
  expect(
    shown(
      ["from | stranger |", "to | stranger collection |"],
      `{ "from": { "name": "Ada" }, "to": [{ "age": 36 }], "unknown": { "deep": [{ "@odata.type": "#api.stranger", "inner": { "@odata.type": "#api.nested", "a": 1 } }] } }`,
    ),
  ).toEqual([
    "resource api.call",
    "  from: api.stranger",
    "  to: api.stranger[]",
    "resource api.nested (open, inferred)",
    "  a: Int64",
    "resource api.stranger (open, inferred)",
    "  name: String",
    "  age: Int64",
    "  inner: api.nested",
  ]);
});

test("a response that answers several requests shows its objects once", () => {
  const fences = [
    `<!-- { "blockType": "request", "name": "a" } -->\n${httpFence("GET /calls/1")}`,
    `<!-- { "blockType": "request", "name": "b" } -->\n${httpFence("GET /calls/2")}`,
    `<!-- { "blockType": "response", "name": ["a", "b"] } -->\n${httpFence("HTTP/1.1 200 OK", `{ "@odata.type": "#api.stranger" }`)}`,
  ];
  const { resources } = apiOf({
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: "", example: fences.join("\n") }),
  });
  expect([...resources.values()].map(({ id, origins }) => `${id} ${origins.length}`)).toEqual(["api.stranger 1"]);
});

test("an undefined type belongs to the area of the page that first names it", () => {
  const page = `---\nms.prod: calls\n---\n${resourcePage({ properties: ["from | stranger |"] })}`;
  const { resources } = apiOf({ "resources/call.md": page });
  expect([...resources.values()].map(({ id, area }) => `${id} ${area}`)).toEqual([
    "api.call calls",
    "api.stranger calls",
  ]);
});

test("the name of a primitive is no type of an object", () => {
  expect(shown(["id | String |"], `{ "id": "1", "place": { "@odata.type": "#Edm.GeographyPoint" } }`)).toEqual([
    "resource api.call",
    "  id: String",
  ]);
});
