import type { Api } from "../../../src/model/api.js";
import type { Example } from "../../../src/model/example.js";
import { dictionaries } from "./faulty-dictionaries.js";
import { cards, carriers, clips, lamps, slots, streams } from "./faulty-families.js";
import { asked } from "./faulty-options.js";
import { overFamilies, routesOverFamilies } from "./faulty-rows.js";
import { aHeader, anExample, aResponse, jsonExample } from "./example.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  anEnumeration,
  enumeration,
  jsonBody,
  listOf,
  primitive,
  resource,
  text,
} from "./model.js";

const post = anOperation("call-post", ["POST /calls"], { title: "Create call", body: jsonBody(resource("call")) });
const patch = anOperation("call-patch", ["PATCH /calls/{callId}"], {
  title: "Update call",
  body: jsonBody(resource("call")),
});
const list = anOperation("call-list", ["GET /calls"], {
  title: "List calls",
  responses: answers(resource("call"), { collection: true }),
});
const invite = anOperation("call-invite", ["POST /calls/{callId}/invite"], {
  title: "call: invite",
  body: jsonBody(undefined, [aProperty("who", listOf(resource("participant")), { required: true })]),
});
const tag = anOperation("tag-post", ["POST /tags"], {
  title: "Create tag",
  body: jsonBody(resource("tag"), [aProperty("name", primitive("Int32"), { required: true })]),
});
// Each names the type of its body, and one must.
const store = anOperation("audio-post", ["POST /media"], {
  title: "Store",
  body: {
    ...jsonBody(undefined, [aProperty("bitrate", primitive("Int32"))]),
    named: "contoso.meet.audio",
    isNameRequired: true,
  },
});
const record = anOperation("audio-record", ["POST /tapes"], {
  title: "Record",
  body: { ...jsonBody(resource("audio")), named: "contoso.meet.audio", isNameRequired: true },
});
const replace = anOperation("audio-put", ["PUT /audio/{id}"], {
  title: "Replace",
  body: { ...jsonBody(undefined, [aProperty("bitrate", primitive("Int32"))]), named: "contoso.meet.audio" },
});

const search = anOperation("call-search", ["GET /calls/{callId}/search"], {
  title: "Search",
  parameters: [
    aParameter("query", "text", { required: true }),
    aParameter("query", "limit", { type: primitive("Int32") }),
    aParameter("query", "sizes", { type: listOf(primitive("Int32")) }),
    aParameter("query", "until", { type: { kind: "union", of: [primitive("Int32"), listOf(primitive("Boolean"))] } }),
    aParameter("query", "host", { type: resource("participant") }),
    aParameter("query", "hosts", { type: listOf(listOf(resource("participant"))) }),
    aParameter("header", "X-Tenant", { required: true }),
  ],
});
const ring = anOperation("call-ring", ["POST /calls/{callId}/ring"], {
  title: "Ring",
  body: jsonBody(undefined, [aProperty("times", primitive("Int32"))]),
  parameters: [aParameter("header", "X-Tenant", { required: true })],
});

// Two pages about one route, each with what the other's example lacks.
const dial = ["X-Tenant", "X-Line"].map((header, index) =>
  anOperation(`call-dial-${index}`, ["POST /calls/{callId}/dial"], {
    title: `Dial ${index}`,
    body: jsonBody(undefined, [aProperty("number", primitive(index === 0 ? "String" : "Int32"))]),
    parameters: [aParameter("header", header, { required: true })],
  }),
);

function targetOf(verb: string, query: Example["request"]["query"] = []): string {
  const pairs = query.map(({ name, value }) => `${name}=${value}`);
  return `https://api.contoso.example/v1/calls/17/${verb}?${pairs.join("&")}`;
}

const complete = { subject: "Standup", host: { name: "Anna" } };

