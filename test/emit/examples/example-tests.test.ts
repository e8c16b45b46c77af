import { expect, test } from "vitest";
import { emitExampleTests } from "../../../src/emit/examples/example-tests.js";
import { printModules } from "../../../src/emit/print.js";
import type { Contradiction, Example } from "../../../src/model/example.js";
import { memberOf } from "../../../src/source/json-node.js";
import { emitted, planned } from "../helpers/emitted.js";
import { aHeader, anExample, aResponse, jsonExample, jsonNode, textExample } from "../helpers/example.js";
import { anOperation, aParameter, at, primitive, resource } from "../helpers/model.js";
import { apiOf, body, get, redirect } from "../helpers/calls.js";

const answered = { kind: "json", type: resource("call"), collection: false } as const;

test("an example is a test that asserts what is sent and what comes of it", async () => {
  const example = anExample(redirect, "POST /calls/{callId}/redirect", {
    title: "Forward a call",
    notes: "Anna is asked first.\n\nNobody is asked */ twice.",
    values: { callId: "17" },
    request: {
      headers: [aHeader("Authorization", "Bearer {token}"), aHeader("Content-Type", "application/json")],
      body: jsonExample({ targets: ["anna", "ben"], timeout: 60 }),
    },
    responses: [aResponse(200, answered, jsonExample({ subject: "Standup", seats: 4 }))],
  });

  expect(await emitted(apiOf([redirect], [example]), emitExampleTests, "tests/calls.test.ts"))
    .toBe(`import { expect, test } from "vitest";
import type { Call, RedirectCallBody } from "../models/calls.js";
import { exchange, expectedRequest } from "./support.js";

/**
 * Anna is asked first.
 *
 * Nobody is asked *\\/ twice.
 */
test("Forward a call (api/call-redirect.md:1)", async () => {
  const body: RedirectCallBody = {
    targets: ["anna", "ben"],
    timeout: 60,
  };
  const answer: Call = {
    subject: "Standup",
    seats: 4,
  };

  const { client, sent } = exchange("https://api.contoso.example/v1", { status: 200, body: answer });

  const result = await client.calls.byId("17").redirect.post(body);

  expect(result).toEqual(answer);
  expect(sent()).toEqual(
    expectedRequest("POST", "https://api.contoso.example/v1/calls/17/redirect", {
      headers: { "Content-Type": "application/json" },
      body,
    }),
  );
});
`);
});

test("a contradiction is expected of the line that it is on, with its rule and where the page documents it", async () => {
  const value = jsonNode({ targets: ["anna"], timeout: "60", mask: true });
  const contradict = (kind: Contradiction["kind"], name: string, expected: string): Contradiction => ({
    kind,
    node: memberOf(value, name) ?? value,
    path: name,
    expected,
    choices: [],
    documented: kind === "type" ? at("api/call-redirect.md") : undefined,
  });
  const contradictions = [
    contradict("type", "timeout", "Int32"),
    contradict("undocumented", "mask", "a property of the request body"),
  ];

  const statements = await body(
    anExample(redirect, "POST /calls/{callId}/redirect", {
      values: { callId: "17" },
      request: { body: { kind: "json", value, contradictions } },
    }),
  );

  expect(statements).toContain(`  const body: RedirectCallBody = {
    targets: ["anna"],
    // @ts-expect-error example-type-mismatch: expected Int32 (api/call-redirect.md:1)
    timeout: "60",
    // example-undocumented-property: expected a property of the request body
    mask: true,
  };
`);
});

test("a body that the page does not document is expected to be refused", async () => {
  const silent = anOperation("call-end", ["POST /calls/{callId}/end"]);

  const statements = await body(
    anExample(silent, "POST /calls/{callId}/end", {
      values: { callId: "17" },
      request: { body: jsonExample({ reason: "late" }) },
    }),
  );

  expect(statements).toContain(`  const body = {
    reason: "late",
  };
`);
  expect(statements).toContain(`.end.post(
    // @ts-expect-error body-despite-none: expected no body
    body,
  );`);
});

test("headers that the client does not see to are given to it, and all are asserted", async () => {
  const statements = await body(
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { headers: [aHeader("Prefer", 'odata="x"'), aHeader("prefer", "fast"), aHeader("Content-Length", "7")] },
    }),
  );

  expect(statements).toContain(`.get({
    headers: { Prefer: 'odata="x", fast' },
  });`);
  expect(statements).toContain(`calls/17", { headers: { Prefer: 'odata="x", fast' } }),`);
});

