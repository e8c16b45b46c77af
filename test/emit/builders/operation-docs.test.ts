import { expect, test } from "vitest";
import type { Operation } from "../../../src/model/operation.js";
import { anApi, anOperation, aParameter, at } from "../helpers/model.js";
import { calls } from "../helpers/signatures.js";

test("bytes of any type may come as text or JSON, and the documentation says how to have them", async () => {
  const content = (mediaType: string): Partial<Operation> => ({
    responses: [{ status: 200, content: { kind: "binary", mediaType }, origin: at("api/call-page.md") }],
  });
  const module = (mediaType: string): Promise<string> =>
    calls(anApi({ operations: [anOperation("call-tape", ["GET /calls/tape"], content(mediaType))] }));

  expect(await module("application/octet-stream")).toContain("`.blob()` and `.stream()` give the bytes");
  expect(await module("application/octet-stream")).toContain("): ApiCall<Blob | Json>;");
  expect(await module("audio/ogg")).not.toContain("`.blob()`");
  expect(await module("audio/ogg")).toContain("): ApiCall<Blob>;");
});

test("what the page says of OData's options is told where a call takes them", async () => {
  const rows = [
    aParameter("query", "$top", { description: "At most 50." }),
    aParameter("query", "$skip"),
    aParameter("query", "day", { description: "The day." }),
  ];
  const told = async (...routes: readonly string[]): Promise<string> =>
    /\/\*\*\n {3}\* Calls[^/]*(?= \* @see)/
      .exec(
        await calls(
          anApi({
            operations: [
              anOperation("call-list", routes, {
                description: "Calls of today.",
                queryNotes: "Takes `$top`.",
                parameters: rows,
              }),
            ],
          }),
        ),
      )?.[0]
      .replaceAll(/^ *\/?\*+ ?/gm, "")
      .trim() ?? "";

  expect(await told("GET /calls/today")).toBe(
    "Calls of today.\n\nTakes `$top`.\n\nQuery options:\n- `$top`: At most 50.",
  );
  expect(await told("POST /calls/today")).toBe("Calls of today.");
});

test("what stands under headings of a page's own is told behind all that is said of the call itself", async () => {
  const page = anOperation("call-list", ["GET /calls/today"], {
    description: "Calls of today.",
    queryNotes: "Takes `$top`.",
    responseNotes: "It returns `404` where there are none.",
    permissionNotes: "The caller must be a host.",
    furtherNotes: "**Hidden rooms**\n\nThey do not ring.",
  });
  const told = /\/\*\*\n {3}\* Calls[^/]*(?= \* @see)/.exec(await calls(anApi({ operations: [page] })))?.[0] ?? "";

  expect(told.replaceAll(/^ *\/?\*+ ?/gm, "").trim()).toBe(
    [
      "Calls of today.",
      "Takes `$top`.",
      "It returns `404` where there are none.",
      "The caller must be a host.",
      "**Hidden rooms**",
      "They do not ring.",
    ].join("\n\n"),
  );
});

test("the page of a collection says nothing of its count, and a page on a count does", async () => {
  const module = (...routes: readonly string[]): Promise<string> =>
    calls(anApi({ operations: [anOperation("call-list", routes, { description: "What the page says." })] }));
  const docs = async (...routes: readonly string[]): Promise<readonly string[] | null> =>
    (await module(...routes)).match(/What the page says\.|The number of items in the collection, as text\./g);

  expect(await docs("GET /calls/today", "GET /calls/today/$count")).toEqual([
    "What the page says.",
    "The number of items in the collection, as text.",
  ]);
  expect(await docs("GET /calls/today/$count")).toEqual(["What the page says."]);
});

test("what other pages say of a call is told below their titles, unless it is no more than what the call does", async () => {
  const page = (id: string, ...paragraphs: readonly string[]): Operation =>
    anOperation(id, ["PATCH /calls/today"], { description: paragraphs.join("\n\n") });
  const told = async (...operations: readonly Operation[]): Promise<string> =>
    /\/\*\*\n {3}\* Changes[^/]*(?= \* @see)/
      .exec(await calls(anApi({ operations })))?.[0]
      .replaceAll(/^ *\/?\*+ ?/gm, "")
      .trim() ?? "";
  const first = page("call-alter", "Changes a call.", "It is slow.");

  expect(await told(first, page("call-patch", "Patches a call."))).toBe("Changes a call.\n\nIt is slow.");
  expect(await told(first, page("call-transfer", "Moves a call. It may ring.", "It is slow."))).toBe(
    "Changes a call.\n\nIt is slow.\n\n**call transfer**\n\nMoves a call. It may ring.",
  );
  const long = "It goes on. ".repeat(70).trim();
  expect(await told(first, page("call-transfer", "Moves a call.", long))).toBe(
    "Changes a call.\n\nIt is slow.\n\n**call transfer**\n\nMoves a call.",
  );
});

