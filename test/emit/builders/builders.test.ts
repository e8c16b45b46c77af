import { expect, test } from "vitest";
import { emitBuilders } from "../../../src/emit/builders/builders.js";
import { printModules } from "../../../src/emit/print.js";
import type { Response } from "../../../src/model/response.js";
import { planned } from "../helpers/emitted.js";
import {
  anApi,
  anOperation,
  answers,
  aParameter,
  aProperty,
  aResource,
  at,
  jsonBody,
  noContent,
  primitive,
  resource,
} from "../helpers/model.js";
import { call, calls, signatures, signaturesIn } from "../helpers/signatures.js";

/** What a call of `route` returns, where its page documents `responses`. */
async function returned(route: string, ...responses: readonly Response[]): Promise<string> {
  return (await signatures(route, { responses })).replace(/^[^]*ApiCall</, "ApiCall<");
}

function answer(status: number, content: Response["content"]): Response {
  return { status, content, origin: at("api/page.md") };
}

test("each place in the tree of paths is an interface, and the chain is the path", async () => {
  const api = anApi({
    resources: [call],
    operations: [
      anOperation("call-list", ["GET /calls"], {
        title: "List calls",
        description: "List the calls that are on.",
        responses: answers(resource("call"), { collection: true }),
        permissions: [
          { kind: "Delegated", scopes: ["Calls.Read", "Calls.All"], note: undefined, origin: at("api/call-list.md") },
          {
            kind: "Application",
            scopes: ["Calls.All"],
            note: "Calls.All* (for groups)",
            origin: at("api/call-list.md"),
          },
          { kind: "Guest", scopes: ["Calls.Join", "Calls.All"], note: "Calls.Join and Calls.All.", origin: at("x.md") },
          { kind: "Bot", scopes: [], note: "None.", origin: at("x.md") },
          { kind: "Personal", scopes: [], note: undefined, origin: at("api/call-list.md") },
        ],
      }),
      anOperation("call-redirect", ["POST /calls/{callId}/redirect"], {
        title: "call: redirect",
        body: jsonBody(undefined, [aProperty("to")]),
        responses: noContent,
        deprecated: "",
      }),
    ],
  });

  expect(await calls(api)).toBe(`import type { Call, RedirectCallBody } from "../models/calls.js";
import type { Call as ApiCall, CallOptions, Collection, GetOptions, PropertyName, Selected } from "../runtime/index.js";

/** \`/calls\` */
export interface CallsBuilder {
  byId(callId: string): CallBuilder;

  /**
   * List the calls that are on.
   *
   * Least privileged permissions:
   * - Delegated: \`Calls.Read\`
   * - Application: \`Calls.All\` (for groups)
   * - Guest: \`Calls.Join\` and \`Calls.All\`
   * - Bot: none
   *
   * @see api/call-list.md
   */
  get<K extends PropertyName<Call> = never>(options?: GetOptions<Call, K>): ApiCall<Collection<Selected<Call, K>>>;
}

/** \`/calls/{callId}\` */
export interface CallBuilder {
  readonly redirect: CallRedirectBuilder;
}

/** \`/calls/{callId}/redirect\` */
export interface CallRedirectBuilder {
  /**
   * call: redirect
   *
   * @deprecated
   * @see api/call-redirect.md
   */
  post(body: RedirectCallBody, options?: CallOptions): ApiCall<void>;
}
`);
});

test("keys, paths and functions are methods", async () => {
  const api = anApi({
    operations: [
      anOperation(
        "call-page",
        [
          "GET /calls/{call-id}".replace("call-id", "new"),
          "GET /calls('{name}')",
          "GET /calls/root:/{path}:/content",
          "GET /calls/delta()",
          "GET /calls/top(n={n},of='{who}',by='size',tone='{tone}',day='2026-01-01',page=2,from={from},to={to})",
        ],
        {
          parameters: [
            aParameter("function", "n", { type: primitive("Int32"), description: "How many." }),
            aParameter("function", "tone", { type: { kind: "values", values: ["high", "low"] } }),
            aParameter("function", "day"),
            aParameter("function", "from", { type: primitive("DateTimeOffset") }),
          ],
        },
      ),
      anOperation("archive-page", ["GET /calls/archive({year})"]),
    ],
  });

  const module = await calls(api);

  expect(module.slice(module.indexOf("export interface CallsBuilder"), module.indexOf("/** `/calls/archive`"))).toBe(
    `export interface CallsBuilder {
  readonly archive: CallsArchiveBuilder;
  readonly root: CallsRootBuilder;
  byId(new_: string): CallBuilder;
  byKey(name: string): CallByKeyBuilder;
  delta(): CallsDeltaBuilder;
  top(args: {
    /** How many. */
    n: number | Raw;
    of: string;
    by: "size" | (string & {});
    tone: "high" | "low" | (string & {});
    day: string;
    page: number | Raw;
    from: Date | Raw;
    to: number | boolean | Date | Raw;
  }): CallsTopBuilder;
}

`,
  );
  expect(module).toContain("byKey(year: number | Raw): CallsArchiveItemBuilder;");
  expect(module).toContain("byPath(path: string): CallsRootByPathBuilder;");
});

