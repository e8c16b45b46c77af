import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { connect } from "./api.js";
import { serve } from "./server.js";

test("nothing is sent until a call is awaited, and then once, however often", async () => {
  const server = await serve({ body: { id: "A1" } });
  const call = connect(server.url).calls.byId("A1").get();
  await new Promise(setImmediate);
  expect(server.received).toEqual([]);
  expect(await Promise.all([call, call])).toEqual([{ id: "A1" }, { id: "A1" }]);
  expect(await call).toEqual({ id: "A1" });
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /calls/A1"]);
});

test("a call is no promise, but awaits like one", async () => {
  const server = await serve({ body: { id: "A1" } });
  const call = connect(server.url).calls.byId("A1").get();
  expect(call).not.toBeInstanceOf(Promise);
  expect(await call.then(({ id }) => id)).toBe("A1");
});

test("a call that nobody awaits can fail in nobody's face", async () => {
  const failures: unknown[] = [];
  const note = (reason: unknown): number => failures.push(reason);
  process.on("unhandledRejection", note);
  const server = await serve({ status: 404 });
  const { calls } = connect(server.url);
  calls.get();
  await expect(calls.get().text()).rejects.toThrow("404");
  await expect(calls.get().withResponse()).rejects.toThrow("404");
  await expect(calls.get().stream()).rejects.toThrow("404");
  await new Promise(setImmediate);
  process.off("unhandledRejection", note);
  expect(failures).toEqual([]);
});

test("the response can be had with the data", async () => {
  const server = await serve({ status: 201, headers: { location: "/calls/A1" }, body: { id: "A1" } });
  const { data, response } = await connect(server.url).calls.post({ subject: "Hello" }).withResponse();
  expect([data, response.status, response.headers.get("location")]).toEqual([{ id: "A1" }, 201, "/calls/A1"]);
});

test("the raw response comes whatever its status, its body unread", async () => {
  const server = await serve({ status: 404, body: "Gone" });
  const call = connect(server.url).calls.get();
  const response = await call.raw();
  expect([response.status, await response.text()]).toEqual([404, "Gone"]);
  expect(await call.raw()).toBe(response);
});

test("a redirect is an answer to a call that asks not to follow it", async () => {
  const server = await serve({ status: 302, headers: { location: "/elsewhere" } }, { body: { id: "A1" } });
  const { calls } = connect(server.url);
  const response = await calls.get({ init: { redirect: "manual" } }).raw();
  expect([response.status, response.headers.get("location")]).toEqual([302, "/elsewhere"]);
  expect(await calls.get()).toEqual({ id: "A1" });
});

test("the body can be had as text, as a Blob and as a stream, whatever its type", async () => {
  const server = await serve({ body: { id: "A1" } });
  const { calls } = connect(server.url);
  expect(await calls.get().text()).toBe('{"id":"A1"}');
  expect(await (await calls.get().blob()).text()).toBe('{"id":"A1"}');
  expect(await text(await calls.get().stream())).toBe('{"id":"A1"}');
});

test("the stream of an answer without a body ends at once", async () => {
  const server = await serve({ status: 204 });
  expect(await text(await connect(server.url).calls.get().stream())).toBe("");
});

test("a body that has been read one way cannot be read another", async () => {
  const server = await serve({ body: { id: "A1" } });
  const call = connect(server.url).calls.get();
  await call;
  await expect(call.text()).rejects.toThrow(TypeError);
});

test("a failed call fails alike, however it is read", async () => {
  const server = await serve({ status: 409, body: { error: { code: "busy" } } });
  const call = connect(server.url).calls.get();
  await expect(call).rejects.toMatchObject({ name: "ApiError", code: "busy" });
  await expect(call.text()).rejects.toMatchObject({ name: "ApiError", code: "busy" });
  expect(server.received).toHaveLength(1);
});

test("the time of a call begins when it is sent, and not with the request that it would send", async () => {
  const request = await connect("https://phone.example", { totalTimeout: 1 }).calls.get().toRequest();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(request.signal.aborted).toBe(false);
});

test("a call becomes the request that it would send, and sends nothing by that", async () => {
  const server = await serve({});
  const { calls } = connect(server.url, { auth: () => "secret", headers: { "x-line": "1" } });
  const request = await calls
    .byId("A1")
    .redirect.post({ to: "Anna" }, { headers: { "If-Match": "7" } })
    .toRequest();
  expect([request.method, request.url, Object.fromEntries(request.headers), await request.text()]).toEqual([
    "POST",
    `${server.url}/calls/A1/redirect`,
    {
      accept: "application/json, */*",
      authorization: "Bearer secret",
      "content-type": "application/json",
      "if-match": "7",
      "x-line": "1",
    },
    '{"to":"Anna"}',
  ]);
  expect(server.received).toEqual([]);
});