test("where pages ask for different permissions, all are told", async () => {
  const origin = at("api/call-page.md");
  const asking = (id: string, permissions: readonly (readonly [kind: string, scopes: string, note?: string])[]) =>
    anOperation(id, ["GET /calls/today"], {
      permissions: permissions.map(([kind, scopes, note]) => {
        const resource = /: (.*)/.exec(kind)?.[1];
        const about = resource === undefined ? {} : { resource };
        return { kind, ...about, scopes: scopes.split(" ").filter(Boolean), note, origin };
      }),
    });
  const told = async (...operations: readonly Operation[]): Promise<string> =>
    /Least[^/]*(?= \* @see)/
      .exec(await calls(anApi({ operations })))?.[0]
      .replaceAll(/^ *\* ?/gm, "")
      .trim() ?? "";

  const first = asking("call-get", [
    ["Delegated", "Calls.Read Calls.ReadWrite"],
    ["Application", "Calls.Read.All"],
  ]);
  const second = asking("group-get-call", [
    ["Delegated", "Groups.Read"],
    ["Application", "Calls.Read.All", "Calls.Read.All for calls of groups"],
  ]);

  expect(await told(first, { ...first, id: "meeting-get-call" })).toBe(`Least privileged permissions:
- Delegated: \`Calls.Read\`
- Application: \`Calls.Read.All\``);
  expect(await told(first, second)).toBe(`Least privileged permissions, on which the pages differ:
- Delegated: \`Calls.Read\` or \`Groups.Read\`
- Application: \`Calls.Read.All\`
- Application: \`Calls.Read.All\` for calls of groups`);
  expect(await told(first, asking("call-get-expanded", []))).toBe(await told(first));
  const noted = { ...first, id: "room-get-call", permissionNotes: "The caller is a host.\n- Or a guest." };
  expect(await told(first, noted)).toBe(`${await told(first)}\n\nThe caller is a host.\n\n- Or a guest.`);
  expect(await told({ ...first, permissionNotes: "The caller is a host." }, noted)).toBe(await told(first, noted));
  expect(await told(first, { ...noted, permissionNotes: "- A host." })).toBe(
    `${await told(first)}\n\nBesides:\n- A host.`,
  );
  const demanding = { ...first, permissionDemands: "A host needs the following permissions." };
  expect(await calls(anApi({ operations: [demanding] }))).toContain(
    "   * A host needs the following permissions.\n   *\n   * Least privileged permissions:\n",
  );
  const footnoted = asking("call-get", [["Delegated", "Calls.Read"]]);
  const marked = footnoted.permissions.map((permission) => ({ ...permission, marked: ["Calls.Read"] }));
  expect(await told({ ...footnoted, permissions: marked })).toBe(
    String.raw`Least privileged permissions:
- Delegated: ${"`Calls.Read`"}\*`,
  );
  const noting = marked.map((permission) => ({ ...permission, note: "Of a room: Calls.Read*" }));
  expect(await told({ ...footnoted, permissions: noting })).toContain(
    String.raw`- Delegated: Of a room: ${"`Calls.Read`"}\*`,
  );
  expect(await told({ ...footnoted, permissions: marked }, { ...footnoted, id: "room-get-call" })).not.toContain(
    "differ",
  );
  const unsupported = {
    ...asking("call-get", [["Application", "", "Not supported."]]),
    permissionNotes: "Ask a host.",
  };
  expect(await calls(anApi({ operations: [unsupported] }))).toContain("* Ask a host.\n");
  const labelled = asking("call-get-any", [
    ["Delegated: host", "Calls.Read"],
    ["Delegated: guest", "Chats.Read"],
    ["Application", "", "Not supported."],
  ]);
  expect(await told(labelled)).toBe(`Least privileged permissions:
- Delegated: host: \`Calls.Read\`
- Delegated: guest: \`Chats.Read\``);
  const worded = asking("call-get", [
    ["Delegated", "", "Whoever takes part in the call."],
    ["Application", "", "None. The token of a call is enough."],
    ["Guest", "", "Not supported for calls of groups."],
    ["Host", "", "TODO: ask the team about it"],
  ]);
  expect(await told(worded)).toBe(`Least privileged permissions:
- Delegated: Whoever takes part in the call.
- Application: none`);
  expect(await told(first, asking("group-get-any", [["Delegated: host", "Calls.Read"]])))
    .toBe(`Least privileged permissions:
- Delegated: \`Calls.Read\`
- Application: \`Calls.Read.All\``);
  expect(await told(first, labelled)).toBe(`Least privileged permissions, on which the pages differ:
- Delegated: \`Calls.Read\`
- Delegated: host: \`Calls.Read\`
- Delegated: guest: \`Chats.Read\`
- Application: \`Calls.Read.All\` or not supported`);
});