test("places that are alike, and lead to places that are, have one interface", async () => {
  const api = anApi({
    operations: [
      anOperation("call-list", ["GET /me/calls", "GET /rooms/{roomId}/calls"], { title: "List calls" }),
      anOperation("call-end", ["POST /me/calls/{id}/end", "POST /rooms/{roomId}/calls/{id}/end"], { title: "End" }),
      // Only one of them goes on to this, so that the two calls differ, and the lists of calls with them.
      anOperation("call-hold", ["POST /me/calls/{id}/hold"], { title: "Hold" }),
      anOperation("call-mute", ["POST /calls/{id}/mute", "POST /shared/calls/{id}/mute"], { title: "Mute" }),
    ],
  });

  const files = await printModules(emitBuilders(planned(api)));

  const namesAndPaths = /(?<=interface )\w+|(?<=`)\/.*(?=`)|\w+(?=;)/g;
  const outlines = files.map(({ path, text }) => [
    path,
    text
      .split("\n}\n")
      .map((each) => each.match(namesAndPaths)?.join(" "))
      .filter(Boolean),
  ]);
  expect(Object.fromEntries(outlines)).toEqual({
    "builders/calls.ts": [
      "/calls /shared/calls CallsBuilder CallBuilder",
      "/calls/{id} /shared/calls/{id} CallBuilder CallMuteBuilder",
      "/calls/{id}/mute /shared/calls/{id}/mute CallMuteBuilder",
    ],
    "builders/me.ts": [
      "/me MeBuilder MeCallsBuilder",
      "/me/calls MeCallsBuilder MeCallBuilder",
      "/me/calls/{id} MeCallBuilder CallEndBuilder MeCallHoldBuilder",
      "/me/calls/{id}/hold MeCallHoldBuilder",
    ],
    "builders/rooms.ts": [
      "/rooms RoomsBuilder RoomBuilder",
      "/rooms/{roomId} RoomBuilder RoomCallsBuilder",
      "/rooms/{roomId}/calls RoomCallsBuilder RoomCallBuilder",
      "/rooms/{roomId}/calls/{id} RoomCallBuilder CallEndBuilder",
    ],
    "builders/shared.ts": [
      "/me/calls/{id}/end /rooms/{roomId}/calls/{id}/end CallEndBuilder",
      "/shared SharedBuilder CallsBuilder",
    ],
  });
});

test("a segment that shares its name with a function can be called", async () => {
  const module = await calls(
    anApi({ operations: [anOperation("call-delta", ["GET /calls/delta", "GET /calls/Delta()"])] }),
  );

  expect(module).toContain("readonly delta: CallsDeltaBuilder;\n}");
  expect(module).toContain("export interface CallsDeltaBuilder {\n  (): CallsDeltaFunctionBuilder;\n");
});

test("a segment is named as most route lines name it, wherever they stand", async () => {
  const module = await calls(
    anApi({
      operations: [
        anOperation("tone-list", ["GET /calls/ringtones"]),
        anOperation("my-tone-list", ["GET /me/ringTones", "GET /users/{userId}/ringTones"]),
      ],
    }),
  );

  expect(module.match(/readonly .*/g)).toEqual(["readonly ringTones: CallsRingTonesBuilder;"]);
});

test("paths that differ in case, or in what their placeholders are called, are one", async () => {
  const api = anApi({
    operations: [
      anOperation("a", ["GET /calls/{callId}/mediaFiles", "POST /calls/{callId}/mediaFiles"]),
      anOperation("b", ["GET /calls/{id}/mediafiles/{fileId}"]),
    ],
  });

  expect((await calls(api)).match(/(?:byId|readonly).*/g)).toEqual([
    "byId(callId: string): CallBuilder;",
    "readonly mediaFiles: CallMediaFilesBuilder;",
    "byId(fileId: string): CallMediaFileBuilder;",
  ]);
});

test("a segment with a name that means something in a chain ends in an underscore", async () => {
  const api = anApi({
    operations: [
      anOperation("a", ["GET /calls/delete", "GET /calls/then", "GET /calls/a_", "GET /calls/contoso.meet.x"]),
    ],
  });

  expect((await calls(api)).match(/readonly .*:/g)).toEqual([
    "readonly a__:",
    'readonly "contoso.meet.x":',
    "readonly delete_:",
    "readonly then_:",
  ]);
});

test("a call without a body takes none, and one that no page describes takes any", async () => {
  expect(await signatures("POST /calls", { responses: noContent })).toBe(
    "post(body?: undefined, options?: CallOptions): ApiCall<void>",
  );
  expect(await signatures("POST /calls", { body: { kind: "unknown", origin: at("a.md") } })).toBe(
    "post(body?: unknown, options?: CallOptions): ApiCall<unknown>",
  );
});