test("what an answer's headers say beside its body is served and asserted", async () => {
  const headers = [
    aHeader("Content-Length", "42"),
    aHeader("Location", "https://api.contoso.example/v1/jobs/5 "),
    aHeader("Retry-After", "7"),
    aHeader("X-Odd", "…"),
    aHeader("Set-Cookie", "zone=CET"),
    aHeader("Set-Cookie", "quiet=1"),
  ];
  const none = { kind: "none" } as const;
  const call = (...responses: Example["responses"]): Promise<string> =>
    body(anExample(get, "GET /calls/{callId}", { values: { callId: "17" }, responses }));

  const accepted = await call(aResponse(202, none, undefined, headers));
  const moved = await call(aResponse(302, none, undefined, headers.slice(0, 2)));

  expect(accepted).toContain(`    headers: { Location: "https://api.contoso.example/v1/jobs/5", "Retry-After": "7" },`);
  expect(accepted).toContain(`  const { data, response } = await client.calls.byId("17").get().withResponse();

  expect(data).toBeUndefined();
  expect(response.headers.get("Location")).toBe("https://api.contoso.example/v1/jobs/5");
  expect(response.headers.get("Retry-After")).toBe("7");
`);
  expect(moved).toContain(`  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe("https://api.contoso.example/v1/jobs/5");
`);
});

test("each response that a page shows is a test of its own", async () => {
  const example = anExample(get, "GET /calls/{callId}", {
    values: { callId: "17" },
    responses: [
      aResponse(302),
      aResponse(200, { kind: "binary", mediaType: "text/csv" }, textExample("a,b\n1,2"), [
        aHeader("Content-Type", "text/csv"),
      ]),
      aResponse(404, { kind: "unknown" }, jsonExample({ error: {} })),
      aResponse(204, { kind: "none" }, jsonExample({})),
    ],
  });

  const statements = (await body(example)).split("\n").map((line) => line.trim());

  expect(statements.filter((line) => /exchange|await|expect\((?!sent)|answer =/.test(line))).toEqual([
    'const { client, sent } = exchange("https://api.contoso.example/v1", { status: 302 });',
    'const response = await client.calls.byId("17").get().raw();',
    "expect(response.status).toBe(302);",
    String.raw`const answer = "a,b\n1,2";`,
    'const { client, sent } = exchange("https://api.contoso.example/v1", {',
    'const result = await client.calls.byId("17").get().text();',
    "expect(result).toBe(answer);",
    "const answer = {",
    'const { client, sent } = exchange("https://api.contoso.example/v1", { status: 404, body: answer });',
    'await expect(client.calls.byId("17").get()).rejects.toMatchObject({ status: 404, body: answer });',
    'const { client, sent } = exchange("https://api.contoso.example/v1", { status: 204 });',
    'const result = await client.calls.byId("17").get();',
    "expect(result).toBeUndefined();",
  ]);
});

test("keys, paths and functions take the example's values", async () => {
  const route = "GET /rooms('{name}')/root:/{path}:/top(n={n},of='{who}',from={from})";
  const operation = anOperation("room-top", [route], {
    parameters: [aParameter("function", "n", { type: primitive("Int32") })],
  });

  const statements = await body(
    anExample(operation, route, {
      values: {
        name: { text: "O'Hara", quoted: true },
        path: "a/b",
        n: "5",
        who: { text: "anna", quoted: true },
        from: "2026-01-01",
      },
    }),
  );

  expect(statements).toContain(`await client.rooms
    .byKey("O'Hara")
    .root.byPath("a/b")
    .top({ n: 5, of: "anna", from: raw("2026-01-01") })
    .get();`);
});

test("an argument is given in its page's order and form, under the name that the chain has for it", async () => {
  const pages = [
    anOperation("room-top", ["GET /rooms/top(zone={zone},n={n})"]),
    anOperation("room-best", ["GET /rooms/top(zone={zone},n={n})"]),
    anOperation("room-first", ["GET /rooms/top(n='{n}',Zone={area})"]),
  ];
  const [top, , first] = pages;
  const examples = [
    ...(top ? [anExample(top, "GET /rooms/top(zone={zone},n={n})", { values: { zone: "1", n: "5" } })] : []),
    ...(first ? [anExample(first, "GET /rooms/top(n='{n}',Zone={area})", { values: { area: "1", n: "a/b" } })] : []),
  ];

  const [file] = await printModules(emitExampleTests(planned(apiOf(pages, examples))));

  expect(file?.text.match(/client\..*|expectedRequest\(.*/g)).toEqual([
    'client.rooms.top({ zone: 1, n: raw("5") }).get();',
    'expectedRequest("GET", "https://api.contoso.example/v1/rooms/top(zone=1,n=5)"));',
    'client.rooms.top({ n: "a/b", zone: 1 }).get();',
    `expectedRequest("GET", "https://api.contoso.example/v1/rooms/top(n='a%2Fb',zone=1)"));`,
  ]);
});

test("a relative target is relative to what the reference calls", async () => {
  const statements = await body(
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { baseUrl: undefined, target: "/calls/17" },
    }),
  );

  expect(statements).toContain('expectedRequest("GET", "https://api.contoso.example/v1/calls/17")');
});

