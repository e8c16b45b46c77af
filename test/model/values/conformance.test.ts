import { expect, test } from "vitest";
import { findBodyContradictions, findContentContradictions } from "../../../src/model/values/body-conformance.js";
import { findContradictions } from "../../../src/model/values/conformance.js";
import type { Expectation } from "../../../src/model/values/conformance-walk.js";
import { type Property, type TypeRef, untold } from "../../../src/model/api.js";
import { createTypeGraph, type TypeGraph } from "../../../src/model/types/type-graph.js";
import { apiOf } from "../../helpers/api.js";
import { jsonNode } from "../../helpers/json-node.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchContradiction } from "../../helpers/sketch-api.js";

const api = apiOf({
  "resources/call.md": resourcePage({
    properties: [
      "id | String | Read-only.",
      "length | Int32 | Not nullable.",
      "note | String | Required. Nullable.",
      "from | [person](person.md) |",
      "tone | [tone](tone.md) |",
      "tapes | [tape](tape.md) collection |",
      "either | [person](person.md) or [tape](tape.md) |",
      "guests | [person](person.md) collection |",
      "seats | Dictionary<String, [person](person.md)> |",
    ],
  }),
  "resources/person.md": resourcePage({ title: "person resource type", properties: ["name | String | Required."] }),
  "resources/caller.md": resourcePage({
    title: "caller resource type",
    annotation: { "@odata.type": "api.caller", baseType: "api.person" },
    json: `{ "number": "String" }`,
  }),
  "resources/tape.md": resourcePage({
    title: "tape resource type",
    properties: ["seconds | Int32 |", "label | String |"],
  }),
  "resources/bag.md": resourcePage({
    title: "bag",
    annotation: { "@odata.type": "api.bag", openType: true },
    json: "{}",
  }),
  "resources/marks.md": resourcePage({
    title: "marks",
    annotation: { "@odata.type": "api.marks", openType: true },
    json: '{ "7f-1": { "@odata.type": "api.tape" } }',
  }),
  "resources/tone.md": "# tone enum type\n\n## Members\n\n| Member |\n|:---|\n| high |\n| low |\n",
});
const graph: TypeGraph = createTypeGraph(api.resources, api.enumerations);

function held(type: TypeRef, json: string, more: Partial<Expectation> = {}): readonly string[] {
  const expectation = { graph, direction: "response", partial: false, ...more } as const;
  return findContradictions(jsonNode(json), type, expectation).map(sketchContradiction);
}

/** What contradicts the type `call` in an answer. */
function inAnswer(json: string): readonly string[] {
  return held({ kind: "resource", id: "api.call" }, json);
}

function inRequest(json: string, partial = false): readonly string[] {
  return held({ kind: "resource", id: "api.call" }, json, { direction: "request", partial });
}

test("a value that is of its type contradicts nothing", () => {
  const json = `{ "id": "1", "length": 60, "note": null, "from": { "name": "Ada" }, "tone": "high", "tapes": [{ "seconds": 1 }] }`;
  expect(inAnswer(json)).toEqual([]);
});

test("what stands under made-up names is of the type that the page shows there", () => {
  const json = `{ "@odata.count": 2, "8e": { "seconds": 1 }, "9f": { "seconds": "2", "of": 3 }, "a0": null }`;
  expect(held({ kind: "resource", id: "api.marks" }, json)).toEqual([
    'type 9f.seconds: "2", expected Int32 (line 7)',
    "undocumented 9f.of: 3, expected a property of api.tape (line 1)",
    "type a0: null, expected api.tape (line 7)",
  ]);
});

test("what a dictionary holds is of its type under each name, but for annotations", () => {
  expect(
    inAnswer(`{ "seats": { "@odata.count": 2, "a1": { "name": "Ada" }, "a2": { "of": 3 }, "a3": null } }`),
  ).toEqual([
    "undocumented seats.a2.of: 3, expected a property of api.person (line 1)",
    "type seats.a3: null, expected api.person (line 15)",
  ]);
  expect(inAnswer(`{ "seats": { "ann@calls.example": 3, "a1@odata.type": "#api.person" } }`)).toEqual([
    "type seats.ann@calls.example: 3, expected api.person (line 15)",
  ]);
  expect(inAnswer(`{ "seats": [] }`)).toEqual(["type seats: [], expected api.person dictionary (line 15)"]);
  expect(inRequest(`{ "note": "x", "seats": { "a1": {} } }`)).toEqual([
    "missing seats.a1.name: {}, expected the required property `name` (line 7)",
  ]);
});

