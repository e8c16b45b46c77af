import { expect, test } from "vitest";
import {
  aMember,
  anApi,
  anEnumeration,
  aProperty,
  aResource,
  at,
  enumeration,
  listOf,
  primitive,
  resource,
  text,
} from "../../emit/helpers/model.js";
import { documentOf, membersOf, partOf, schemaOf } from "../helpers/document.js";

test.each([
  ["Binary", { type: "string", contentEncoding: "base64url" }],
  ["Boolean", { type: "boolean" }],
  ["Byte", { type: "integer", format: "uint8" }],
  ["Date", { type: "string", format: "date" }],
  ["DateTime", { type: "string" }],
  ["DateTimeOffset", { type: "string", format: "date-time" }],
  ["Decimal", { type: "number", format: "decimal" }],
  ["Double", { type: "number", format: "double" }],
  ["Duration", { type: "string", format: "duration" }],
  ["Guid", { type: "string", format: "uuid" }],
  ["Int16", { type: "integer", format: "int16" }],
  ["Int32", { type: "integer", format: "int32" }],
  ["Int64", { type: "integer", format: "int64" }],
  ["Json", {}],
  ["SByte", { type: "integer", format: "int8" }],
  ["Single", { type: "number", format: "float" }],
  ["Stream", { type: "string", contentEncoding: "base64url" }],
  ["String", { type: "string" }],
  ["TimeOfDay", { type: "string", format: "time" }],
] as const)("%s has a type and a format", (name, expected) => {
  const api = anApi({ resources: [aResource("call", [aProperty("it", primitive(name))])] });
  expect(schemaOf(documentOf(api), "call")).toEqual({ title: "call", type: "object", properties: { it: expected } });
});

test("a type says where it and its properties are documented", () => {
  const api = anApi({ resources: [aResource("call", [aProperty("state")], { description: "A call." })] });
  expect(partOf(documentOf(api), "components", "schemas", "contoso.meet.call")).toEqual({
    title: "call",
    description: "A call.",
    type: "object",
    properties: { state: { type: "string", "x-docwright-origin": "resources/call.md:1" } },
    externalDocs: { url: "resources/call.md" },
    "x-docwright-origin": "resources/call.md:1",
  });
});

test("a type that several pages document tells of all, and links where they are published", () => {
  const origins = [at("resources/call.md"), at("resources/ops/call.md")];
  const api = anApi({ resources: [aResource("call", [], { origins })] });
  const document = documentOf(api, { docsUrl: "https://docs.example.com/" });
  expect(partOf(document, "components", "schemas", "contoso.meet.call")).toEqual({
    title: "call",
    type: "object",
    externalDocs: { url: "https://docs.example.com/resources/call" },
    "x-docwright-origin": "resources/call.md:1",
    "x-docwright-also": ["resources/ops/call.md:1"],
  });
});

test("what the page says of a property stands beside its type", () => {
  const properties = [
    aProperty("subject", text, { description: "The subject.", nullable: true }),
    aProperty("chainId", primitive("Guid"), { readOnly: true }),
    aProperty("transport", text, { description: "How.", deprecated: "Ignored since 2024." }),
    aProperty("state", enumeration("callState"), { description: "Where it stands.", nullable: true }),
    aProperty("tags", listOf(text), { nullable: true }),
    aProperty("route", { kind: "values", values: ["direct", "forwarded"] }, { nullable: true }),
    aProperty("media", { kind: "union", of: [resource("audio"), resource("video")] }, { nullable: true }),
    aProperty("participants", listOf(resource("participant")), { navigation: true }),
    aProperty("extra", primitive("Json"), { nullable: true }),
    aProperty("peer", resource("call"), { description: "The other one." }),
  ];
  const resources = [aResource("call", properties), aResource("audio"), aResource("video"), aResource("participant")];
  const api = anApi({ resources, enumerations: [anEnumeration("callState", ["idle"])] });
  expect(schemaOf(documentOf(api), "call")).toEqual({
    title: "call",
    type: "object",
    properties: {
      subject: { type: ["string", "null"], description: "The subject." },
      chainId: { type: "string", format: "uuid", readOnly: true },
      transport: { type: "string", description: "How.\n\nIgnored since 2024.", deprecated: true },
      state: {
        anyOf: [{ $ref: "#/components/schemas/contoso.meet.callState" }, { type: "null" }],
        description: "Where it stands.",
      },
      tags: { type: ["array", "null"], items: { type: "string" } },
      route: { anyOf: [{ type: "string", enum: ["direct", "forwarded"] }, { type: "string" }, { type: "null" }] },
      media: {
        anyOf: [
          { $ref: "#/components/schemas/contoso.meet.audio" },
          { $ref: "#/components/schemas/contoso.meet.video" },
          { type: "null" },
        ],
      },
      participants: {
        type: "array",
        items: { $ref: "#/components/schemas/contoso.meet.participant" },
        "x-ms-navigationProperty": true,
      },
      extra: {},
      peer: { $ref: "#/components/schemas/contoso.meet.call", description: "The other one." },
    },
  });
});