test("brackets that mark a query as optional are no part of it", async () => {
  const statements = await body(
    anExample(get, "GET /calls/{callId}", {
      values: { callId: "17" },
      request: { target: "/calls/17[?tone=high]", query: [{ name: "tone", value: "high" }] },
    }),
  );

  expect(statements).toContain('expectedRequest("GET", "https://api.contoso.example/v1/calls/17?tone=high")');
});

test("a name that holds what would part segments stands encoded, in the spelling of the client", async () => {
  const operation = anOperation("call-get", ["GET /calls/a/b"]);
  const path = { segments: [{ kind: "literal", name: "calls" } as const, { kind: "literal", name: "a/b" } as const] };
  const routed = { ...operation, routes: operation.routes.map((route) => ({ ...route, path })) };
  const example = anExample(operation, "GET /calls/a/b", { request: { target: "/calls/a%2Fb" } });
  const match = { operation: routed, method: "GET", path, values: new Map(), target: "/calls/a%2Fb" };

  const [file] = await printModules(
    emitExampleTests(planned(apiOf([routed], [{ ...example, operation: routed, match }]))),
  );

  expect(file?.text).toContain('client.calls["a/b"].get()');
  expect(file?.text).toContain('expectedRequest("GET", "https://api.contoso.example/v1/calls/a%2Fb")');
});

test("a number that no JSON can send is shown as what arrives", async () => {
  const statements = await body(
    anExample(redirect, "POST /calls/{callId}/redirect", {
      values: { callId: "17" },
      request: { body: jsonExample({ from: -0, to: -1 }) },
    }),
  );

  expect(statements).toContain("from: 0,");
  expect(statements).toContain("to: -1,");
});

test("an area with many examples is split by the segments of its paths, in the spelling of the client", async () => {
  const operation = anOperation("call-get", ["GET /calls/{callId}", "GET /app/calls", "GET /app/rooms"]);
  const other = anOperation("room-delete", ["DELETE /app/Rooms"]);
  const many = (route: string, count: number, of = operation): readonly Example[] =>
    Array.from({ length: count }, () => anExample(of, route, { values: { callId: "17" } }));
  const api = apiOf(
    [operation, other],
    [
      ...many("GET /calls/{callId}", 1),
      ...many("GET /app/calls", 101),
      ...many("GET /app/rooms", 99),
      ...many("DELETE /app/Rooms", 1, other),
    ],
  );

  const files = await printModules(emitExampleTests(planned(api)));

  expect(files.map(({ path, text: module }) => [path, module.match(/^test\(/gm)?.length])).toEqual([
    ["tests/calls-app-rooms.test.ts", 100],
    ["tests/calls-app.test.ts", 101],
    ["tests/calls.test.ts", 1],
  ]);
});

test("where each call has a segment of its own, tests stand in a file by how these begin", async () => {
  const names = Array.from({ length: 101 }, (_, index) => (index < 60 ? `chatsPost${index}` : `callsGet${index}`));
  const called = ["alarms", ...names].map((name) => ({ name, operation: anOperation(name, [`GET /app/${name}`]) }));
  const examples = called.flatMap(({ name, operation }) =>
    Array.from({ length: name === "alarms" ? 101 : 1 }, () => anExample(operation, `GET /app/${name}`)),
  );
  const operations = called.map(({ operation }) => operation);

  const files = await printModules(emitExampleTests(planned(apiOf(operations, examples))));

  expect(files.map(({ path, text: module }) => [path, module.match(/^test\(/gm)?.length])).toEqual([
    ["tests/calls-app-alarms.test.ts", 101],
    ["tests/calls-app-ca.test.ts", 41],
    ["tests/calls-app-ch.test.ts", 60],
  ]);
});
