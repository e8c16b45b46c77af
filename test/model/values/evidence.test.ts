import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody, sketchResource } from "../../helpers/sketch-api.js";

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

test("a key that the annotation names and tables forget is what examples show of it", () => {
  const keyed = (json: string): readonly string[] =>
    shown([], json, {
      "resources/call.md": resourcePage({
        properties: ["note | String |"],
        annotation: { "@odata.type": "api.call", keyProperty: "id" },
        json: `{ "note": "String" }`,
      }),
    });
  expect(keyed(`{ "id": 7, "note": "x", "tone": "y" }`)).toEqual([
    "resource api.call (key id)",
    "  note: String",
    "  id: Int64 (inferred)",
  ]);
  expect(keyed(`{ "note": "x" }`)).toEqual(["resource api.call (key id)", "  note: String"]);
});

test("where an example shows what no number of JSON is, the text for it is of the type", () => {
  expect(
    shown(
      ["score | Double |", "delays | Collection(Single) |", "rate | Double |", "seats | Int32 |", "loss | Double |"],
      `{ "score": "NaN", "delays": [1, "-INF"], "rate": "nan", "seats": "INF", "loss": 0.5 }`,
    ),
  ).toEqual([
    "resource api.call",
    '  score: (Double | "-INF" | "INF" | "NaN")',
    '  delays: (Single | "-INF" | "INF" | "NaN")[]',
    "  rate: Double",
    "  seats: Int32",
    "  loss: Double",
  ]);
});

test("so it is in what a dictionary holds", () => {
  expect(
    shown(
      [
        "scores | Dictionary<String, Double> |",
        "rates | Dictionary<String, Collection(Single)> |",
        "ids | Map<String, Int32> |",
      ],
      `{ "scores": { "ann": 1, "bo": "NaN" }, "rates": { "ann": [1, "INF"] }, "ids": { "ann": "INF" } }`,
    ),
  ).toEqual([
    "resource api.call",
    '  scores: Record<(Double | "-INF" | "INF" | "NaN")>',
    '  rates: Record<(Single | "-INF" | "INF" | "NaN")[]>',
    "  ids: Record<Int32>",
  ]);
});

