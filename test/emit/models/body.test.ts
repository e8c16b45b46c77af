import { expect, test } from "vitest";
import {
  anApi,
  anOperation,
  answers,
  aProperty,
  aResource,
  jsonBody,
  listOf,
  noContent,
  primitive,
  resource,
  text,
} from "../helpers/model.js";
import { calls } from "../helpers/types.js";

test("a body has a type of its own only where its table says more than the linked type", async () => {
  const call = aResource("call", [
    aProperty("id", text, { readOnly: true }),
    aProperty("subject", text, { required: true }),
    aProperty("seats", primitive("Int32"), { description: "How **many** take part. Supports `$filter`." }),
  ]);
  const rows = [
    aProperty("seats", primitive("Int32"), { description: "How many take part. Inherited from **event**." }),
    aProperty("subject", text, { required: true }),
  ];
  const api = anApi({
    resources: [call],
    operations: [
      anOperation("call-same", ["POST /calls"], { body: jsonBody(resource("call"), rows) }),
      anOperation("call-require", ["PUT /calls"], {
        title: "Replace call",
        body: jsonBody(resource("call"), [aProperty("seats", primitive("Int32"), { required: true })]),
      }),
      anOperation("call-repeat", ["POST /calls/{callId}/repeat"], {
        title: "Repeat call",
        body: jsonBody(resource("call"), [
          aProperty("seats", primitive("Int32"), { description: "How many take part again." }),
        ]),
      }),
      anOperation("call-update", ["PATCH /calls/{callId}"], {
        title: "Update call",
        body: jsonBody(resource("call"), [
          aProperty("seats", text, { required: true, default: "all" }),
          aProperty("reason"),
        ]),
      }),
      anOperation("call-redirect", ["POST /calls/{callId}/redirect"], {
        title: "call: redirect",
        body: jsonBody(undefined, [
          aProperty("to", text, { required: true }),
          aProperty("why", text, { default: "none" }),
        ]),
        responses: noContent,
      }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export interface \w+Body[^}]*\}/g)).toEqual([
    `export interface RedirectCallBody extends Annotated {
  to: string;
  /** @default "none" */
  why?: string;
}`,
    `export interface RepeatCallBody extends CallInput {
  /** How many take part again. */
  seats?: number;
}`,
    `export interface ReplaceCallBody extends CallInput {
  seats: number;
}`,
    `export interface UpdateCallBody extends Omit<Patch<CallInput>, "seats"> {
  seats?: string;
  reason?: string;
}`,
  ]);
});