test("values of another kind are of another type, wherever they stand", () => {
  expect(inAnswer(`{ "id": 1, "length": "60", "from": "Ada", "tone": 1, "tapes": [{ "seconds": "1" }, 2] }`)).toEqual([
    "type id: 1, expected String (line 7)",
    'type length: "60", expected Int32 (line 8)',
    'type from: "Ada", expected api.person (line 10)',
    "type tone: 1, expected api.tone (line 11)",
    'type tapes[0].seconds: "1", expected Int32 (line 7)',
    "type tapes[1]: 2, expected api.tape (line 12)",
  ]);
  expect(inAnswer(`{ "tapes": { "seconds": 1 } }`)).toEqual([
    'type tapes: {"seconds":1}, expected api.tape collection (line 12)',
  ]);
  expect(inAnswer("[]")).toEqual(["type (root): [], expected api.call (line 1)"]);
});

test("values of the right kind can be wrong all the same", () => {
  expect(inAnswer(`{ "length": 4.5, "tone": "loud" }`)).toEqual([
    "value length: 4.5, expected Int32 (line 8)",
    'value tone: "loud", expected api.tone (line 11)',
  ]);
  expect(inAnswer(`{ "tone": "high, low" }`)).toEqual([]);
  expect(inAnswer(`{ "tone": "tone-value" }`)).toEqual([]);
});

test("a property that no page documents is found, and annotations are none", () => {
  expect(inAnswer(`{ "colour": "red", "@odata.etag": "x", "from@odata.bind": "y", "from": { "age": 3 } }`)).toEqual([
    'undocumented colour: "red", expected a property of api.call (line 1)',
    "undocumented from.age: 3, expected a property of api.person (line 1)",
  ]);
  expect(held({ kind: "resource", id: "api.bag" }, `{ "colour": "red" }`)).toEqual([]);
  expect(
    held({ kind: "resource", id: "api.bag" }, `{ "one": { "@odata.type": "#api.tape", "seconds": "1" } }`),
  ).toEqual(['type one.seconds: "1", expected Int32 (line 7)']);
});

test("the control information of OData 3 has no sign, and no context", () => {
  const json = `{ "odata.metadata": "x", "from": { "odata.type": "api.person", "name": "Ada" }, "odata.context": "y" }`;
  expect(inAnswer(json)).toEqual(['undocumented odata.context: "y", expected a property of api.call (line 1)']);
});

test("null is of no type but a nullable one", () => {
  expect(inAnswer(`{ "length": null, "note": null, "from": null }`)).toEqual([
    "type length: null, expected Int32 (line 8)",
    "type from: null, expected api.person (line 10)",
  ]);
});

test("a request carries what is required, and not what is read-only", () => {
  expect(inRequest(`{ "id": "1", "from": {} }`)).toEqual([
    'readOnly id: "1", expected no read-only property (line 7)',
    "missing from.name: {}, expected the required property `name` (line 7)",
    'missing note: {"id":"1","from":{}}, expected the required property `note` (line 9)',
  ]);
  expect(inRequest(`{ "from": { "name@odata.bind": "x" }, "note": "x" }`)).toEqual([]);
});

test("a PATCH carries what changes, however deep", () => {
  expect(inRequest(`{ "length": 60 }`, true)).toEqual([]);
  expect(inRequest(`{ "from": {} }`, true)).toEqual([]);
});

test("a PATCH replaces a list whole, so its items are complete", () => {
  expect(inRequest(`{ "guests": [{ "name": "Ada" }, {}] }`, true)).toEqual([
    "missing guests[1].name: {}, expected the required property `name` (line 7)",
  ]);
});

test("a reference stands for what it refers to", () => {
  expect(inRequest(`{ "note": "x", "from": { "@odata.type": "#api.person", "@odata.id": "/people/1" } }`)).toEqual([]);
});

