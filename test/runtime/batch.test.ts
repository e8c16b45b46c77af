import { expect, expectTypeOf, test } from "vitest";
import { batch, type Call, type Collection, ConnectionError } from "../../templates/runtime/index.js";
import { connect, type PhoneCall } from "./api.js";
import { answering, itemsOf, sentIds, statusesOf } from "./batch-items.js";
import { type Received, type Reply, serve } from "./server.js";

/** Answers each item of a batch with its own URL, in the opposite order: the answers of a batch come in any. */
const echo = (request: Received): Reply => ({
  body: {
    responses: itemsOf(request)
      .map(({ id, url }) => ({ id, status: 200, body: { id: url } }))
      .toReversed(),
  },
});

test("calls are made in one request, and each has its own result", async () => {
  const responses = [
    {
      id: "1",
      status: 404,
      headers: { "request-id": "R1" },
      body: { error: { code: "itemNotFound", message: "No such call." } },
    },
    { id: "0", status: 200, headers: { "Content-Type": "application/json" }, body: { value: [{ id: "A1" }] } },
    { id: "2", status: 204 },
  ];
  const server = await serve({ body: { responses } });
  const client = connect(`${server.url}/v1`, { auth: "secret" });
  const results = await batch(client, [
    client.calls.get({ query: { $select: ["id"], $top: 1 } }),
    client.calls.byId("A2").get({ headers: { "x-line": "1" } }),
    client.calls.byId("A3").patch({ subject: "Hello" }),
  ]);
  expect(results).toMatchObject([
    { status: "fulfilled", value: { value: [{ id: "A1" }] } },
    {
      status: "rejected",
      reason: {
        name: "ApiError",
        status: 404,
        code: "itemNotFound",
        requestId: "R1",
        request: { method: "GET", url: "/calls/A2" },
      },
    },
    { status: "fulfilled", value: undefined },
  ]);
  const accept = "application/json, */*";
  expect(server.received.map(({ method, url, headers }) => [method, url, headers["authorization"]])).toEqual([
    ["POST", "/v1/$batch", "Bearer secret"],
  ]);
  expect(itemsOf(server.received[0])).toEqual([
    { id: "0", method: "GET", url: "/calls?$select=id&$top=1", headers: { accept } },
    { id: "1", method: "GET", url: "/calls/A2", headers: { accept, "x-line": "1" } },
    {
      id: "2",
      method: "PATCH",
      url: "/calls/A3",
      headers: { accept, "content-type": "application/json" },
      body: { subject: "Hello" },
    },
  ]);
});

test("a base URL is the same in whatever form it is written", async () => {
  const server = await serve(echo);
  const client = connect(`${server.url.replace("http", "HTTP")}/a/../v1/`);
  const [call] = await batch(client, [client.calls.byId("A1").get()]);
  expect(call).toEqual({ status: "fulfilled", value: { id: "/calls/A1" } });
});

test("results have the types of their calls", async () => {
  const server = await serve(echo);
  const client = connect(server.url);
  const [calls, call] = await batch(client, [
    client.calls.get(),
    client.calls.byId("A1").get({ query: { $select: ["id"] } }),
  ]);
  expectTypeOf(calls).toEqualTypeOf<PromiseSettledResult<Collection<PhoneCall>>>();
  if (call.status === "rejected") throw call.reason;
  expectTypeOf(call.value.id).toEqualTypeOf<string>();
  expect(call.value.id).toBe("/calls/A1?$select=id");
});

test("more calls than a batch holds go in several", async () => {
  const server = await serve(echo);
  const client = connect(server.url);
  const calls = Array.from({ length: 45 }, (_, index) => client.calls.byId(index).get());
  const results = await batch(client, calls);
  expect(results.map((result) => result.status === "fulfilled" && result.value.id)).toEqual(
    Array.from({ length: 45 }, (_, index) => `/calls/${index}`),
  );
  expect(server.received.map((request) => itemsOf(request).length)).toEqual([20, 20, 5]);
});