test("answers are typed by their content", async () => {
  expect(await returned("POST /calls", answer(201, { kind: "json", type: resource("call"), collection: false }))).toBe(
    "ApiCall<Call>",
  );
  expect(await returned("POST /calls", answer(200, { kind: "value", type: primitive("Int32") }))).toBe(
    "ApiCall<Annotated & { value: number }>",
  );
  expect(await returned("POST /calls", answer(200, { kind: "text", mediaType: "text/csv" }))).toBe("ApiCall<string>");
  expect(await returned("POST /calls", answer(200, { kind: "text", mediaType: "application/xml" }))).toBe(
    "ApiCall<Blob>",
  );
  expect(await returned("POST /calls", answer(200, { kind: "binary", mediaType: "image/png" }))).toBe("ApiCall<Blob>");
  expect(
    await returned(
      "POST /calls",
      answer(200, { kind: "json", type: resource("call"), collection: false }),
      answer(202, { kind: "none" }),
      answer(400, { kind: "text", mediaType: "text/plain" }),
    ),
  ).toBe("ApiCall<Call | undefined>");
  expect(await returned("GET /calls", answer(302, { kind: "none" }))).toBe("ApiCall<unknown>");
  expect(await returned("GET /calls", answer(302, { kind: "binary", mediaType: "audio/wav" }))).toBe("ApiCall<Blob>");
  const counted = { kind: "json", type: resource("call"), collection: true, beside: [aProperty("total")] } as const;
  expect(await returned("POST /calls", answer(200, counted))).toBe(
    "ApiCall<\n  Collection<Call> & {\n    total?: string;\n  }\n>",
  );
  const download = answer(302, { kind: "binary", mediaType: "application/octet-stream" });
  const data = answer(200, { kind: "json", type: resource("call"), collection: true });
  expect(await returned("GET /calls", download, data)).toBe("ApiCall<Collection<Call> | Blob | string>");
});

test("what takes anything names nothing else", async () => {
  const created = answer(201, { kind: "json", type: resource("call"), collection: false });
  const text = await calls(
    anApi({
      resources: [call],
      operations: [
        anOperation("call-post", ["POST /calls"], { responses: [answer(200, { kind: "unknown" }), created] }),
      ],
    }),
  );

  expect(text.slice(0, text.indexOf("\n\n"))).toBe(
    'import type { Call as ApiCall, CallOptions } from "../runtime/index.js";',
  );
  expect(signaturesIn(text)).toEqual(["post(body?: undefined, options?: CallOptions): ApiCall<unknown>;"]);
});

test("the bare value of a property is not the JSON that its page documents beside it", async () => {
  const signature = await signatures("GET /calls/$value", { responses: answers(resource("call")) });

  expect(signature).toBe("get(options?: GetOptions<unknown, string>): ApiCall<unknown>");
});

test("pages that document a call alike are one signature, and the page that is about it most tells its answer", async () => {
  const api = anApi({
    resources: [call, aResource("note")],
    operations: [
      anOperation("a-note", ["GET /calls", "GET /notes"], { title: "Get note", responses: answers(resource("call")) }),
      anOperation("call-list", ["GET /calls"], {
        title: "List calls",
        responses: answers(resource("call"), { collection: true }),
      }),
      anOperation("z-other", ["GET /calls", "GET /others"], { title: "Other", responses: noContent }),
    ],
  });

  expect(await calls(api)).toContain(`  /**
   * List calls
   *
   * @see api/call-list.md
   * @see api/a-note.md
   */
  get<K extends PropertyName<Call> = never>(options?: GetOptions<Call, K>): ApiCall<Collection<Selected<Call, K>>>;

  /**
   * Other
   *
   * @see api/z-other.md
   */
  get(options?: GetOptions<unknown, string>): ApiCall<void>;
`);
});

test("a body that a request can do without may be left out", async () => {
  const body = { kind: "content", mediaTypes: ["text/plain"], optional: true, origin: at("api/page.md") } as const;
  const parameters = [aParameter("header", "If-Match", { required: true })];

  expect(await signatures("POST /calls", { body, responses: noContent })).toBe(
    "post(body?: BinaryBody, options?: CallOptions): ApiCall<void>",
  );
  expect(await signatures("POST /calls", { body, parameters, responses: noContent })).toBe(
    `post(body: BinaryBody | undefined, options: CallOptions & { headers: { "If-Match": string } }): ApiCall<void>`,
  );
});

test("a page on the use of a route adds itself to what is said of the route, and no signature", async () => {
  const api = anApi({
    resources: [call, aResource("note")],
    operations: [
      anOperation("note-get", ["GET /calls/{callId}?$expand=notes"], { responses: answers(resource("note")) }),
      anOperation("a-call-get", ["GET /calls/{callId}"], { title: "Get call", responses: answers(resource("call")) }),
    ],
  });

  expect(await calls(api)).toContain(`  /**
   * Get call
   *
   * @see api/a-call-get.md
   * @see api/note-get.md
   */
  get<K extends PropertyName<Call> = never>(options?: GetOptions<Call, K>): ApiCall<Selected<Call, K>>;
}
`);
});

test("a method that none sends is left to client.request", async () => {
  expect(await calls(anApi({ operations: [anOperation("a", ["OPTIONS /calls"])] }))).toBe(
    "/** `/calls` */\nexport interface CallsBuilder {}\n",
  );
});