function ofPerson(json: string): readonly string[] {
  return held({ kind: "resource", id: "api.person" }, json);
}

test("a value that says that it is of another documented type is held against the one that it looks like", () => {
  const ofTape = (json: string): readonly string[] => held({ kind: "resource", id: "api.tape" }, json);
  const other = 'type @odata.type: "#api.caller", expected api.tape or a type derived from it';
  expect(ofTape(`{ "@odata.type": "#api.caller", "name": "Ada", "number": "1" }`)).toEqual([other]);
  expect(ofTape(`{ "@odata.type": "#api.caller", "label": "A" }`)).toEqual([other]);
  expect(ofTape(`{ "@odata.type": "#api.caller", "name": 1, "tone": "low" }`)).toEqual([
    other,
    "type name: 1, expected String (line 7)",
    'undocumented tone: "low", expected a property of api.caller (line 1)',
  ]);
});

test("a value that says which subtype it is has that one's properties", () => {
  expect(ofPerson(`{ "@odata.type": "#api.caller", "name": "Ada", "number": "1" }`)).toEqual([]);
  expect(ofPerson(`{ "@odata.type": "#api.Caller", "name": "Ada", "number": "1" }`)).toEqual([
    'type @odata.type: "#api.Caller", expected #api.caller',
  ]);
  expect(ofPerson(`{ "@odata.type": "#api.person", "number": "1" }`)).toEqual([
    'undocumented number: "1", expected a property of api.person (line 1)',
  ]);
  expect(ofPerson(`{ "number": "1" }`)).toEqual([]);
  expect(ofPerson(`{ "@odata.type": "#api.tape", "name": "Ada" }`)).toEqual([
    'type @odata.type: "#api.tape", expected api.person or a type derived from it',
  ]);
});

test("a lone type may be called anything", () => {
  expect(held({ kind: "resource", id: "api.tape" }, `{ "@odata.type": "#other.tape", "seconds": 1 }`)).toEqual([]);
});

test("a union takes the alternative that fits best, the first among equals", () => {
  expect(inAnswer(`{ "either": { "seconds": 1, "label": "x" } }`)).toEqual([]);
  expect(inAnswer(`{ "either": { "seconds": "1" } }`)).toEqual(['type either.seconds: "1", expected Int32 (line 7)']);
  expect(inAnswer(`{ "either": 1 }`)).toEqual(["type either: 1, expected api.person (line 13)"]);
});

