import { expect, test } from "vitest";
import type { Property, Resource, TypeId } from "../../../src/model/api.js";
import { createTypeGraph, type TypeGraph } from "../../../src/model/types/type-graph.js";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";

function page(name: string, base: string | null, json: string, more = {}): string {
  return resourcePage({
    title: name,
    annotation: { "@odata.type": `api.${name}`, baseType: base && `api.${base}`, ...more },
    json,
  });
}

const api = apiOf({
  "resources/entity.md": page("entity", null, `{ "id": "String", "note": "String" }`),
  "resources/call.md": page("call", "entity", `{ "note": 1, "tone": "String" }`, { openType: true }),
  "resources/video.md": page("videoCall", "call", `{ "width": 1 }`),
  "resources/tape.md": page("tape", "entity", `{ "width": "String", "seconds": 1 }`),
});
const graph = createTypeGraph(api.resources, api.enumerations);

function named(properties: ReadonlyMap<string, Property>): readonly string[] {
  return [...properties].map(([name, { type }]) => `${name} ${type.kind === "primitive" ? type.name : type.kind}`);
}

test("properties are inherited, and an own one takes the place of its namesake", () => {
  expect(named(graph.properties("api.videoCall"))).toEqual(["id String", "note Int32", "tone String", "width Int32"]);
  expect(graph.property("api.tape", "note")?.type).toEqual({ kind: "primitive", name: "String" });
  expect(graph.property("api.tape", "tone")).toBeUndefined();
});

test("a family has the properties of its subtypes behind its own, the first in the order of ids counting", () => {
  expect(named(graph.familyProperties("api.entity"))).toEqual([
    "id String",
    "note String",
    "tone String",
    "width String",
    "seconds Int32",
  ]);
});

test("lineage leads up and subtypes down", () => {
  expect(graph.lineage("api.videoCall")).toEqual(["api.videoCall", "api.call", "api.entity"]);
  expect(graph.subtypes("api.entity")).toEqual(["api.call", "api.tape", "api.videoCall"]);
  expect(graph.subtypes("api.tape")).toEqual([]);
});

test("a base is the nearest type above", () => {
  const bases = ["api.videoCall", "api.call", "api.entity", "api.nobody"].map((id) => graph.base(id));
  expect(bases).toEqual(["api.call", "api.entity", undefined, undefined]);
});

test.each([
  ["api.entity", "api.videoCall", true],
  ["api.videoCall", "api.entity", true],
  ["api.call", "api.call", true],
  ["api.call", "api.tape", false],
])("%s and %s are kin: %s", (one, other, expected) => {
  expect(graph.areKin(one, other)).toBe(expected);
});

test("what an ancestor takes its heirs take", () => {
  const open = ["api.entity", "api.call", "api.videoCall", "api.tape"].map((id) => graph.isOpen(id));
  expect(open).toEqual([false, true, true, false]);
});

test("of what is not there nothing is known", () => {
  expect(named(graph.properties("api.nobody"))).toEqual([]);
  expect(graph.lineage("api.nobody")).toEqual(["api.nobody"]);
  expect(graph.isOpen("__proto__")).toBe(false);
  expect(graph.resource("constructor")).toBeUndefined();
});

test("a cycle ends where it closes", () => {
  const [entity] = api.resources.values();
  const cyclic = (id: TypeId, base: TypeId): [TypeId, Resource] | undefined => entity && [id, { ...entity, id, base }];
  const entries = [cyclic("a", "b"), cyclic("b", "a")].filter((entry) => entry !== undefined);
  const ring: TypeGraph = createTypeGraph(new Map(entries), new Map());
  expect(ring.lineage("a")).toEqual(["a", "b"]);
  expect(ring.subtypes("a")).toEqual(["b"]);
  expect(ring.base("a")).toBeUndefined();
});