test("calls in order wait for one another", async () => {
  const server = await serve(answering(() => 200));
  const client = connect(server.url);
  await batch(client, [client.calls.byId(1).delete(), client.calls.byId(2).delete()], { inOrder: true });
  expect(sentIds(server)).toEqual(["0 1<0"]);
});

test("a call waits for the calls that it is said to depend on", async () => {
  const server = await serve(answering((id) => (id === "1" ? 404 : 200)));
  const client = connect(server.url);
  const { calls } = client;
  const results = await batch(client, [calls.get(), calls.get(), calls.get(), calls.get()], {
    dependsOn: { 2: [0, 1], 3: [0] },
  });
  expect(sentIds(server)).toEqual(["0 1 2<0<1 3<0"]);
  expect(statusesOf(results)).toEqual([200, 404, 424, 200]);
});

test("what a call waits for may have gone in a request before: it is sent when that has succeeded, and not where it failed", async () => {
  const server = await serve(answering((id) => (id === "1" ? 404 : 200)));
  const client = connect(server.url);
  const many = Array.from({ length: 24 }, (_, index) => client.calls.byId(index).delete());
  const results = await batch(client, many, { dependsOn: { 20: [0], 21: [1], 22: [21], 23: [20] } });
  expect(sentIds(server).slice(1)).toEqual(["20 23<20"]);
  expect(statusesOf(results).slice(20)).toEqual([200, 424, 424, 200]);
  expect(results[21]).toMatchObject({
    reason: { name: "ApiError", code: "failedDependency", request: { method: "DELETE", url: "/calls/21" } },
  });
});

test("a call of a second request waits for one of the first that is sent again", async () => {
  const server = await serve(
    answering((id) => (id === "3" ? 429 : 200)),
    answering(() => 200),
  );
  const client = connect(server.url);
  const many = Array.from({ length: 23 }, (_, index) => client.calls.byId(index).delete());
  const results = await batch(client, many, { dependsOn: { 4: [3], 21: [3], 22: [21] } });
  expect(statusesOf(results)).toEqual(Array.from({ length: 23 }, () => 200));
  const first = Array.from({ length: 20 }, (_, index) => (index === 4 ? "4<3" : String(index))).join(" ");
  expect(sentIds(server)).toEqual([first, "3 4<3", "20 21 22<21"]);
});

test("more calls in order than a request holds are still made one after the other", async () => {
  const server = await serve(answering(() => 200));
  const client = connect(server.url);
  const many = Array.from({ length: 22 }, (_, index) => client.calls.byId(index).delete());
  expect(statusesOf(await batch(client, many, { inOrder: true }))).toEqual(Array.from({ length: 22 }, () => 200));
  expect(sentIds(server)[1]).toBe("20 21<20");
});

test.each([
  [0, 1],
  [1, 1],
  [1, -1],
  [1, 0.5],
  [2, 0],
])("a call can wait for those before it alone, and so call %d not for call %d", async (waiting, awaited) => {
  const client = connect("https://phone.example");
  const all = batch(client, [client.calls.get(), client.calls.get()], { dependsOn: { [waiting]: [awaited] } });
  await expect(all).rejects.toThrow(
    new RangeError(`Unexpected wait of call ${waiting} for ${awaited}, expected calls before it`),
  );
});

test("to wait twice for a call is to wait for it", async () => {
  const server = await serve(answering(() => 200));
  const client = connect(server.url);
  await batch(client, [client.calls.get(), client.calls.get()], { dependsOn: { 1: [0, 0] } });
  expect(sentIds(server)).toEqual(["0 1<0"]);
});

