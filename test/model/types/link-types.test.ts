import { expect, test } from "vitest";
import { placeOf } from "../../../src/source/source.js";
import { readApi, type Pages } from "../../helpers/api.js";
import { resourcePage, type ResourceParts } from "../../helpers/resource-page.js";
import { sketchEnumeration, sketchResource } from "../../helpers/sketch-api.js";

function typesIn(pages: Pages): { readonly types: readonly string[]; readonly findings: readonly string[] } {
  const { api, findings } = readApi(pages);
  const types = [...api.resources.values()].flatMap(sketchResource);
  return { types: [...types, ...[...api.enumerations.values()].flatMap(sketchEnumeration)], findings };
}

test("pages of one type, in whatever case, are one resource with the properties of all", () => {
  const { api, findings } = readApi({
    "resources/call-billing.md": resourcePage({
      title: "Call resource type",
      introduction: "A call, to an accountant.",
      properties: ["price | Double |", "id | String | First."],
    }),
    "resources/call-sound.md": resourcePage({
      properties: ["tone | String |", "id | String | Second."],
      annotation: { "@odata.type": "api.call", openType: true, keyProperty: "id" },
      json: "{}",
    }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.Call (open, key id) — A call, to an accountant.",
    "  price: Double",
    "  id: String — First.",
    "  tone: String",
  ]);
  expect([...api.resources.values()].flatMap(({ origins }) => origins.map(placeOf))).toEqual([
    "resources/call-billing.md:1:3",
    "resources/call-sound.md:1:3",
  ]);
  expect(findings).toEqual([]);
});

test("a link leads to the one type whose pages do not agree on its capitals", () => {
  const members = "| Member |\n|:--|\n| low |\n| high |\n";
  const plan = ["call | [call](b.md) |", "pitch | [pitch](pitch.md) |"];
  expect(
    typesIn({
      "resources/a.md": resourcePage({ title: "Call resource type", properties: ["id | String |"] }),
      "resources/b.md": resourcePage({ title: "call resource type", properties: ["tone | String |"] }),
      "resources/enums.md": `# Values\n\n### Pitch values\n\n${members}`,
      "resources/pitch.md": `# pitch enum type\n\n## Members\n\n${members}`,
      "resources/plan.md": resourcePage({ title: "plan resource type", properties: plan }),
    }),
  ).toEqual({
    types: [
      "resource api.Call",
      "  id: String",
      "  tone: String",
      "resource api.plan",
      "  call: api.Call",
      "  pitch: enum api.Pitch",
      "enumeration api.Pitch",
      "  low",
      "  high",
    ],
    findings: [],
  });
});

test("a moment with an offset on one page, and one that may go without on another, are no contradiction", () => {
  expect(
    typesIn({
      "resources/a.md": resourcePage({ properties: ["begun | DateTime |", "pauses | Collection(DateTimeOffset) |"] }),
      "resources/b.md": resourcePage({ properties: ["begun | DateTimeOffset |", "pauses | Collection(DateTime) |"] }),
    }),
  ).toEqual({ types: ["resource api.call", "  begun: DateTime", "  pauses: DateTimeOffset[]"], findings: [] });
});

test("pages that give a property two types contradict each other, and the first one counts", () => {
  expect(
    typesIn({
      "resources/a.md": resourcePage({ properties: ["length | Int32 |"] }),
      "resources/b.md": resourcePage({ properties: ["length | String |"] }),
    }),
  ).toEqual({
    types: ["resource api.call", "  length: Int32"],
    findings: [
      "resources/b.md:7:3 property-type-differs Unexpected type String of `length`, expected Int32, as another page of the same type documents it",
    ],
  });
});

test("a page that knows no type of a property leaves it to the next", () => {
  expect(
    typesIn({
      "resources/a.md": resourcePage({
        properties: ["length | | Long.", "tones | | Several."],
        json: `{ "tones": [] }`,
      }),
      "resources/b.md": resourcePage({ properties: ["length | Int32 | How long.", "tones | String collection |"] }),
    }),
  ).toEqual({
    types: ["resource api.call", "  length: Int32 — How long.", "  tones: String[]"],
    findings: [],
  });
});

test("a base type is linked from the page that names it", () => {
  const derived = "Inherits from [thing](thing.md).";
  expect(
    typesIn({
      "resources/a.md": resourcePage({ properties: ["id | String |"] }),
      "resources/sound/b.md": resourcePage({ introduction: derived, properties: ["tone | String |"] }),
      "resources/sound/thing.md": resourcePage({ title: "soundThing resource type", properties: [] }),
    }).types,
  ).toEqual(["resource api.call from api.soundThing", "  id: String", "  tone: String", "resource api.soundThing"]);
});

test("in a sentence a qualified name that some page defines counts, and not where its link leads", () => {
  const thing = (namespace: string): string =>
    resourcePage({ title: "thing resource type", introduction: `Namespace: ${namespace}`, properties: [] });
  expect(
    typesIn({
      "resources/call.md": resourcePage({
        introduction: "Namespace: api\n\nInherits from [api.old.thing](thing.md).",
        properties: ["id | String |"],
      }),
      "resources/thing.md": thing("api.sound"),
      "resources/old-thing.md": thing("api.old"),
    }),
  ).toEqual({
    types: [
      "resource api.call from api.old.thing",
      "  id: String",
      "resource api.old.thing",
      "resource api.sound.thing",
    ],
    findings: [],
  });
});

test("a type that inherits from itself is read without a base, and reported", () => {
  expect(
    typesIn({
      "resources/call.md": resourcePage({
        annotation: { "@odata.type": "api.call", baseType: "api.Call" },
        json: "{}",
      }),
    }),
  ).toEqual({
    types: ["resource api.call"],
    findings: [
      "resources/call.md:1:3 inheritance-cycle Unexpected base type of `call`, expected one that does not inherit from it in turn: call → call; the type is read without a base",
    ],
  });
});

test.each([
  ["[meeting](meeting.md)", ["api.meeting"]],
  ["[call](call.md)", []],
  ["[entity](entity.md)", []],
  ["[something](nobody.md)", []],
])("of prose that says %s and an annotation that says call the annotation counts", (link, others) => {
  const page = (name: string, rest: ResourceParts): string => resourcePage({ title: `${name} resource type`, ...rest });
  const { types, findings } = typesIn({
    "resources/entity.md": page("entity", { properties: [] }),
    "resources/call.md": page("call", { introduction: "Inherits from [entity](entity.md).", properties: [] }),
    "resources/meeting.md": page("meeting", { properties: [] }),
    "resources/videocall.md": page("videoCall", {
      introduction: `Inherits from ${link}.`,
      annotation: { "@odata.type": "api.videoCall", baseType: "api.call" },
      json: "{}",
    }),
  });
  expect(types.filter((line) => line.includes("videoCall"))).toEqual(["resource api.videoCall from api.call"]);
  expect(findings).toEqual(
    others.map(
      (type) =>
        `resources/videocall.md:3:15 base-type-differs Unexpected base type ${type}, expected api.call, as the annotation says`,
    ),
  );
});

test("where prose names a base that derives from the annotation's, the type has both", () => {
  expect(
    typesIn({
      "resources/entity.md": resourcePage({ title: "entity resource type", properties: [] }),
      "resources/call.md": resourcePage({
        title: "call resource type",
        introduction: "Inherits from [entity](entity.md).",
        properties: [],
      }),
      "resources/videocall.md": resourcePage({
        title: "videoCall resource type",
        introduction: "Inherits from [call](call.md).",
        annotation: { "@odata.type": "api.videoCall", baseType: "api.entity" },
        json: "{}",
      }),
    }),
  ).toEqual({
    types: ["resource api.call from api.entity", "resource api.entity", "resource api.videoCall from api.call"],
    findings: [
      "resources/videocall.md:7:71 base-type-differs Unexpected base type api.entity, expected api.call, as the page says",
    ],
  });
});

test("a base that derives from the type itself is none, whatever the annotation says of it", () => {
  const { types } = typesIn({
    "resources/entity.md": resourcePage({ title: "entity resource type", properties: [] }),
    "resources/call.md": resourcePage({
      title: "call resource type",
      introduction: "Inherits from [videoCall](videocall.md).",
      annotation: { "@odata.type": "api.call", baseType: "api.entity" },
      json: "{}",
    }),
    "resources/videocall.md": heir("videoCall", "call"),
  });
  expect(types).toContain("resource api.call from api.entity");
});

test("types that name each other for a base in prose have one of them for it", () => {
  const each = (name: string, other: string): string =>
    resourcePage({
      title: `${name} resource type`,
      introduction: `Inherits from [${other}](${other}.md).`,
      annotation: { "@odata.type": `api.${name}`, baseType: "api.entity" },
      json: "{}",
    });
  const { types } = typesIn({
    "resources/entity.md": resourcePage({ title: "entity resource type", properties: [] }),
    "resources/call.md": each("call", "line"),
    "resources/line.md": each("line", "call"),
  });
  expect(types).toEqual(["resource api.call", "resource api.entity", "resource api.line from api.call"]);
});

function heir(name: string, base: string): string {
  return resourcePage({
    title: name,
    annotation: { "@odata.type": `api.${name}`, baseType: `api.${base}` },
    json: "{}",
  });
}

test("a cycle of base types is broken once, and what hangs on it keeps its base", () => {
  expect(
    typesIn({
      "resources/a.md": heir("a", "c"),
      "resources/b.md": heir("b", "d"),
      "resources/c.md": heir("c", "b"),
      "resources/d.md": heir("d", "c"),
    }),
  ).toEqual({
    types: ["resource api.a from api.c", "resource api.b", "resource api.c from api.b", "resource api.d from api.c"],
    findings: [
      "resources/b.md:1:3 inheritance-cycle Unexpected base type of `b`, expected one that does not inherit from it in turn: b → d → c → b; the type is read without a base",
    ],
  });
});

function listPage(title: string, rows: string): string {
  return `# ${title}\n\n## Members\n\n| Member | Value | Description |\n|:---|:---|:---|\n${rows}\n`;
}

test("lists of one enumeration are joined, the first word on a value counting", () => {
  expect(
    typesIn({
      "resources/a.md": listPage("tone enum type", "| high | 1 | Above. |\n| low | 2 | Below. |"),
      "resources/b.md": listPage("Tone enum type", "| low | 9 | Deep. |\n| flat | 3 | |"),
      "resources/c.md": listPage("tone enum type", "| flat | | Neither. |\n| high | 7 | (deprecated) |"),
    }).types,
  ).toEqual(["enumeration api.tone", "  high = 1 — Above.", "  low = 2 — Below.", "  flat = 3 — Neither."]);
});

test("a name that pages make a resource and an enumeration is the enumeration", () => {
  expect(
    typesIn({
      "resources/a.md": resourcePage({ title: "tone resource type", properties: ["high | String |"] }),
      "resources/b.md": "# Tone enum type\n\n## Members\n\n| Member |\n|:---|\n| high |\n",
    }),
  ).toEqual({
    types: ["enumeration api.Tone", "  high"],
    findings: [
      "resources/a.md:1:3 type-kinds-differ Unexpected resource `tone`, expected an enumeration, as another page defines it",
    ],
  });
});

test("types come in the order of their ids, whatever the order of the pages", () => {
  const pages = {
    "resources/1.md": resourcePage({ title: "tone", properties: ["a | String |"] }),
    "resources/2.md": resourcePage({ title: "Zone", properties: ["a | String |"] }),
    "resources/3.md": resourcePage({ title: "call", properties: ["a | String |"] }),
  };
  expect([...readApi(pages).api.resources.keys()]).toEqual(["api.Zone", "api.call", "api.tone"]);
});

test("a page without words for a property leaves them to another of the same type", () => {
  expect(
    typesIn({
      "resources/a.md": resourcePage({ properties: ["length | Int32 | Not yet documented"] }),
      "resources/b.md": resourcePage({ properties: ["length | Int32 | How long it was."] }),
    }).types,
  ).toEqual(["resource api.call", "  length: Int32 — How long it was."]);
});

test("a description from another page brings the limits that it sets to the type of the first", () => {
  const { api } = readApi({
    "resources/a.md": resourcePage({ properties: ["length | Int32 |", "name | String |"] }),
    "resources/b.md": resourcePage({
      properties: ["length | Int32 | Valid values 1 to 5.", "name | Int32 | Valid values 1 to 5."],
    }),
  });
  const properties = [...api.resources.values()].flatMap((resource) => resource.properties);
  expect(properties.map(({ name, description, limits }) => ({ name, description, limits }))).toEqual([
    { name: "length", description: "Valid values 1 to 5.", limits: { of: "value", least: 1, most: 5 } },
    { name: "name", description: "Valid values 1 to 5.", limits: undefined },
  ]);
});

test("what a relationship leads to is an entity, whose row may list the values of a property of it", () => {
  const page = resourcePage({
    properties: ["state | callState | Possible values are: `ringing`, `over`."],
    relationships: ["guests | [guest](guest.md) collection | By **role**. The possible values are: `host`, `speaker`."],
  });
  expect(typesIn({ "resources/call.md": page }).types).toEqual([
    "resource api.call",
    "  state: enum api.callState — Possible values are: `ringing`, `over`.",
    "  guests: api.guest[] (navigation) — By role. The possible values are: `host`, `speaker`.",
    "resource api.guest (open, inferred)",
    "enumeration api.callState — Possible values are: `ringing`, `over`.",
    "  ringing",
    "  over",
  ]);
});
