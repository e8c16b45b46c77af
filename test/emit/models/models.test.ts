import { expect, test } from "vitest";
import { emitModels } from "../../../src/emit/models/models.js";
import { emitted } from "../helpers/emitted.js";
import {
  aMember,
  anApi,
  anEnumeration,
  anOperation,
  aProperty,
  aResource,
  enumeration,
  jsonBody,
  listOf,
  primitive,
  resource,
  text,
} from "../helpers/model.js";
import { calls } from "../helpers/types.js";

test("a resource is an interface of optional properties with the page's prose", async () => {
  const api = anApi({
    resources: [
      aResource(
        "call",
        [
          aProperty("id", text, { readOnly: true, description: "Identifies the call. Read-only." }),
          aProperty("subject", text, { nullable: true }),
          aProperty("startedAt", primitive("DateTimeOffset"), { deprecated: "Use `begin`." }),
          aProperty("seats", primitive("Int32"), { required: true, default: 4 }),
        ],
        { description: "A call between two or more participants." },
      ),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated, IsoDateTime } from "../runtime/index.js";

/**
 * A call between two or more participants.
 *
 * @see resources/call.md
 */
export interface Call extends Annotated {
  /** Identifies the call. Read-only. */
  id?: string;
  subject?: string | null;
  /** @deprecated Use \`begin\`. */
  startedAt?: IsoDateTime;
  /** @default 4 */
  seats?: number;
}
`);
});

test("a property is of its type, whatever that is made of", async () => {
  const values = { kind: "values", values: ["low", "high", "low"] } as const;
  const place = {
    kind: "object",
    properties: [aProperty("city", text, { description: "Where." }), aProperty("@zone", primitive("Guid"))],
  } as const;
  const api = anApi({
    resources: [
      aResource("call", [
        aProperty("participants", listOf(resource("participant"))),
        aProperty("priority", values),
        aProperty("priorities", listOf(values)),
        aProperty("place", place),
        aProperty("recipient", { kind: "union", of: [resource("participant"), text, text] }),
        aProperty("anything", { kind: "unknown" }, { nullable: true }),
        aProperty("missing", resource("nobody")),
        aProperty("nothing", { kind: "object", properties: [] }),
        aProperty("seats", { kind: "dictionary", of: listOf(resource("participant")) }),
        aProperty("contoso.meet.tag", primitive("Json")),
      ]),
      aResource("participant", [], { area: "people" }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated, Guid, Json } from "../runtime/index.js";
import type { Participant } from "./people.js";

/** @see resources/call.md */
export interface Call extends Annotated {
  participants?: Participant[];
  priority?: "low" | "high" | (string & {});
  priorities?: ("low" | "high" | (string & {}))[];
  place?: Annotated & {
    /** Where. */
    city?: string;
    "@zone"?: Guid;
  };
  recipient?: Participant | string;
  anything?: unknown;
  missing?: unknown;
  nothing?: Annotated;
  seats?: Record<string, Participant[]>;
  "contoso.meet.tag"?: Json;
}
`);
});

test("a family is told apart by @odata.type, and its union stands where any member may", async () => {
  const api = anApi({
    resources: [
      aResource("call", [aProperty("media", listOf(resource("media")))]),
      aResource("media", [aProperty("name")], { abstract: true }),
      aResource("audio", [aProperty("bitrate", primitive("Int32"))], { base: "contoso.meet.media" }),
      aResource("music", [], { base: "contoso.meet.audio" }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated } from "../runtime/index.js";

/** \`Media\`, or a known type that derives from it: its \`@odata.type\` tells which. */
export type AnyMedia = (Audio & { "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio" }) | Music;

/** @see resources/audio.md */
export interface Audio extends Media {
  "@odata.type"?: string;
  bitrate?: number;
}

/** @see resources/call.md */
export interface Call extends Annotated {
  media?: AnyMedia[];
}

/** @see resources/media.md */
export interface Media extends Annotated {
  "@odata.type"?: string;
  name?: string;
}

/** @see resources/music.md */
export interface Music extends Audio {
  "@odata.type"?: "#contoso.meet.music" | "contoso.meet.music";
}
`);
});

test("a subtype may call text what its base lists values for, for those take any text", async () => {
  const tone = aProperty("tone", { kind: "values", values: ["low", "high"] });
  const api = anApi({
    enumerations: [anEnumeration("mood", [aMember("glad")])],
    resources: [
      aResource("media", [tone, aProperty("mood", enumeration("mood"))]),
      aResource("audio", [aProperty("tone"), aProperty("mood")], { base: "contoso.meet.media" }),
    ],
  });

  expect(await calls(api)).toContain(`export interface Audio extends Media {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  tone?: string;
  mood?: string;
}
`);
});

test("a subtype says what its own page says of what it inherits", async () => {
  const api = anApi({
    resources: [
      aResource("media", [
        aProperty("id", text, { description: "Identifies the media." }),
        aProperty("name", text, { description: "The name." }),
        aProperty("owner", text, { description: "Who owns it." }),
        aProperty("size", primitive("Int64"), { description: "How many bytes it has. Read-only." }),
        aProperty("tone", text),
      ]),
      aResource(
        "audio",
        [
          aProperty("id", text, { description: "Identifies the audio." }),
          aProperty("name", text, { description: "The name. Inherited from media." }),
          aProperty("owner", text, { description: "Inherited from media. Not used." }),
          aProperty("size", primitive("Int64"), { description: "Inherited from media. Read-only." }),
          aProperty("tone", text, { description: "How it sounds. Inherited from media." }),
        ],
        { base: "contoso.meet.media" },
      ),
    ],
  });

  expect(await calls(api)).toContain(`export interface Audio extends Media {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  /** Identifies the audio. */
  id?: string;
  /** Inherited from media. Not used. */
  owner?: string;
  /** How it sounds. Inherited from media. */
  tone?: string;
}
`);
});

test("a subtype declares what its base does not, and replaces what it cannot refine", async () => {
  const api = anApi({
    resources: [
      aResource("media", [aProperty("name"), aProperty("size", primitive("Int64")), aProperty("@odata.type")]),
      aResource("audio", [aProperty("name"), aProperty("size"), aProperty("@odata.type")], {
        base: "contoso.meet.media",
      }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Annotated } from "../runtime/index.js";

/** @see resources/audio.md */
export interface Audio extends Omit<Media, "size"> {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  size?: string;
}

/** @see resources/media.md */
export interface Media extends Annotated {
  "@odata.type"?: string;
  name?: string;
  size?: number;
}
`);
});

test("what lists values and what takes any text refine each other, and what names other values as well", async () => {
  const values = (...listed: readonly string[]) => ({ kind: "values" as const, values: listed });
  const api = anApi({
    resources: [
      aResource("media", [aProperty("tone"), aProperty("mood", values("calm")), aProperty("kind", values("tape"))]),
      aResource(
        "audio",
        [aProperty("tone", values("deep")), aProperty("mood"), aProperty("kind", values("disc", "tape"))],
        { base: "contoso.meet.media" },
      ),
    ],
  });

  expect(await calls(api)).toContain(`export interface Audio extends Media {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  tone?: "deep" | (string & {});
  mood?: string;
  kind?: "disc" | "tape" | (string & {});
}
`);
});

test("types that derive from each other extend nothing", async () => {
  const api = anApi({
    resources: [
      aResource("hen", [], { base: "contoso.meet.egg" }),
      aResource("egg", [], { base: "contoso.meet.hen" }),
      aResource("self", [], { base: "contoso.meet.self" }),
      aResource("orphan", [], { base: "contoso.meet.nobody" }),
    ],
  });

  expect((await calls(api)).match(/extends \w+/g)).toEqual(Array.from({ length: 4 }, () => "extends Annotated"));
});

test("the name of a type is declared once, whatever a table says of it", async () => {
  const named = aProperty("@odata.type", text);
  const api = anApi({
    resources: [
      aResource("card", [named, aProperty("until"), aProperty("id", text, { readOnly: true })], { open: true }),
      aResource("badge", [named, aProperty("until", primitive("Int32"))], { base: "contoso.meet.card" }),
    ],
    operations: [
      anOperation("badge-post", ["POST /badges"], {
        title: "Create badge",
        body: jsonBody(resource("badge"), [named, aProperty("until", primitive("Boolean"))]),
      }),
    ],
  });

  const interfaces = (await calls(api)).match(/export interface (\w+)[^}]*/g) ?? [];

  expect(interfaces.map((code) => [/interface (\w+)/.exec(code)?.[1], code.match(/@odata/g)?.length])).toEqual([
    ["Badge", 1],
    ["BadgeInput", 1],
    ["Card", 1],
    ["CreateBadgeBody", 1],
  ]);
});

test("the input type of a resource leaves out what is read-only and requires what is required, all the way down", async () => {
  const api = anApi({
    resources: [
      aResource(
        "call",
        [
          aProperty("id", text, { readOnly: true }),
          aProperty("subject", text, { required: true }),
          aProperty("state", enumeration("callState")),
          aProperty("host", resource("participant")),
          aProperty("tag@contoso.meet.note"),
        ],
        { base: "contoso.meet.entity" },
      ),
      aResource("entity", [aProperty("etag", text, { readOnly: true })], { area: "shared" }),
      aResource("participant", [aProperty("muted", primitive("Boolean"), { readOnly: true }), aProperty("name")]),
      aResource("room", [aProperty("id", text, { readOnly: true })]),
    ],
    enumerations: [anEnumeration("callState", ["ringing"], { area: "shared" })],
    operations: [anOperation("call-post", ["POST /calls"], { body: jsonBody(resource("call")) })],
  });

  const module = await calls(api);

  expect(
    module.slice(module.indexOf("/** `Call` as a request"), module.indexOf("/** @see resources/participant")),
  ).toBe(
    `/** \`Call\` as a request may hold it. */
export interface CallInput extends Annotated {
  "@odata.type"?: "#contoso.meet.call" | "contoso.meet.call";
  subject: string;
  state?: CallState;
  host?: ParticipantInput;
  "tag@contoso.meet.note"?: string;
}

`,
  );
  expect(module.match(/interface \w+Input/g)).toEqual(["interface CallInput", "interface ParticipantInput"]);
});

test("an input type stands upon its resource where that keeps no fewer properties than it leaves out", async () => {
  const api = anApi({
    resources: [
      aResource("call", [
        aProperty("id", text, { readOnly: true }),
        aProperty("subject", text, { required: true }),
        aProperty("topic"),
      ]),
    ],
    operations: [anOperation("call-post", ["POST /calls"], { body: jsonBody(resource("call")) })],
  });

  const module = await calls(api);

  expect(module.slice(module.indexOf("export interface CallInput"))).toBe(
    `export interface CallInput extends Omit<Call, "id"> {
  subject: string;
}
`,
  );
});

test.each([{ readOnly: true }, { required: true }])(
  "a resource has one, too, where only an object that is written out in it has such a property, %j",
  async (parts) => {
    const place = { kind: "object", properties: [aProperty("city"), aProperty("zone", text, parts)] } as const;
    const api = anApi({
      resources: [aResource("call", [aProperty("place", place), aProperty("places", listOf(place))])],
      operations: [anOperation("call-post", ["POST /calls"], { body: jsonBody(resource("call")) })],
    });

    const module = await calls(api);

    const zone = "required" in parts ? " zone: string;" : "";
    expect(module.slice(module.indexOf("/** `Call` as a request")).replace(/\s+/g, " ")).toBe(
      `/** \`Call\` as a request may hold it. */ export interface CallInput extends Annotated { ` +
        `place?: Annotated & { city?: string;${zone} }; places?: (Annotated & { city?: string;${zone} })[]; } `,
    );
  },
);

test("types without an area are in the module of their namespace, and one module hands all on", async () => {
  const api = anApi({
    resources: [
      aResource("call", [], { area: undefined }),
      aResource("session", [], { id: "contoso.meet.callRecords.session", area: "" }),
      aResource("room", [], { area: "Rooms & Places" }),
      aResource("page", [], { area: "index" }),
    ],
  });

  expect(await emitted(api, emitModels, "models/index.ts")).toBe(`export type * from "./call-records.js";
export type * from "./index-.js";
export type * from "./meet.js";
export type * from "./rooms-places.js";
`);
});

test("an API without types has an empty module of them", async () => {
  expect(await emitted(anApi(), emitModels, "models/index.ts")).toBe("export {};\n");
});