test("unions inside unions are tried once each, however deep", () => {
  const tree = apiOf({
    "resources/leaf.md": resourcePage({
      title: "leaf",
      properties: ["next | [leaf](leaf.md) or [twig](twig.md) |", "at | Int32 |"],
    }),
    "resources/twig.md": resourcePage({
      title: "twig",
      properties: ["next | [twig](twig.md) or [leaf](leaf.md) |", "on | Int32 |"],
    }),
  });
  const json = `${`{ "next": `.repeat(150)}{ "off": 1 }${" }".repeat(150)}`;
  const expectation = {
    graph: createTypeGraph(tree.resources, tree.enumerations),
    direction: "response",
    partial: false,
  } as const;
  const found = findContradictions(jsonNode(json), { kind: "resource", id: "api.leaf" }, expectation);
  expect(found.map(({ kind, expected }) => `${kind} ${expected}`)).toEqual(["undocumented a property of api.leaf"]);
});

const row = (name: string, type: TypeRef, more: Partial<Property> = {}): Property => ({
  ...untold,
  name,
  type,
  origin: jsonNode("0").origin,
  ...more,
});

const text: TypeRef = { kind: "primitive", name: "String" };
const request: Expectation = { graph, direction: "request", partial: false };

function inBody(type: TypeRef | undefined, rows: readonly Property[], json: string): readonly string[] {
  const body = { kind: "json", type, properties: rows, content: [], origin: jsonNode("0").origin } as const;
  return findBodyContradictions(jsonNode(json), body, request).map((found) =>
    sketchContradiction({ ...found, documented: undefined }),
  );
}

test("a table is all that a body has, unless it links a resource", () => {
  expect(inBody(undefined, [row("to", text, { required: true })], `{ "colour": "red" }`)).toEqual([
    'undocumented colour: "red", expected a property of the request body',
    'missing to: {"colour":"red"}, expected the required property `to`',
  ]);
  const person: TypeRef = { kind: "resource", id: "api.person" };
  expect(inBody(person, [row("to", text)], `{ "to": 1 }`)).toEqual([
    "type to: 1, expected String",
    'missing name: {"to":1}, expected the required property `name`',
  ]);
  expect(inBody(person, [row("name", text)], `{}`)).toEqual([]);
  expect(inBody(person, [row("to", text)], `[]`)).toEqual(["type (root): [], expected api.person"]);
});

test("what a body with rows of its own says that it is, is the resource that it is of", () => {
  const tape: TypeRef = { kind: "resource", id: "api.tape" };
  expect(inBody(tape, [row("to", text)], `{ "@odata.type": "#api.person", "to": "Ada" }`)).toEqual([
    'type @odata.type: "#api.person", expected api.tape or a type derived from it',
  ]);
  expect(inBody(tape, [row("to", text)], `{ "@odata.type": "#api.tape", "to": "Ada" }`)).toEqual([]);
});

test("beside a choice of resources a table's rows are held, and what none of them has", () => {
  const either: TypeRef = { kind: "union", of: ["api.person", "api.tape"].map((id) => ({ kind: "resource", id })) };
  expect(inBody(either, [row("to", text)], `{ "to": "Ada", "name": "Ada", "seconds": "1", "colour": "red" }`)).toEqual([
    'type seconds: "1", expected Int32',
    'undocumented colour: "red", expected a property of api.person or api.tape',
  ]);
});

test("a body that no page documents as JSON contradicts nothing", () => {
  expect(findBodyContradictions(jsonNode("{}"), { kind: "none" }, request)).toEqual([]);
});

test("the envelope of a collection in place of one object is called that", () => {
  const content = { kind: "json", type: { kind: "resource", id: "api.tape" }, collection: false } as const;
  const contradicted = (json: string): readonly string[] =>
    findContentContradictions(jsonNode(json), content, { graph, direction: "response", partial: false }).map(
      sketchContradiction,
    );
  expect(contradicted(`{ "value": [{ "seconds": 1 }] }`)).toEqual([
    'undocumented value: [{"seconds":1}], expected one api.tape, not a list of them (line 1)',
  ]);
  expect(contradicted(`{ "value": 1 }`)).toEqual(["undocumented value: 1, expected a property of api.tape (line 1)"]);
});

test("a collection and a scalar come in an envelope", () => {
  const content = (json: string, collection: boolean): readonly string[] =>
    findContentContradictions(
      jsonNode(json),
      collection
        ? { kind: "json", type: { kind: "resource", id: "api.tape" }, collection }
        : { kind: "value", type: text },
      { graph, direction: "response", partial: false },
    ).map(sketchContradiction);
  expect(content(`{ "@odata.nextLink": "x", "value": [{ "seconds": "1" }], "more": 1 }`, true)).toEqual([
    'type value[0].seconds: "1", expected Int32 (line 7)',
    "undocumented more: 1, expected a property of a collection",
  ]);
  expect(content("[]", true)).toEqual(["type (root): [], expected a collection"]);
  expect(content(`{ "value": 1 }`, false)).toEqual(["type value: 1, expected String"]);
  expect(
    findContentContradictions(jsonNode("{}"), { kind: "unknown" }, { graph, direction: "response", partial: false }),
  ).toEqual([]);
});

test("what could have stood there is listed beside it", () => {
  const expectation = { graph, direction: "response", partial: false } as const;
  const json = jsonNode(`{ "length": "60", "tone": "loud", "tapes": [{ "colour": "red" }] }`);
  const found = findContradictions(json, { kind: "resource", id: "api.call" }, expectation);
  expect(found.map(({ path, choices }) => [path, choices])).toEqual([
    ["length", []],
    ["tone", ["high", "low"]],
    ["tapes[0].colour", ["seconds", "label"]],
  ]);
});