test("an enumeration takes other texts too, and tells what its members mean", () => {
  const members = [aMember("idle", "Nobody speaks."), { ...aMember("ringing"), deprecated: "Use `idle`." }];
  const states = anEnumeration("callState", members, { description: "Where a call stands.", flags: true });
  expect(schemaOf(documentOf(anApi({ enumerations: [states] })), "callState")).toEqual({
    title: "callState",
    description: "Where a call stands.",
    anyOf: [{ type: "string", enum: ["idle", "ringing"] }, { type: "string" }],
    "x-ms-enum": {
      name: "callState",
      modelAsString: true,
      values: [
        { name: "idle", value: "idle", description: "Nobody speaks." },
        { name: "ringing", value: "ringing", description: "Use `idle`.", deprecated: true },
      ],
    },
    "x-ms-enum-flags": { isFlags: true },
  });
});

test("an enumeration of which a row says what null means takes null, which is no text", () => {
  const tones = anEnumeration("tone", [aMember("null", "None has been chosen."), aMember("low")]);
  expect(schemaOf(documentOf(anApi({ enumerations: [tones] })), "tone")).toEqual({
    title: "tone",
    anyOf: [{ type: "string", enum: ["low"] }, { type: "string" }, { type: "null" }],
    "x-ms-enum": { name: "tone", modelAsString: true, values: [{ name: "low", value: "low" }] },
  });
});

test("an enumeration without members is any text", () => {
  expect(schemaOf(documentOf(anApi({ enumerations: [anEnumeration("callState", [])] })), "callState")).toEqual({
    title: "callState",
    type: "string",
    "x-ms-enum": { name: "callState", modelAsString: true, values: [] },
  });
});

test("a derived type has its own properties beside its base, which tells its family apart", () => {
  const resources = [
    aResource("entity", [aProperty("id")]),
    aResource("call", [aProperty("state")], { base: "contoso.meet.entity" }),
    aResource("groupCall", [], { base: "contoso.meet.call", open: true }),
  ];
  const document = documentOf(anApi({ resources }));
  expect(["entity", "call", "groupCall"].map((name) => schemaOf(document, name))).toEqual([
    {
      title: "entity",
      type: "object",
      properties: { "@odata.type": { type: "string" }, id: { type: "string" } },
      discriminator: {
        propertyName: "@odata.type",
        mapping: {
          "#contoso.meet.entity": "#/components/schemas/contoso.meet.entity",
          "#contoso.meet.call": "#/components/schemas/contoso.meet.call",
          "#contoso.meet.groupCall": "#/components/schemas/contoso.meet.groupCall",
        },
      },
    },
    {
      title: "call",
      allOf: [
        { $ref: "#/components/schemas/contoso.meet.entity" },
        { type: "object", properties: { state: { type: "string" } } },
      ],
      discriminator: {
        propertyName: "@odata.type",
        mapping: {
          "#contoso.meet.call": "#/components/schemas/contoso.meet.call",
          "#contoso.meet.groupCall": "#/components/schemas/contoso.meet.groupCall",
        },
      },
    },
    {
      title: "groupCall",
      allOf: [{ $ref: "#/components/schemas/contoso.meet.call" }, { type: "object", additionalProperties: true }],
    },
  ]);
});