test("what has been done before a request fails is not forgotten for it", async () => {
  const refusal = { status: 403, body: { error: { code: "quota" } } };
  const server = await serve(
    answering((id) => (id === "1" ? 404 : 200)),
    refusal,
    answering(() => 200),
  );
  const client = connect(server.url);
  const many = Array.from({ length: 42 }, (_, index) => client.calls.byId(index).delete());
  const results = await batch(client, many, { dependsOn: { 40: [39] } });
  const refused = Array.from({ length: 20 }, () => 403);
  expect(statusesOf(results)).toEqual([200, 404, ...Array.from({ length: 18 }, () => 200), ...refused, 424, 200]);
  expect(results[20]).toMatchObject({ reason: { name: "ApiError", code: "quota", request: { method: "POST" } } });
});

test("what is no call of this SDK cannot be in a batch", async () => {
  const client = connect("https://phone.example");
  const other = Promise.resolve() as unknown as Call<unknown>;
  await expect(batch(client, [other])).rejects.toThrow(new TypeError("Unexpected object, expected a call of this SDK"));
});

test("a batch costs one token, and is of the base URL without the client's query", async () => {
  const server = await serve(echo);
  let tokens = 0;
  const auth = (): string => `token-${(tokens += 1)}`;
  const client = connect(`${server.url}/v1`, { auth, query: { version: 2 } });
  const [first] = await batch(client, [client.calls.get(), client.calls.get()]);
  expect(first).toEqual({ status: "fulfilled", value: { id: "/calls?version=2" } });
  expect([tokens, server.received[0]?.url]).toEqual([1, "/v1/$batch?version=2"]);
});

test("bytes go and come in base64, and text as text", async () => {
  const responses = [
    { id: "0", status: 200, headers: { "Content-Type": "image/png" }, body: "SGVsbG8=" },
    { id: "1", status: 200, headers: { "Content-Type": "text/plain" }, body: "Hello" },
  ];
  const server = await serve({ body: { responses } });
  const client = connect(server.url);
  const bytes = new TextEncoder().encode("Hello");
  const [image, text] = await batch(client, [
    client.calls.put(bytes, { headers: { "content-type": "image/png" } }),
    client.calls.get(),
  ]);
  expect(itemsOf(server.received[0])[0]).toMatchObject({ headers: { "content-type": "image/png" }, body: "SGVsbG8=" });
  expect(image).toEqual({ status: "fulfilled", value: new Blob(["Hello"], { type: "image/png" }) });
  expect(text).toEqual({ status: "fulfilled", value: "Hello" });
});

test("a call that the batch does not answer has failed, and the others have not", async () => {
  const server = await serve({ body: { responses: [{ id: "1", status: 200, body: { id: "A1" } }] } });
  const client = connect(server.url);
  expect(await batch(client, [client.calls.delete(), client.calls.get()])).toEqual([
    { status: "rejected", reason: new ConnectionError("No answer to DELETE /calls in its batch") },
    { status: "fulfilled", value: { id: "A1" } },
  ]);
});

test("what is odd about one answer is no fault of the others", async () => {
  const type = (name: string): object => ({ headers: { "Content-Type": name } });
  const responses = [
    { id: "0", status: 204, body: {} },
    { id: "1", status: 502, ...type("application/octet-stream"), body: "Bad gateway" },
    { id: "2", status: 200, ...type("image/png"), body: "-_-_" },
    { id: "3", headers: { "X-Line": "✓" } },
    { id: 4, status: 200, body: { id: "A5" } },
  ];
  const server = await serve({ body: { responses } });
  const client = connect(server.url);
  const results = await batch(
    client,
    responses.map(({ id }) => client.calls.byId(id).get()),
  );
  expect(results).toMatchObject([
    { status: "fulfilled", value: undefined },
    { status: "rejected", reason: { status: 502, body: "Bad gateway" } },
    { status: "fulfilled" },
    { reason: new ConnectionError("No answer to GET /calls/3 in its batch") },
    { value: { id: "A5" } },
  ]);
  const [, , picture] = results;
  const bytes = picture?.status === "fulfilled" && picture.value instanceof Blob && (await picture.value.arrayBuffer());
  expect(bytes && new Uint8Array(bytes)).toEqual(new Uint8Array([0xfb, 0xff, 0xbf]));
});