test("a page of several calls is cited with the heading of the one, in the form that links use", async () => {
  const part = { id: "api/tapes#get-a-tape", origin: at("api/tapes.md") };
  const module = await calls(anApi({ operations: [anOperation("tapes", ["GET /calls/tape"], part)] }));
  expect(module).toContain("   * @see api/tapes.md#get-a-tape\n");
});

test("what the page says of the body is told where a call has one", async () => {
  const notes = { description: "Calls.", bodyNotes: "Subjects are unique." };
  const operation = anOperation("calls", ["GET /calls", "POST /calls"], notes);
  const module = await calls(anApi({ operations: [operation] }));
  expect(module.match(/Subjects are unique\.[^]*?\b(get|post)\(/)?.[1]).toBe("post");
  expect(module.match(/Subjects are unique\./g)).toHaveLength(1);
});

test("what the page says of its answers is told where they are what a call answers with", async () => {
  const notes = { description: "Calls.", responseNotes: "Calls come by date." };
  const operation = anOperation("calls", ["GET /calls", "GET /calls/$count", "GET /calls/last"], notes);
  const [list, count, last] = operation.routes;
  if (!list || !count || !last) throw new Error("unreachable: it has three routes");
  const routes = [list, count, { ...last, answers: [] }];
  const module = await calls(anApi({ operations: [{ ...operation, routes }] }));
  expect(module.match(/Calls come by date\./g)).toHaveLength(1);
});

test("what the first page says of one of its routes is told of that alone, and of a use of it with its query", async () => {
  const captioned = (page: string, lines: Readonly<Record<string, string>>): Operation => {
    const parameters = [aParameter("query", "day", { required: true })];
    const operation = anOperation(page, Object.keys(lines), { description: "Lists calls.", parameters });
    const captions = Object.values(lines);
    return {
      ...operation,
      routes: operation.routes.map((route, index) => ({ ...route, caption: captions[index] ?? "" })),
    };
  };
  const operations = [
    captioned("calls", {
      "GET /calls": "Calls of a user.",
      "GET /calls?$top=5": "Lists calls.",
      "GET /calls/today?day={day}": "Calls of today.",
      "GET /calls/today?day=monday": "Calls of a day.",
      "GET /calls/today?day={day}&$filter={room}": "Calls of a room.",
      "PUT /calls/today": "to replace one",
      "GET /calls/next": "To hear of the next call.",
      "GET /calls/next?$top=3": "For several",
    }),
    captioned("calls-of-rooms", { "GET /calls/today": "All.", "GET /calls/today?$top=1": "The last." }),
  ];
  const module = await calls(anApi({ operations }));
  const told = [...module.matchAll(/\/\*\*\n([^]*?) \* @see/g)].map(([, text = ""]) =>
    text.replaceAll(/^ *\* ?/gm, "").trim(),
  );
  expect(told.map((text) => text.split("\n\n"))).toEqual([
    ["Lists calls.", "This route: Calls of a user."],
    ["Lists calls.", "Use this route to hear of the next call.", "`?$top=3` is for several."],
    ["Lists calls.", "This route: Calls of today. Calls of a day.", "With `?$filter={room}`: Calls of a room."],
    ["Lists calls.", "Use this route to replace one."],
  ]);
});
