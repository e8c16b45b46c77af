import { expect, test } from "vitest";
import { emitExampleTests } from "../../../src/emit/examples/example-tests.js";
import { emitMocks } from "../../../src/emit/examples/mocks.js";
import { printModules } from "../../../src/emit/print.js";
import { planned } from "../helpers/emitted.js";
import { aHeader, anExample, aResponse, jsonExample, textExample } from "../helpers/example.js";
import {
  anApi,
  anOperation,
  aParameter,
  aProperty,
  aResource,
  jsonBody,
  primitive,
  resource,
  text,
} from "../helpers/model.js";

const get = anOperation("call-get", ["GET /calls/{callId}"]);

test("of two faulty arguments the type checker names the first", async () => {
  const update = anOperation("call-update", ["PATCH /calls/{callId}"], {
    body: { kind: "none" },
    parameters: [aParameter("header", "If-Match", { required: true })],
  });
  const example = anExample(update, "PATCH /calls/{callId}", {
    values: { callId: "17" },
    request: { body: jsonExample({ subject: "Hello" }) },
  });

  const [file] = await printModules(emitExampleTests(planned(anApi({ operations: [update], examples: [example] }))));

  expect(file?.text.match(/.*example-missing-parameter.*|.*@ts-expect-error.*/g)?.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^\/\/ @ts-expect-error body-despite-none/),
    expect.stringMatching(/^\/\/ example-missing-parameter/),
  ]);
});

test("an answer has one content type, the first that its page shows", async () => {
  const headers = [aHeader("Content-Type", "text/plain"), aHeader("content-type", "text/html")];
  const example = anExample(get, "GET /calls/{callId}", {
    values: { callId: "17" },
    responses: [aResponse(200, { kind: "unknown" }, textExample("Hello"), headers)],
  });
  const sdk = planned(anApi({ operations: [get], examples: [example] }));

  const modules = [...(await printModules(emitExampleTests(sdk))), ...(await emitMocks(sdk))];

  expect(modules.flatMap(({ text: module }) => module.match(/headers: \{.*\}/g) ?? [])).toEqual([
    expect.stringContaining('headers: { "Content-Type": "text/plain" }'),
    expect.stringContaining('headers: { "Content-Type": "text/plain" }'),
  ]);
});

test("an open alternative takes what another one does not", async () => {
  const user = aResource("user", [aProperty("name", text)]);
  const either = { kind: "union", of: [resource("user"), resource("group")] } as const;
  const content = { kind: "json", type: either, collection: false } as const;
  const example = anExample(get, "GET /calls/{callId}", {
    values: { callId: "17" },
    responses: [aResponse(200, content, jsonExample({ "@odata.type": "#contoso.meet.other", name: null }))],
  });
  const resources = [user, aResource("group", [], { open: true })];
  const sdk = planned(anApi({ resources, operations: [get], examples: [example] }));

  const [file] = await printModules(emitExampleTests(sdk));

  expect(file?.text).not.toContain("@ts-expect-error");
});

test("what is wrong deep inside a family is looked for once at each level", async () => {
  const card = aResource("card", [aProperty("inner", resource("card")), aProperty("until", text)]);
  const badge = aResource("badge", [], { base: "contoso.meet.card" });
  const nested = Array.from({ length: 60 }).reduce<object>(
    (inner) => ({ "@odata.type": "#contoso.meet.badge", inner }),
    { "@odata.type": "#contoso.meet.badge", until: 7 },
  );
  const post = anOperation("card-post", ["POST /calls"], { body: jsonBody(resource("card")) });
  const example = anExample(post, "POST /calls", { request: { body: jsonExample(nested) } });
  const sdk = planned(anApi({ resources: [card, badge], operations: [post], examples: [example] }));

  const [file] = await printModules(emitExampleTests(sdk));

  expect(file?.text.match(/@ts-expect-error.*/g)).toEqual(["@ts-expect-error example-type-mismatch: expected String"]);
});

test("of undocumented properties within each other the type checker names the outer one in a member of an open family", async () => {
  const place = aResource("place", [], { open: true });
  const room = aResource("room", [aProperty("door", resource("door"))], { base: "contoso.meet.place" });
  const door = aResource("door", [aProperty("next", resource("door"))]);
  const update = anOperation("place-update", ["PATCH /places/{placeId}"], { body: jsonBody(resource("place")) });
  const example = anExample(update, "PATCH /places/{placeId}", {
    values: { placeId: "17" },
    request: { body: jsonExample({ "@odata.type": "#contoso.meet.room", door: { outer: 1, next: { inner: 1 } } }) },
  });
  const api = anApi({ resources: [place, room, door], operations: [update], examples: [example] });

  const [file] = await printModules(emitExampleTests(planned(api)));

  expect(file?.text.match(/@ts-expect-error (.*)\n.*/g)).toEqual([
    "@ts-expect-error example-undocumented-property: expected a documented property\n      outer: 1,",
  ]);
});

test("entries under any names are of their type, and an annotation among them is no fault of the page", async () => {
  const mark = aResource("mark", [aProperty("at", primitive("Int32"))]);
  const marks = aResource("marks", [], { open: true, entries: aProperty("7f-1", resource("mark")) });
  const content = { kind: "json", type: resource("marks"), collection: false } as const;
  const shown = { "@odata.count": 2, a: { at: 1 }, b: { at: "2" }, c: { of: 3 }, d: null };
  const example = anExample(get, "GET /calls/{callId}", {
    values: { callId: "17" },
    responses: [aResponse(200, content, jsonExample(shown))],
  });
  const sdk = planned(anApi({ resources: [mark, marks], operations: [get], examples: [example] }));

  const [file] = await printModules(emitExampleTests(sdk));

  expect(file?.text.match(/"@odata.count": .*|@ts-expect-error.*/g)).toEqual([
    '"@odata.count": 2 as never,',
    "@ts-expect-error example-type-mismatch: expected Int32",
    "@ts-expect-error example-undocumented-property: expected a documented property",
    "@ts-expect-error example-type-mismatch: expected contoso.meet.mark",
  ]);
});

test("a dictionary holds its type under any names, and nothing else is one", async () => {
  const call = aResource("call", [aProperty("seats", { kind: "dictionary", of: primitive("Int32") })]);
  const content = { kind: "json", type: resource("call"), collection: true } as const;
  const shown = { value: [{ seats: { a1: 1, a2: "2" } }, { seats: {} }, { seats: 3 }] };
  const example = anExample(get, "GET /calls/{callId}", {
    values: { callId: "17" },
    responses: [aResponse(200, content, jsonExample(shown))],
  });
  const sdk = planned(anApi({ resources: [call], operations: [get], examples: [example] }));

  const [file] = await printModules(emitExampleTests(sdk));

  expect(file?.text.match(/@ts-expect-error.*\n.*/g)).toEqual([
    '@ts-expect-error example-type-mismatch: expected Int32\n          a2: "2",',
    "@ts-expect-error example-type-mismatch: expected Int32 dictionary\n        seats: 3,",
  ]);
});
