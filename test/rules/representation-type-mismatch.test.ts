import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { resourcePage } from "../helpers/resource-page.js";

function callPage(rows: readonly string[], json: string): string {
  return resourcePage({ properties: rows, json, annotation: { "@odata.type": "api.call" } });
}

test.each([
  ["a word for its type", "seconds | Int32 |", `"Int64"`],
  ["any word", "seconds | Int32 |", `"seconds-value"`],
  ["a text for a date", "seconds | DateTimeOffset |", `"String (timestamp)"`],
  ["null", "seconds | Int32 |", "null"],
  ["a type's name for an object", "from | [call](call.md) |", `"call"`],
  ["a collection in words", "from | [call](call.md) collection |", `{ "@odata.type": "Collection(api.call)" }`],
  ["anything for any value", "seconds | Json |", "[1]"],
])("%s may stand in a representation", (_, row, value) => {
  const name = row.split(" ", 1)[0] ?? "";
  expectDiagnostics({ "resources/call.md": callPage([row], `{ "${name}": ${value} }`) }, []);
});

test("properties with one fault are one finding", () => {
  const page = callPage(["a | Double |", "b | Double |", "c | Boolean |"], `{ "a": "4.2", "b": "1", "c": "String" }`);
  expectDiagnostics({ "resources/call.md": page }, [
    'resources/call.md:15:8 warning representation-type-mismatch Unexpected string `"4.2"` for `a`, expected Double, as the table says',
    "  resources/call.md:7:3 The table says so here",
    "  resources/call.md:15:20 The same stands here",
    'resources/call.md:15:30 warning representation-type-mismatch Unexpected string `"String"` for `c`, expected Boolean, as the table says',
    "  resources/call.md:9:3 The table says so here",
  ]);
});

test("of an enumeration a value is expected, and no object that names it", () => {
  const page = callPage(["mood | moodKind |"], `{ "mood": { "@odata.type": "api.moodKind" } }`);
  const enumeration = `# moodKind enum type

Namespace: api

## Members

| Member | Description |
|:---|:---|
| glad | Well. |
`;
  expectDiagnostics({ "resources/call.md": page, "resources/moodkind.md": enumeration }, [
    "resources/call.md:13:11 warning representation-type-mismatch Unexpected object for `mood`, expected a value of api.moodKind, as the table says",
    "  resources/call.md:7:3 The table says so here",
  ]);
});

const entity = resourcePage({ title: "entity resource type", properties: ["id | String |"] });

function heir(name: string): string {
  const introduction = "Inherits from [entity](entity.md).";
  return resourcePage({ title: `${name} resource type`, introduction, properties: ["note | String |"] });
}

test.each([
  ["[room](room.md)", '{ "@odata.type": "api.room" }'],
  ["[entity](entity.md)", '{ "@odata.type": "api.room" }'],
  ["[room](room.md)", '{ "@odata.type": "#api.entity" }'],
  ["[room](room.md)", '{ "@odata.type": "api.nobody" }'],
  ["[room](room.md)", '{ "@odata.type": "api.seat", "note": "By the door" }'],
])("of a property of type %s %s says nothing else", (type, value) => {
  const page = callPage([`place | ${type} |`], `{ "place": ${value} }`);
  expectDiagnostics(
    {
      "resources/call.md": page,
      "resources/entity.md": entity,
      "resources/room.md": heir("room"),
      "resources/seat.md": heir("seat"),
    },
    [],
    { "undefined-type": "off", "front-matter-missing": "off" },
  );
});

test("an object of another type is another type", () => {
  const page = callPage(["place | [room](room.md) |"], '{ "place": { "@odata.type": "api.seat" } }');
  expectDiagnostics(
    {
      "resources/call.md": page,
      "resources/entity.md": entity,
      "resources/room.md": heir("room"),
      "resources/seat.md": heir("seat"),
    },
    [
      "resources/call.md:13:12 warning representation-type-mismatch Unexpected object of api.seat for `place`, expected api.room, as the table says",
      "  resources/call.md:7:3 The table says so here",
    ],
  );
});

test("of a relationship a representation may hold back all but whether it is of one or of many", () => {
  const page = resourcePage({
    relationships: ["one | [call](call.md) |", "many | [call](call.md) collection |", "other | [call](call.md) |"],
    json: '{ "one": [{ "@odata.type": "api.call" }], "many": { "@odata.type": "api.call" }, "other": "4.2" }',
    annotation: { "@odata.type": "api.call" },
  });
  expectDiagnostics({ "resources/call.md": page }, [
    "resources/call.md:15:10 warning representation-type-mismatch Unexpected array for `one`, expected api.call, as the table says",
    "  resources/call.md:7:3 The table says so here",
    "resources/call.md:15:51 warning representation-type-mismatch Unexpected object for `many`, expected api.call collection, as the table says",
    "  resources/call.md:8:3 The table says so here",
  ]);
});