test("a dictionary holds under each name what its type says", () => {
  const seats = aProperty("seats", { kind: "dictionary", of: listOf(text) });
  expect(schemaOf(documentOf(anApi({ resources: [aResource("room", [seats])] })), "room")).toEqual({
    title: "room",
    type: "object",
    properties: {
      seats: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } },
    },
  });
});

test("a property that says more than its base's stands beside it", () => {
  const resources = [
    aResource("identity", [aProperty("name")]),
    aResource("user", [], { base: "contoso.meet.identity" }),
    aResource("entry", [aProperty("of", resource("identity")), aProperty("state")]),
    aResource("call", [aProperty("of", resource("user")), aProperty("state", enumeration("callState"))], {
      base: "contoso.meet.entry",
    }),
  ];
  const api = anApi({ resources, enumerations: [anEnumeration("callState", ["idle"])] });
  expect(schemaOf(documentOf(api), "call")).toEqual({
    title: "call",
    allOf: [
      { $ref: "#/components/schemas/contoso.meet.entry" },
      {
        type: "object",
        properties: {
          of: { $ref: "#/components/schemas/contoso.meet.user" },
          state: { $ref: "#/components/schemas/contoso.meet.callState" },
        },
      },
    ],
  });
});

test("a list of what derives from what its base's holds stands beside it, and one of anything else is written out", () => {
  const resources = [
    aResource("identity", [aProperty("name")]),
    aResource("user", [], { base: "contoso.meet.identity" }),
    aResource("room", []),
    aResource("entry", [aProperty("of", listOf(resource("identity")))]),
    aResource("call", [aProperty("of", listOf(resource("user")))], { base: "contoso.meet.entry" }),
    aResource("tape", [aProperty("of", listOf(resource("room")))], { base: "contoso.meet.entry" }),
    aResource("note", [aProperty("of", resource("user"))], { base: "contoso.meet.entry" }),
  ];
  const document = documentOf(anApi({ resources }));
  const item = (name: string) => ({ $ref: `#/components/schemas/contoso.meet.${name}` });
  const list = (name: string) => ({ type: "object", properties: { of: { type: "array", items: item(name) } } });
  expect(schemaOf(document, "call")).toEqual({ title: "call", allOf: [item("entry"), list("user")] });
  expect(schemaOf(document, "tape")).toEqual({ title: "tape", ...list("room") });
  expect(schemaOf(document, "note")).toEqual({ title: "note", type: "object", properties: { of: item("user") } });
});

test.each([
  ["of another type", aProperty("id", primitive("Int32")), { type: "integer", format: "int32" }],
  ["that may be null", aProperty("id", text, { nullable: true }), { type: ["string", "null"] }],
])("a type with a property %s than its base's is written out whole", (_, own, id) => {
  const resources = [
    aResource("entity", [aProperty("id"), aProperty("name")]),
    aResource("call", [own], { base: "contoso.meet.entity" }),
  ];
  expect(schemaOf(documentOf(anApi({ resources })), "call")).toEqual({
    title: "call",
    type: "object",
    properties: { id, name: { type: "string" } },
  });
});

test("a base that no page defines, or that derives from its own heir, is none", () => {
  const resources = [
    aResource("call", [aProperty("id")], { base: "contoso.meet.missing" }),
    aResource("one", [aProperty("id")], { base: "contoso.meet.other" }),
    aResource("other", [], { base: "contoso.meet.one" }),
  ];
  const document = documentOf(anApi({ resources }));
  expect(schemaOf(document, "call")).toEqual({ title: "call", type: "object", properties: { id: { type: "string" } } });
  const schema = (name: string): string => `#/components/schemas/contoso.meet.${name}`;
  const discriminator = {
    propertyName: "@odata.type",
    mapping: { "#contoso.meet.one": schema("one"), "#contoso.meet.other": schema("other") },
  };
  const properties = { "@odata.type": { type: "string" } };
  expect(schemaOf(document, "one")).toEqual({
    title: "one",
    type: "object",
    properties: { ...properties, id: { type: "string" } },
    discriminator,
  });
  expect(schemaOf(document, "other")).toEqual({ title: "other", type: "object", properties, discriminator });
});

