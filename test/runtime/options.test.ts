import { expect, test } from "vitest";
import type { Hooks } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { serve } from "./server.js";

test("a call's headers go over its client's, in whatever case, and undefined takes one away", async () => {
  const server = await serve({});
  const { calls } = connect(server.url, { headers: { "X-Line": "1", "X-Room": "blue", Accept: "text/csv" } });
  await calls.get({ headers: { "x-line": "2", "x-room": undefined } });
  const headers = server.received[0]?.headers ?? {};
  expect([headers["x-line"], headers["x-room"], headers["accept"]]).toEqual(["2", undefined, "text/csv"]);
});

test("a call that asks for nothing else accepts JSON before anything", async () => {
  const server = await serve({});
  await connect(server.url).calls.get();
  expect(server.received[0]?.headers["accept"]).toBe("application/json, */*");
});

test("the fetch that is given sends the requests", async () => {
  const sent: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(`${request.method} ${request.url}`);
    return Response.json({ id: "A1" });
  };
  expect(await connect("https://phone.example/v1", { fetch }).calls.get()).toEqual({ id: "A1" });
  expect(sent).toEqual(["GET https://phone.example/v1/calls"]);
});

test("what else `fetch` is to know cannot be what the runtime says, nor reach strangers as a header", async () => {
  const server = await serve({});
  const init: RequestInit = { method: "PUT", headers: { "x-line": "1" }, body: "other", redirect: "error" };
  const { calls, request } = connect(server.url, { auth: "secret", init });
  await calls.post({ a: 1 });
  const [received] = server.received;
  expect([received?.method, received?.body, received?.headers["authorization"], received?.headers["x-line"]]).toEqual([
    "POST",
    '{"a":1}',
    "Bearer secret",
    undefined,
  ]);
  expect((await request("GET", "https://files.example/a").toRequest()).headers.get("x-line")).toBeNull();
});

test("a call is what its options said when it was described", async () => {
  const first = new AbortController();
  const second = new AbortController();
  const server = await serve({ body: { id: "A1" } });
  const options = { signal: first.signal };
  const call = connect(server.url).calls.byId("A1").get(options);
  options.signal = second.signal;
  second.abort();
  expect(await call).toEqual({ id: "A1" });
});

test("a call can have a fetch and a base URL of its own", async () => {
  const sent: string[] = [];
  const fetchAs = (name: string) => async (request: Request) => {
    sent.push(`${name} ${request.url}`);
    return Response.json({});
  };
  const { calls } = connect("https://phone.example/v1", { fetch: fetchAs("client") });
  await calls.get();
  await calls.get({ fetch: fetchAs("call"), baseUrl: "https://phone.example/beta" });
  expect(sent).toEqual(["client https://phone.example/v1/calls", "call https://phone.example/beta/calls"]);
});

test("a client whose base URL is no absolute URL cannot be made", () => {
  expect(() => connect("phone.example/v1")).toThrow(TypeError);
  expect(() => connect("https://phone.example", { allowedOrigins: ["files.example"] })).toThrow(TypeError);
});

test.each([
  ["a header with a line break", { headers: { "x-line": "1\n2" } }],
  ["a token with a line break", { auth: "a\nb" }],
  ["a body that GET cannot have", { body: { id: "A1" } }],
])("wrong use is a TypeError at once, and no failure of the network: %s", async (_, options) => {
  const server = await serve({});
  const told: unknown[] = [];
  const client = connect(server.url);
  const counted = { ...options, hooks: { onRetry: () => void told.push("retry") } };
  await expect(client.request("GET", "/calls", options).then()).rejects.toBeInstanceOf(TypeError);
  await expect(client.request("GET", "/calls", counted).then()).rejects.toBeInstanceOf(TypeError);
  expect([told, server.received]).toEqual([[], []]);
});

test("several hooks of one client run in order", async () => {
  const server = await serve({});
  const passed: string[] = [];
  const note = (name: string): Hooks => ({ beforeRequest: () => void passed.push(name) });
  await connect(server.url, { hooks: [note("one"), note("two")] }).calls.get({ hooks: note("three") });
  expect(passed).toEqual(["one", "two", "three"]);
});

test("hooks see and change what passes, those of the client first", async () => {
  const server = await serve({ status: 404 });
  const passed: string[] = [];
  const { calls } = connect(server.url, {
    hooks: {
      beforeRequest: (request) => request.headers.set("x-trace", "client"),
      afterResponse: (response) => void passed.push(`client ${response.status}`),
    },
  });
  const call = calls.get({
    hooks: {
      beforeRequest: (request) => new Request(`${request.url}/A1`, request),
      afterResponse: async (response, { url }) => {
        passed.push(`call ${response.status} ${url}`);
        return Response.json({ id: "instead" });
      },
    },
  });
  expect(await call).toEqual({ id: "instead" });
  expect(server.received.map(({ url, headers }) => [url, headers["x-trace"]])).toEqual([["/calls/A1", "client"]]);
  expect(passed).toEqual(["client 404", `call 404 ${server.url}/calls/A1`]);
});

test("hooks are told of each attempt that no answer came to, and of the last one too", async () => {
  const server = await serve({ fault: "hang-up" });
  const told: string[] = [];
  const note = (who: string) => (error: unknown, request: Request) =>
    void told.push(`${who} ${request.method} ${error}`);
  const { calls } = connect(server.url, { hooks: { onFailure: note("client") }, retry: { limit: 1 } });
  const failure = `ConnectionError: No answer to GET ${server.url}/calls`;
  await expect(calls.get({ hooks: { onFailure: note("call") } })).rejects.toThrow("No answer");
  expect(told).toEqual([
    `client GET ${failure}`,
    `call GET ${failure}`,
    `client GET ${failure}`,
    `call GET ${failure}`,
  ]);
  await expect(calls.post({})).rejects.toThrow("No answer");
  expect(told.slice(4)).toEqual([`client POST ${failure.replace("GET", "POST")}`]);
});

test("a hook that throws ends the call with its error, and no retry", async () => {
  const server = await serve({});
  const refusal = new Error("Not today");
  const refuse = (): never => {
    throw refusal;
  };
  await expect(connect(server.url).calls.get({ hooks: { beforeRequest: refuse } })).rejects.toBe(refusal);
  await expect(connect(server.url).calls.get({ hooks: { afterResponse: refuse } })).rejects.toBe(refusal);
  expect(server.received).toHaveLength(1);
});

test("a base URL without text is a mistake, and not the client's", () => {
  const { calls } = connect("https://phone.example", { auth: "secret" });
  expect(() => calls.get({ baseUrl: "" })).toThrow("Invalid URL");
});

test("what a call leaves undefined its client decides", async () => {
  const server = await serve({ status: 503 });
  const { calls } = connect(server.url, { retry: { limit: 1 }, auth: "secret" });
  const call = calls.get({ retry: { limit: undefined }, auth: undefined, timeout: undefined });
  await expect(call).rejects.toMatchObject({ status: 503 });
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual(["Bearer secret", "Bearer secret"]);
});
