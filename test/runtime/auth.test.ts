import { expect, test } from "vitest";
import type { ClientOptions } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { type Reply, serve } from "./server.js";

/** The `authorization` headers that a call of a client with these options sends. */
async function authorizations(options: Partial<ClientOptions>, ...replies: readonly Reply[]): Promise<unknown[]> {
  const server = await serve(...replies, {});
  await connect(server.url, options).calls.get().raw();
  return server.received.map(({ headers }) => headers["authorization"]);
}

test("a token is sent as a bearer's, and text with a blank as it stands", async () => {
  expect(await authorizations({ auth: "secret" })).toEqual(["Bearer secret"]);
  expect(await authorizations({ auth: "Basic c2VjcmV0" })).toEqual(["Basic c2VjcmV0"]);
});

test("a header of the call goes before the token, though it be empty", async () => {
  const server = await serve({});
  await connect(server.url, { auth: "secret" }).calls.get({ headers: { Authorization: "" } });
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual([""]);
});

test("a function gives the token, at once or later, or none", async () => {
  expect(await authorizations({ auth: () => "secret" })).toEqual(["Bearer secret"]);
  expect(await authorizations({ auth: async () => "secret" })).toEqual(["Bearer secret"]);
  expect(await authorizations({ auth: () => undefined })).toEqual([undefined]);
});

test("the function knows for which URL it is asked", async () => {
  const server = await serve({});
  const asked: unknown[] = [];
  await connect(server.url, { auth: ({ url, rejected }) => void asked.push(url, rejected) }).calls.get();
  expect(asked).toEqual([`${server.url}/calls`, undefined]);
});

test("after a 401 the function is asked once more, and shown the challenge", async () => {
  const challenge = { status: 401, headers: { "www-authenticate": 'Bearer error="expired"' } };
  expect(
    await authorizations({ auth: ({ rejected }) => rejected?.headers.get("www-authenticate") ?? "old" }, challenge),
  ).toEqual(["Bearer old", 'Bearer error="expired"']);
});

test("to ask once more is a retry that hooks are told of, and is done where there is no other", async () => {
  const server = await serve({ status: 401 }, { body: { id: "A1" } });
  const told: unknown[] = [];
  const { calls } = connect(server.url, {
    auth: ({ rejected }) => (rejected ? "new" : "old"),
    retry: { limit: 0 },
    hooks: {
      onRetry: ({ attempt, delay, reason }) => void told.push(attempt, delay, "status" in reason && reason.status),
    },
  });
  expect(await calls.byId("A1").get()).toEqual({ id: "A1" });
  expect(told).toEqual([1, 0, 401]);
});

test("a second 401 is the answer", async () => {
  const server = await serve({ status: 401, body: { error: { code: "denied" } } });
  const { calls } = connect(server.url, { auth: () => "secret" });
  await expect(calls.post({ subject: "Hello" })).rejects.toMatchObject({ status: 401, code: "denied" });
  expect(server.received.map(({ body }) => body)).toEqual(['{"subject":"Hello"}', '{"subject":"Hello"}']);
});

test("a token that is no function's cannot be renewed, so a 401 is the answer", async () => {
  expect(await authorizations({ auth: "secret" }, { status: 401 })).toEqual(["Bearer secret"]);
});

test("a stream is not sent again with a new token: it is spent", async () => {
  const server = await serve({ status: 401 });
  const call = connect(server.url, { auth: () => "secret" }).calls.put(new Blob(["Hello"]).stream());
  await expect(call).rejects.toMatchObject({ status: 401 });
  expect(server.received).toHaveLength(1);
});

test("a call's own auth goes over its client's, and its own header over both", async () => {
  const server = await serve({});
  const { calls } = connect(server.url, { auth: "client" });
  await calls.get({ auth: "call" });
  await calls.get({ auth: "" });
  await calls.get({ auth: () => "never asked", headers: { Authorization: "Basic own" } });
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual([
    "Bearer call",
    undefined,
    "Basic own",
  ]);
});

test("an absolute URL of another origin gets nothing of the client's: no token, header, hook or query", async () => {
  const stranger = await serve({});
  const client = connect("https://phone.example", {
    auth: "secret",
    headers: { "x-key": "secret" },
    hooks: { beforeRequest: ({ headers }) => headers.set("x-key", "secret") },
    query: { key: "secret" },
  });
  await client.request("PUT", `${stranger.url}/upload?id=7`, { body: "Hello", headers: { "x-range": "0-4" } });
  expect(
    stranger.received.map(({ url, headers }) => [url, headers["authorization"], headers["x-key"], headers["x-range"]]),
  ).toEqual([["/upload?id=7", undefined, undefined, "0-4"]]);
});

test("a redirect to another origin takes no token along", async () => {
  const stranger = await serve({ body: { id: "A1" } });
  const server = await serve({ status: 302, headers: { location: `${stranger.url}/content` } });
  expect(await connect(server.url, { auth: "secret" }).calls.get()).toEqual({ id: "A1" });
  expect(stranger.received.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/content", undefined],
  ]);
});

test("another base URL for one call gets nothing of the client's, unless its origin is allowed", async () => {
  const other = await serve({});
  const server = await serve({});
  await connect(server.url, { auth: "secret" }).calls.get({ baseUrl: `${other.url}/beta` });
  await connect(server.url, { auth: "secret", allowedOrigins: [other.url] }).calls.get({
    baseUrl: `${other.url}/beta`,
  });
  expect(other.received.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/beta/calls", undefined],
    ["/beta/calls", "Bearer secret"],
  ]);
});

test("an absolute URL of the client's own origin is one of its calls", async () => {
  const server = await serve({});
  await connect(`${server.url}/v1`, { auth: "secret" }).request("GET", `${server.url}/v2/calls`);
  expect(server.received.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/v2/calls", "Bearer secret"],
  ]);
});