/** Bodies of which TypeScript takes some and finds fault with others, in each way that it can. */
const sent: readonly (readonly [Example["operation"], string, unknown])[] = [
  [post, "conforming", { ...complete, seats: 4, tags: ["a"], state: "unheard-of", extra: [1, { a: null }] }],
  [post, "one mismatch", { ...complete, seats: "4" }],
  [post, "all mismatches", { subject: 1, seats: "4", host: { name: true }, tags: [1, "a", null], begin: 5 }],
  [post, "one excess property", { ...complete, color: "red" }],
  [post, "the first of two excess properties", { ...complete, color: "red", weight: 7 }],
  [post, "an excess property beside a mismatch", { color: "red", ...complete, seats: "4" }],
  [post, "what every object has", { ...complete, constructor: 8 }],
  [post, "what every object has beside an excess property", { color: 1, ...complete, toString: "a" }],
  [post, "what every object has beside a mismatch", { ...complete, valueOf: null, seats: "4" }],
  [post, "what every object has, as an object", { ...complete, hasOwnProperty: { hasOwnProperty: { a: 7 } } }],
  [post, "what every object has, as what methods have", { ...complete, toString: { name: "a" } }],
  [post, "what every object has, as an annotated object", { ...complete, toString: { "@odata.type": "#a.b", id: {} } }],
  [post, "a missing property that every object has", { ...complete, tool: {} }],
  [post, "what every object has, as a property", { ...complete, tool: { valueOf: "a", constructor: { size: 7 } } }],
  [
    post,
    "a mismatch inside that",
    { ...complete, tool: { valueOf: "a", constructor: { "@odata.type": "#contoso.meet.smell" } } },
  ],
  [post, "what every object has, as nothing", { ...complete, toString: {} }],
  [post, "what every object has, inside", { subject: "a", host: { name: "a", isPrototypeOf: [7] } }],
  [post, "a nested excess property", { subject: "a", host: { name: "a", age: 7 } }],
  [post, "excess properties here and there", { subject: "a", color: 1, host: { name: "a", age: 7 } }],
  [post, "excess properties in items", { ...complete, guests: [{ name: "a", age: 7 }, { name: "b" }, { age: 8 }] }],
  [post, "a read-only property", { ...complete, id: "17" }],
  [post, "a missing property", { host: { name: "Anna" } }],
  [post, "nothing at all", {}],
  [post, "a missing property beside an excess one", { host: { name: "Anna" }, color: "red" }],
  [post, "a nested missing property", { subject: "a", host: {} }],
  [post, "missing properties in items", { ...complete, guests: [{ name: "a" }, {}] }],
  [post, "a missing property here and a mismatch there", { host: { name: 1 } }],
  [post, "null where the page allows it", { ...complete, note: null }],
  [post, "null where the page does not", { ...complete, seats: null, host: null }],
  [post, "an object for a text", { subject: { a: 1 }, host: { name: "a" } }],
  [post, "a text for an object", { subject: "a", host: "Anna" }],
  [post, "a list for an object", { subject: "a", host: [{ name: "Anna" }] }],
  [post, "an object for a list", { ...complete, guests: { name: "Anna" } }],
  [post, "an object for a list, with a member that lists have", { ...complete, guests: { length: 1, name: "Anna" } }],
  [post, "an object for a list, with nothing but what lists have", { ...complete, guests: { toString: "a" } }],
  [
    post,
    "an object for a list, with what lists have otherwise",
    { ...complete, guests: { name: "a", constructor: [1] } },
  ],
  [post, "an empty object for a list", { ...complete, guests: {} }],
  [post, "a text for a list", { ...complete, tags: "a" }],
  [post, "an object for an enumeration", { ...complete, state: { a: 1 } }],
  [post, "an object for an enumeration, with a member that texts have", { ...complete, state: { length: "a" } }],
  [post, "a list for an enumeration", { ...complete, state: ["a"] }],
  [post, "a list of objects for an enumeration", { ...complete, state: [{ a: 1 }, {}] }],
  [post, "an empty list for an enumeration", { ...complete, state: [] }],
  [post, "what one type has, and a mismatch in what another has", { ...complete, line: { area: "a", network: 7 } }],
  [post, "what another type has, and a mismatch in what one has", { ...complete, line: { network: "a", area: 7 } }],
  [post, "a list for either of a list and an object", { ...complete, seat: [7] }],
  [post, "an object for either of a list and an object", { ...complete, seat: { name: 7 } }],
  [post, "a list for a body", [complete]],
  [post, "a text for a body", "call"],
  [post, "annotations", { ...complete, "@odata.type": "#contoso.meet.call", "host@odata.bind": "x", "a@b": 1 }],
  [post, "a type name that a page takes for a property", { ...complete, tape: { "@odata.type": "#contoso.meet.x" } }],
  ...dictionaries.map(([title, parts]): (typeof sent)[number] => [post, title, { ...complete, ...parts }]),
  [post, "control information without a sign", { ...complete, "odata.metadata": "x", seats: "4" }],
  [post, "a context without a sign", { ...complete, "odata.context": "x" }],
  [post, "a member of a family", { ...complete, media: { "@odata.type": "#contoso.meet.audio", bitrate: 7 } }],
  [
    post,
    "a family's property in another member",
    { ...complete, media: { "@odata.type": "#contoso.meet.audio", codec: "x" } },
  ],
  [post, "any member's property without a type name", { ...complete, media: { bitrate: 7, codec: "x" } }],
  [post, "no member's property", { ...complete, media: { pitch: 7 } }],
  [post, "a type name without its hash", { ...complete, media: { "@odata.type": "contoso.meet.audio", bitrate: 7 } }],
  [post, "a stranger's type name", { ...complete, media: { "@odata.type": "#contoso.meet.smell", bitrate: "7" } }],
  [post, "a mismatch in a member", { ...complete, media: { "@odata.type": "#contoso.meet.audio", bitrate: "7" } }],
  [post, "a mismatch in a base", { ...complete, media: { size: "7" } }],
  [post, "an inline object", { ...complete, place: { city: "Bern", zone: "x", "a@b": 1 } }],
  [post, "an excess property of an inline object", { ...complete, place: { city: "Bern", street: "x" } }],
  [post, "either of two types", { ...complete, who: "Anna" }],
  [post, "neither of two types", { ...complete, who: 7 }],
  [post, "the one of two objects", { ...complete, line: { area: "031" } }],
  [post, "properties of both objects", { ...complete, line: { area: "031", network: "a" } }],
  [post, "a property of neither object", { ...complete, line: { area: "031", tone: "a" } }],
  [post, "a mismatch in one object", { ...complete, line: { area: "031", length: "7" } }],
  [post, "a mismatch beside the other's property", { ...complete, line: { area: 31, length: 7, network: "a" } }],
  [post, "a mismatch inside one object", { ...complete, line: { area: "031", length: 7, at: { name: 5 } } }],
  ...cards.flatMap(([title, card]): (typeof sent)[number][] => [
    [post, title, { ...complete, card }],
    [post, `${title}, in a list`, { ...complete, cards: [card] }],
    [post, `${title}, in a list of one kind`, { ...complete, stack: [{ "@odata.type": "#contoso.meet.badge" }, card] }],
  ]),
  ...slots.flatMap(([title, slot]): (typeof sent)[number][] => [
    [post, title, { ...complete, slot }],
    [post, `${title}, in a list`, { ...complete, slots: [{}, slot] }],
  ]),
  ...streams.flatMap(([title, stream]): (typeof sent)[number][] => [
    [post, title, { ...complete, stream }],
    [post, `${title}, in a list`, { ...complete, streams: [stream] }],
  ]),
  ...carriers.map(([title, carrier]): (typeof sent)[number] => [post, title, { ...complete, carriers: [carrier] }]),
  ...lamps.map(([title, lamp]): (typeof sent)[number] => [post, title, { ...complete, lamp }]),
  ...clips.map(([title, media]): (typeof sent)[number] => [post, title, { ...complete, media }]),
  [
    post,
    "a type name that one alone declares",
    { ...complete, held: { "@odata.type": "#contoso.meet.phone", age: 7 } },
  ],
  [
    post,
    "a type name that none declares",
    { ...complete, held: { "@odata.type": "#contoso.meet.x", age: 7, name: 5 } },
  ],
  [post, "a stranger's type name beside a family", { ...complete, pair: { "@odata.type": "#contoso.meet.x", age: 7 } }],
  [post, "a prototype", JSON.parse('{ "subject": "a", "host": { "name": "a" }, "__proto__": { "a": 1 } }')],
  [patch, "a part", { seats: 4 }],
  [patch, "a mismatched part", { seats: "4" }],
  [patch, "a part of an object inside", { host: {} }],
  [patch, "a part of an object in a dictionary", { seated: { a: {} } }],
  [patch, "a mismatch in a part of an object inside", { host: { name: 1 } }],
  [patch, "items of a list that lack what they require", { guests: [{ name: "a" }, {}] }],
  ...overFamilies,
  [invite, "rows", { who: [{ name: "Anna" }] }],
  [invite, "a missing row", {}],
  [invite, "an undocumented row", { who: [], why: "x" }],
  ...[store, replace, record].flatMap((operation): (typeof sent)[number][] => [
    [operation, "a named body", { "@odata.type": "#contoso.meet.audio", bitrate: 7 }],
    [operation, "a body that does not say its name", { bitrate: 7 }],
    [operation, "a body by another name", { "@odata.type": "#contoso.meet.video", bitrate: 7, pitch: 8 }],
  ]),
  [tag, "an open type", { name: 7, anything: { goes: 1 } }],
  [tag, "what every object has in an open type", { name: 7, constructor: 8 }],
  [tag, "a mismatch in an open type", { name: "7", anything: 1 }],
];