test("an object in a dictionary shows what its type holds that no page defines", () => {
  expect(shown(["seats | Dictionary<String, api.seat> |"], `{ "seats": { "a1": { "row": 4 } } }`)).toEqual([
    "resource api.call",
    "  seats: Record<api.seat>",
    "resource api.seat (open, inferred)",
    "  row: Int64",
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

test("an object that does not say of which type it is, is of the first that has all that it has", () => {
  const heir = (name: string, json: string): string =>
    resourcePage({ title: name, annotation: { "@odata.type": `api.${name}`, baseType: "api.person" }, json });
  const lines = shown(["one | [person](person.md) |"], `{ "one": { "number": null, "desk": "x" } }`, {
    "resources/person.md": resourcePage({ title: "person", properties: ["name | String |"] }),
    "resources/bot.md": heir("bot", `{ "number": "String" }`),
    "resources/clerk.md": heir("clerk", `{ "number": "String", "desk": "String" }`),
  });
  expect(lines.filter((line) => /^resource|number/.test(line))).toEqual([
    "resource api.bot from api.person",
    "  number: String",
    "resource api.call",
    "resource api.clerk from api.person",
    "  number: String (nullable)",
    "resource api.person",
  ]);
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

/** What becomes of a call with `properties`, and of the rows of the operation's table, where a request sends `json`. */
function sentTo(properties: readonly string[], rows: string, json: string, more: Pages = {}): readonly string[] {
  const { resources, operations } = apiOf({
    "api/call-post.md": operationPage({
      routes: "POST /calls",
      body: `In the request body, supply a JSON representation of a [call](../resources/call.md) object.\n\n${rows}`,
      example: httpFence("POST /calls\nContent-Type: application/json", json),
    }),
    "resources/call.md": resourcePage({ properties }),
    ...more,
  });
  return [...[...resources.values()].flatMap(sketchResource), ...operations.flatMap(({ body }) => sketchBody(body))];
}

test("what a request sends can be sent, though its page calls it read-only", () => {
  expect(
    sentTo(["id | String | Read-only.", "place | [place](place.md) | Where."], "", `{ "place": { "city": "Bern" } }`, {
      "resources/place.md": resourcePage({ title: "place", properties: ["city | String | Read-only."] }),
    }),
  ).toEqual([
    "resource api.call",
    "  id: String (read-only) — Read-only.",
    "  place: api.place — Where.",
    "resource api.place",
    "  city: String (read-only but sent) — Read-only.",
    "body api.call",
  ]);
});

test("so can a row of the operation's own table", () => {
  const rows = "| Property | Type | Description |\n|:---|:---|:---|\n| note | String | Read-only. |\n";
  expect(sentTo(["id | String |"], rows, `{ "@odata.type": "#api.call", "note": "x" }`)).toEqual([
    "resource api.call",
    "  id: String",
    "body api.call",
    "  note: String (read-only but sent) — Read-only.",
  ]);
});

test("what is read-only no request has to hold, though its page calls it required", () => {
  expect(sentTo(["id | String | Required. Read-only."], "", `{ "id": "7" }`)).toEqual([
    "resource api.call",
    "  id: String (read-only but sent) — Required. Read-only.",
    "body api.call",
  ]);
});

test("what a request of one page sends, the table of another takes no back", () => {
  const patch = operationPage({
    routes: "PATCH /calls/{id}",
    body: "Supply a JSON representation of a [call](../resources/call.md) object.\n\n| Property | Type | Description |\n|:---|:---|:---|\n| tone | String | Read-only. |\n",
  });
  expect(
    sentTo(["tone | String | Read-only."], "", `{ "tone": "x" }`, { "api/call-update.md": patch }).filter((line) =>
      line.includes("tone"),
    ),
  ).toEqual(["  tone: String (read-only but sent) — Read-only.", "  tone: String (read-only but sent) — Read-only."]);
});

test("what a type inherits is read-only all the same, and so is what an answer holds", () => {
  const entity = resourcePage({
    title: "entity",
    annotation: { "@odata.type": "api.entity" },
    properties: ["id | String | Read-only."],
  });
  const call = resourcePage({ annotation: { "@odata.type": "api.call", baseType: "api.entity" }, json: "{}" });
  expect(
    sentTo([], "", `{ "id": "7" }`, { "resources/entity.md": entity, "resources/call.md": call }).filter((line) =>
      line.includes("read-only"),
    ),
  ).toEqual(["  id: String (read-only) — Read-only."]);
  expect(shown(["id | String | Read-only."], `{ "id": "7" }`)).toEqual([
    "resource api.call",
    "  id: String (read-only) — Read-only.",
  ]);
});

test("a type that no page defines derives from the one that is documented where it stands, if that is one", () => {
  const person = resourcePage({ title: "person", properties: ["name | String |"] });
  const others = { "resources/person.md": person };
  const caller = `{ "@odata.type": "#api.visitor", "name": "Ada", "number": "7" }`;
  const last = (types: readonly string[]): readonly string[] => types.slice(types.indexOf("  name: String") + 1);
  expect(last(shown(["one | [person](person.md) |"], `{ "one": ${caller} }`, others))).toEqual([
    "resource api.visitor from api.person (open, inferred)",
    "  number: String",
  ]);
  const two = ["one | [person](person.md) |", "two | [call](call.md) |"];
  expect(last(shown(two, `{ "one": ${caller}, "two": ${caller} }`, others))).toEqual([
    "resource api.visitor (open, inferred)",
    "  name: String",
    "  number: String",
  ]);
});

test("but from none that derives from it: by its page a type may stand where its base does by an example", () => {
  const person = resourcePage({
    title: "person",
    annotation: { "@odata.type": "api.person", baseType: "api.visitor" },
    json: `{ "name": "String" }`,
  });
  const types = shown(["one | [person](person.md) |"], `{ "one": { "@odata.type": "#api.visitor", "number": "7" } }`, {
    "resources/person.md": person,
  });
  expect(types.slice(types.indexOf("  one: api.person") + 1)).toEqual([
    "resource api.person from api.visitor",
    "  name: String",
    "resource api.visitor (open, inferred)",
    "  number: String",
  ]);
});