test("a call in a batch has the batch's token, and cannot have one of its own", async () => {
  const client = connect("https://phone.example", { auth: "secret" });
  const message =
    "Unexpected auth of the call to https://phone.example/calls in a batch, expected the batch to have it";
  for (const own of [{ auth: "another" }, { headers: { Authorization: "Basic own" } }]) {
    await expect(batch(client, [client.calls.get(own)])).rejects.toThrow(new TypeError(message));
  }
});

test("a call in a batch is not sent once its own signal is aborted, and has its answer where that comes too late", async () => {
  const leaving = new AbortController();
  const server = await serve((request) => {
    leaving.abort("leaving");
    return echo(request);
  });
  const client = connect(server.url);
  const gone = client.calls.byId("A1").get({ signal: AbortSignal.abort("gone") });
  const left = client.calls.byId("A2").get({ signal: leaving.signal });
  const many = Array.from({ length: 20 }, (_, index) => client.calls.byId(index).get());
  const late = client.calls.byId("A3").get({ signal: leaving.signal });
  const results = await batch(client, [gone, left, ...many, late]);
  expect([results[0], results[1], results[22]]).toEqual([
    { status: "rejected", reason: "gone" },
    { status: "fulfilled", value: { id: "/calls/A2" } },
    { status: "rejected", reason: "leaving" },
  ]);
  expect(server.received.map((request) => itemsOf(request).length)).toEqual([19, 2]);
});

test("the hooks of a call see its request and its answer in a batch too", async () => {
  const server = await serve(echo);
  const client = connect(server.url);
  const seen: unknown[] = [];
  const call = client.calls.byId("A1").get({
    hooks: {
      beforeRequest: ({ url }) => void seen.push(url),
      afterResponse: ({ status }, { url }) => {
        seen.push(status, url);
        return Response.json({ id: "of the hook" });
      },
    },
  });
  expect(await batch(client, [call])).toEqual([{ status: "fulfilled", value: { id: "of the hook" } }]);
  expect(seen).toEqual([`${server.url}/calls/A1`, 200, `${server.url}/calls/A1`]);
});

test("the hooks of a call in a batch are told what it failed by without an answer", async () => {
  const server = await serve({ body: { responses: [{ id: "1", status: 404 }] } });
  const client = connect(server.url);
  const told: string[] = [];
  const hooks = { onFailure: (error: unknown, { url }: Request) => void told.push(`${url}, ${String(error)}`) };
  const aborted = client.calls.byId("A3").get({ hooks, signal: AbortSignal.abort("gone") });
  await batch(client, [client.calls.byId("A1").get({ hooks }), client.calls.byId("A2").get({ hooks }), aborted]);
  expect(told).toEqual([
    `${server.url}/calls/A1, ConnectionError: No answer to GET /calls/A1 in its batch`,
    `${server.url}/calls/A3, gone`,
  ]);
});

test("a batch that is refused fails as a whole, and so does a call to elsewhere", async () => {
  const server = await serve({ status: 403 });
  const client = connect(`${server.url}/v1`);
  await expect(batch(client, [client.calls.get()])).rejects.toMatchObject({ name: "ApiError", status: 403 });
  // What waits for a call that was never sent has its answer, and none of the API.
  const [gone, waiting] = [client.calls.get({ signal: AbortSignal.abort("gone") }), client.calls.get()];
  const waitingCalls = batch(client, [gone, waiting, client.calls.get()], { dependsOn: { 1: [0] } });
  await expect(waitingCalls).rejects.toMatchObject({ name: "ApiError", status: 403 });
  await expect(batch(client, [client.request("GET", `${server.url}/v2/calls`)])).rejects.toThrow(
    new TypeError(`Unexpected call to ${server.url}/v2/calls in a batch, expected one to ${server.url}/v1`),
  );
});