test("beside a family stands what its members take as well, or have in answers alone", async () => {
  const rows = [
    aProperty("rate", primitive("Int32"), { required: true }),
    aProperty("codec", primitive("Int32")),
    aProperty("id", primitive("Int32")),
  ];
  const api = anApi({
    resources: [
      aResource("media", [aProperty("id", text, { readOnly: true })]),
      aResource("audio", [aProperty("rate", primitive("Int64"))], { base: "contoso.meet.media" }),
      aResource("video", [aProperty("codec", text)], { base: "contoso.meet.media" }),
    ],
    operations: [
      anOperation("call-mix", ["POST /calls/{callId}/mix"], {
        title: "call: mix",
        body: jsonBody(resource("media"), rows),
        responses: noContent,
      }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export type \w+Body[^]*?^\};/gm)).toEqual([
    `export type MixCallBody = AnyMediaInput & {
  rate: number;
  id?: number;
};`,
  ]);
});

test("an object within a body holds what can be sent, and requires what its rows do", async () => {
  const settings = [
    aProperty("depth", primitive("Int32"), { required: true }),
    aProperty("started", text, { readOnly: true }),
  ];
  const rows = [aProperty("settings", { kind: "object", properties: settings })];
  const api = anApi({
    operations: [
      anOperation("call-record", ["POST /calls/{callId}/record"], {
        title: "call: record",
        body: jsonBody(undefined, rows),
        responses: noContent,
      }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export interface \w+Body[^]*?^\}/gm)).toEqual([
    `export interface RecordCallBody extends Annotated {
  settings?: Annotated & {
    depth: number;
  };
}`,
  ]);
});

test("a request may refer to what it holds by its key alone where one of the pages does", async () => {
  const call = aResource("call", [aProperty("host", resource("participant"), { isReferred: true })]);
  const participant = aResource("participant", [
    aProperty("id", text, { readOnly: true }),
    aProperty("name", text, { required: true }),
  ]);
  const rows = [aProperty("guests", listOf(resource("participant")), { isReferred: true })];
  const api = anApi({
    resources: [call, participant],
    operations: [
      anOperation("call-create", ["POST /calls"], { title: "Create call", body: jsonBody(resource("call"), rows) }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export interface (?:\w+Body|CallInput)[^]*?^\}/gm)).toEqual([
    `export interface CallInput extends Annotated {
  host?:
    | ParticipantInput
    | (Annotated & {
        id: string;
      });
}`,
    `export interface CreateCallBody extends CallInput {
  guests?: (
    | ParticipantInput
    | (Annotated & {
        id: string;
      })
  )[];
}`,
  ]);
});

test("a PATCH requires nothing, of the objects in it neither, but for the items of lists", async () => {
  const api = anApi({
    resources: [
      aResource("participant", [aProperty("name", text, { required: true })]),
      aResource("call", [
        aProperty("host", resource("participant")),
        aProperty("guests", listOf(resource("participant"))),
      ]),
      aResource("note", [aProperty("guests", listOf(resource("participant")))]),
    ],
    operations: [
      anOperation("call-update", ["PATCH /calls/{callId}"], {
        title: "Update call",
        body: jsonBody(resource("call"), [aProperty("host", resource("participant"), { nullable: true })]),
      }),
      anOperation("note-update", ["PATCH /notes/{noteId}"], {
        title: "Update note",
        body: jsonBody(resource("note"), [aProperty("lead", resource("participant"))]),
      }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export interface \w+Body[^}]*\}/g)).toEqual([
    `export interface UpdateCallBody extends Omit<Patch<CallInput>, "host"> {
  host?: Patch<ParticipantInput> | null;
}`,
    `export interface UpdateNoteBody extends NoteInput {
  lead?: Patch<ParticipantInput>;
}`,
  ]);
});

test("a body over a family is its union and what the table says that can be sent", async () => {
  const api = anApi({
    resources: [aResource("media", [aProperty("name")]), aResource("audio", [], { base: "contoso.meet.media" })],
    operations: [
      anOperation("media-add", ["POST /media"], {
        title: "Add media",
        body: jsonBody(resource("media"), [
          aProperty("name", text, { required: true, nullable: true }),
          aProperty("madeBy", text, { readOnly: true }),
        ]),
        responses: answers(resource("media")),
      }),
    ],
  });

  expect(await calls(api)).toContain(`export type AddMediaBody = AnyMedia & {
  name: string;
};
`);
});

test("a body in which a row replaces a property says its type's name as that does", async () => {
  const api = anApi({
    resources: [aResource("media"), aResource("audio", [aProperty("codec")], { base: "contoso.meet.media" })],
    operations: [
      anOperation("audio-add", ["POST /audio"], {
        title: "Add audio",
        body: jsonBody(resource("audio"), [aProperty("codec", primitive("Int32"))]),
      }),
    ],
  });

  expect(await calls(api)).toContain(`export interface AddAudioBody extends Omit<Audio, "codec"> {
  "@odata.type"?: "#contoso.meet.audio" | "contoso.meet.audio";
  codec?: number;
}
`);
});

test("a request may hold what is read-only where one of the pages sends it", async () => {
  const call = aResource("call", [
    aProperty("id", text, { readOnly: true }),
    aProperty("tone", text, { readOnly: true, isSent: true }),
  ]);
  const operations = [anOperation("call-post", ["POST /calls"], { body: jsonBody(resource("call")) })];
  const module = await calls(anApi({ resources: [call], operations }));
  expect(module.match(/export interface CallInput[^}]*\}/g)).toEqual([
    `export interface CallInput extends Omit<Call, "id"> {}`,
  ]);
});

test("a body says by name what it is of, and must where nothing else tells", async () => {
  const rows = [aProperty("note", text)];
  const api = anApi({
    resources: [aResource("call"), aResource("groupCall", [], { base: "contoso.meet.call" }), aResource("tape")],
    operations: [
      anOperation("groupCall-create", ["POST /calls"], {
        title: "Create groupCall",
        body: { ...jsonBody(undefined, rows), named: "contoso.meet.groupCall", isNameRequired: true },
      }),
      anOperation("groupCall-move", ["PUT /calls"], {
        title: "Move groupCall",
        body: { ...jsonBody(resource("groupCall")), named: "contoso.meet.groupCall", isNameRequired: true },
      }),
      anOperation("groupCall-dial", ["POST /groupCalls"], {
        title: "Dial groupCall",
        body: { ...jsonBody(undefined, [aProperty("@odata.type", text)]), named: "contoso.meet.groupCall" },
      }),
      anOperation("tape-create", ["POST /tapes"], {
        title: "Create tape",
        body: { ...jsonBody(undefined, [...rows, aProperty("@odata.type", text)]), named: "contoso.meet.tape" },
      }),
    ],
  });

  const module = await calls(api);

  expect(module.match(/export interface \w+Body[^}]*\}/g)).toEqual([
    `export interface CreateGroupCallBody extends Annotated {
  "@odata.type": "#contoso.meet.groupCall" | "contoso.meet.groupCall";
  note?: string;
}`,
    `export interface CreateTapeBody extends Annotated {
  "@odata.type"?: "#contoso.meet.tape" | "contoso.meet.tape";
  note?: string;
}`,
    `export interface DialGroupCallBody extends Annotated {
  "@odata.type"?: "#contoso.meet.groupCall" | "contoso.meet.groupCall";
}`,
    `export interface MoveGroupCallBody extends GroupCall {
  "@odata.type": "#contoso.meet.groupCall" | "contoso.meet.groupCall";
}`,
  ]);
});