const returned: readonly (readonly [string, unknown])[] = [
  ["a collection", { value: [{ subject: "a", id: "1" }, {}], "@odata.count": 2, "@odata.context": "x" }],
  ["a collection without a value", { "@odata.count": 2 }],
  ["a collection with more", { value: [], count: 2 }],
  ["a mismatched collection", { value: [{ seats: "4" }, { seats: 4, color: 1 }], "@odata.count": "2" }],
  ["an object for a collection", { subject: "a" }],
  ["a list for a collection", [{ subject: "a" }]],
];

const routes = new Map([
  ...routesOverFamilies,
  [post, "POST /calls"],
  [patch, "PATCH /calls/{callId}"],
  [invite, "POST /calls/{callId}/invite"],
  [tag, "POST /tags"],
  [store, "POST /media"],
  [replace, "PUT /audio/{id}"],
  [record, "POST /tapes"],
]);

/** An API whose examples contradict it in every way that a type checker can see. */
export const faultyApi: Api = anApi({
  namespace: "contoso.meet",
  resources: [
    aResource("call", [
      aProperty("id", text, { readOnly: true }),
      aProperty("subject", text, { required: true }),
      aProperty("seats", primitive("Int32")),
      aProperty("begin", primitive("DateTimeOffset")),
      aProperty("tags", listOf(text)),
      aProperty("note", text, { nullable: true }),
      aProperty("host", resource("participant"), { required: true }),
      aProperty("guests", listOf(resource("participant"))),
      aProperty("state", enumeration("callState")),
      aProperty("media", resource("media")),
      aProperty("extra", { kind: "unknown" }),
      aProperty("levels", { kind: "dictionary", of: primitive("Int32") }),
      aProperty("seated", { kind: "dictionary", of: resource("participant") }),
      aProperty("place", { kind: "object", properties: [aProperty("city"), aProperty("zone")] }),
      aProperty("who", { kind: "union", of: [resource("participant"), text] }),
      aProperty("tool", resource("tool")),
      aProperty("pair", { kind: "union", of: [resource("card"), resource("mobile")] }),
      aProperty("tape", resource("tape")),
      aProperty("card", resource("card")),
      aProperty("slot", resource("slot")),
      aProperty("slots", listOf(resource("slot"))),
      aProperty("cards", listOf(resource("card"))),
      aProperty("stack", listOf({ kind: "union", of: [resource("badge"), resource("pass")] })),
      aProperty("streams", listOf({ kind: "union", of: [resource("audio"), resource("video")] })),
      aProperty("stream", { kind: "union", of: [resource("audio"), resource("video")] }),
      aProperty("carriers", listOf({ kind: "union", of: [resource("mobile"), resource("media")] })),
      aProperty("lamp", resource("lamp")),
      aProperty("held", { kind: "union", of: [resource("landline"), resource("badge")] }),
      aProperty("seat", { kind: "union", of: [listOf(text), resource("participant")] }),
      aProperty("line", { kind: "union", of: [resource("landline"), resource("mobile")] }),
    ]),
    aResource(
      "card",
      [aProperty("name"), aProperty("until", primitive("Int32")), aProperty("inner", listOf(resource("card")))],
      { open: true },
    ),
    // A page may say of control information what it likes.
    aResource("tape", [
      aProperty("@odata.etag", primitive("Int32"), { nullable: true }),
      aProperty("@removed", text, { nullable: true }),
      aProperty("@odata.type", listOf(text)),
    ]),
    aResource("badge", [aProperty("of", resource("participant")), aProperty("until", primitive("Int32"))], {
      open: true,
      base: "contoso.meet.card",
    }),
    aResource("pass", [aProperty("until", text)], { open: true, base: "contoso.meet.card" }),
    aResource("slot", [
      aProperty("from", primitive("Int32")),
      aProperty("to"),
      aProperty("by", resource("participant")),
      aProperty("note", text, { nullable: true }),
    ]),
    aResource("gap", [aProperty("from"), aProperty("to", primitive("Int32")), aProperty("note")], {
      base: "contoso.meet.slot",
    }),
    aResource("sound", [
      aProperty("tone", text, { required: true }),
      aProperty("pitch", { kind: "union", of: [primitive("Int32"), text] }),
    ]),
    aResource("hum", [], { base: "contoso.meet.sound" }),
    aResource("tool", [aProperty("valueOf", text, { required: true }), aProperty("constructor", resource("media"))]),
    aResource("landline", [
      aProperty("area"),
      aProperty("length", primitive("Int32")),
      aProperty("at", resource("tag")),
    ]),
    aResource("mobile", [aProperty("network"), aProperty("at", resource("participant"))]),
    aResource("participant", [aProperty("name", text, { required: true })]),
    aResource("media", [aProperty("size", primitive("Int64")), aProperty("id", text, { readOnly: true })]),
    aResource(
      "audio",
      [aProperty("bitrate", primitive("Int32")), aProperty("rate", text), aProperty("clip", resource("participant"))],
      { base: "contoso.meet.media" },
    ),
    aResource(
      "video",
      [aProperty("codec"), aProperty("rate", primitive("Int32")), aProperty("clip", resource("landline"))],
      { base: "contoso.meet.media" },
    ),
    aResource("lamp", [
      aProperty("shade", { kind: "values", values: ["red"] }),
      aProperty("watts", primitive("Int32")),
    ]),
    aResource("spot", [aProperty("shade", primitive("Boolean")), aProperty("aim", listOf(text))], {
      base: "contoso.meet.lamp",
    }),
    aResource("flood", [aProperty("aim", primitive("Int32"))], { base: "contoso.meet.lamp" }),
    aResource("flare", [aProperty("shade", { kind: "unknown" })], { base: "contoso.meet.lamp" }),
    aResource("tag", [aProperty("name")], { open: true, base: "contoso.meet.media" }),
  ],
  enumerations: [anEnumeration("callState", ["ringing"])],
  operations: [
    post,
    patch,
    list,
    ...routesOverFamilies.keys(),
    invite,
    tag,
    store,
    replace,
    record,
    search,
    ring,
    ...dial,
  ],
  examples: [
    ...sent.map(([operation, title, body]) =>
      anExample(operation, routes.get(operation) ?? "", {
        title,
        values: { callId: "17", id: "17" },
        request: { body: jsonExample(body) },
      }),
    ),
    ...asked.map(([title, request]) =>
      anExample(search, "GET /calls/{callId}/search", {
        title,
        values: { callId: "17" },
        request: { ...request, target: targetOf("search", request.query) },
      }),
    ),
    ...[[], [{ name: "force", value: "true" }]].map((query) =>
      anExample(ring, "POST /calls/{callId}/ring", {
        title: `no header and ${query.length} parameters`,
        values: { callId: "17" },
        request: { query, target: targetOf("ring", query), body: jsonExample({ times: "x" }) },
      }),
    ),
    ...dial.flatMap((operation) =>
      [[], [aHeader("X-Line", "// @ts-expect-error ")]].map((headers, index) =>
        anExample(operation, "POST /calls/{callId}/dial", {
          title: `${operation.title} with ${index} headers`,
          values: { callId: "17" },
          request: { headers, body: jsonExample({}) },
        }),
      ),
    ),
    ...returned.map(([title, body]) =>
      anExample(list, "GET /calls", {
        title,
        responses: [aResponse(200, { kind: "json", type: resource("call"), collection: true }, jsonExample(body))],
      }),
    ),
  ],
});