test("a type that examples alone show is marked", () => {
  const resources = [
    aResource("call", [aProperty("id", { kind: "object", properties: [aProperty("a")] })], { inferred: true }),
  ];
  expect(schemaOf(documentOf(anApi({ resources })), "call")).toEqual({
    title: "call",
    type: "object",
    properties: { id: { type: "object", properties: { a: { type: "string" } } } },
    "x-docwright-inferred": true,
  });
});

test("types of other namespaces have their names in full, and names that OpenAPI has no characters for are changed", () => {
  const resources = [
    aResource("rooms.seat", [aProperty("call", resource("a call"))]),
    aResource("a call"),
    aResource("A-call"),
  ];
  const document = documentOf(anApi({ resources }));
  expect(membersOf(document, "components", "schemas").map(([name, schema]) => [name, schema["title"]])).toEqual([
    ["ODataError", "ODataError"],
    ["contoso.meet.A-call", "A-call"],
    ["contoso.meet.a-call-2", "a call"],
    ["rooms.seat", "rooms.seat"],
  ]);
  expect(schemaOf(document, "rooms.seat")).toEqual({
    title: "rooms.seat",
    type: "object",
    properties: { call: { $ref: "#/components/schemas/contoso.meet.a-call-2" } },
  });
});

test("a property may have any name", () => {
  const api = anApi({
    resources: [
      aResource(
        "call",
        ["__proto__", "constructor"].map((name) => aProperty(name)),
      ),
    ],
  });
  const properties = membersOf(documentOf(api), "components", "schemas", "contoso.meet.call", "properties");
  expect(properties.map(([name, schema]) => [name, schema["type"]])).toEqual([
    ["__proto__", "string"],
    ["constructor", "string"],
  ]);
});

test("limits are those of the value, of its length, or of the items of a list", () => {
  const least = { of: "value", least: 2, most: undefined } as const;
  const range = { of: "value", least: 2, most: 16 } as const;
  const length = { of: "length", least: undefined, most: 256 } as const;
  const api = anApi({
    resources: [
      aResource("call", [
        aProperty("seats", primitive("Int32"), { limits: range, nullable: true }),
        aProperty("note", text, { limits: length }),
        aProperty("tones", listOf(primitive("Int32")), { limits: least }),
        aProperty("door", { kind: "values", values: ["open"] }, { limits: length }),
      ]),
    ],
  });
  expect(schemaOf(documentOf(api), "call")).toEqual({
    title: "call",
    type: "object",
    properties: {
      seats: { type: ["integer", "null"], format: "int32", minimum: 2, maximum: 16 },
      note: { type: "string", maxLength: 256 },
      tones: { type: "array", items: { type: "integer", format: "int32", minimum: 2 } },
      door: { anyOf: [{ type: "string", enum: ["open"] }, { type: "string" }], maxLength: 256 },
    },
  });
});

test("a default stands beside the type, whatever that is", () => {
  const api = anApi({
    resources: [
      aResource("call", [
        aProperty("seats", primitive("Int32"), { default: 4, nullable: true }),
        aProperty("state", enumeration("callState"), { default: "idle" }),
      ]),
    ],
    enumerations: [anEnumeration("callState", ["idle"])],
  });
  const state = { $ref: "#/components/schemas/contoso.meet.callState" };
  const call = { title: "call", type: "object" };
  const seats = { format: "int32", default: 4 };
  expect(schemaOf(documentOf(api), "call")).toEqual({
    ...call,
    properties: { seats: { ...seats, type: ["integer", "null"] }, state: { ...state, default: "idle" } },
  });
  expect(schemaOf(documentOf(api, { openapi: "3.0" }), "call")).toEqual({
    ...call,
    properties: {
      seats: { ...seats, type: "integer", nullable: true },
      state: { allOf: [state], default: "idle" },
    },
  });
});
