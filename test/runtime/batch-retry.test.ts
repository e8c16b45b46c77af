import { expect, test } from "vitest";
import { batch, ConnectionError, type Retry, type RetryOptions } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { answering, itemsOf, sentIds, statusesOf } from "./batch-items.js";
import { serve } from "./server.js";

test("calls that are refused for now are sent again, and they alone", async () => {
  const busy = answering((id) => ({ 1: 429, 2: 503 })[id] ?? 200);
  const server = await serve(
    busy,
    answering(() => 200),
  );
  const client = connect(server.url);
  const told: unknown[] = [];
  const hooks = { onRetry: ({ attempt, request }: Retry) => void told.push([attempt, request.url]) };
  const { calls } = client;
  const results = await batch(client, [calls.get(), calls.post({}, { hooks }), calls.post({}), calls.get()]);
  expect(statusesOf(results)).toEqual([200, 200, 200, 200]);
  expect(sentIds(server)).toEqual(["0 1 2 3", "1 2"]);
  expect(told).toEqual([[1, `${server.url}/calls`]]);
});

test("a call that waited for one that is sent again is sent again with it", async () => {
  const server = await serve(
    answering((id) => (id === "0" ? 429 : 200)),
    answering(() => 200),
  );
  const client = connect(server.url);
  const results = await batch(client, [client.calls.get(), client.calls.get()], { inOrder: true });
  expect(statusesOf(results)).toEqual([200, 200]);
  expect(sentIds(server)).toEqual(["0 1<0", "0 1<0"]);
});

test("a call's own rules say how often it is sent again", async () => {
  const server = await serve(answering(() => 503));
  const client = connect(server.url, { retry: { limit: 2 } });
  const results = await batch(client, [client.calls.get(), client.calls.get({ retry: { limit: 0 } })]);
  expect(statusesOf(results)).toEqual([503, 503]);
  expect(sentIds(server)).toEqual(["0 1", "0", "0"]);
});

test("a call that is refused for its token is sent again with another one, once", async () => {
  const refused = {
    status: 401,
    headers: { "WWW-Authenticate": 'Bearer error="expired"' },
    body: { error: { code: "expired" } },
  };
  const server = await serve(
    {
      body: {
        responses: [
          { id: "0", ...refused },
          { id: "1", status: 200, body: { id: "A2" } },
          { id: "2", ...refused },
        ],
      },
    },
    {
      body: {
        responses: [
          { id: "0", status: 200, body: { id: "A1" } },
          { id: "2", ...refused },
        ],
      },
    },
  );
  const told: number[] = [];
  const client = connect(server.url, {
    auth: ({ rejected }) => (rejected ? `after ${rejected.headers.get("www-authenticate")}` : "old"),
    hooks: { onRetry: ({ reason }) => void told.push("status" in reason ? reason.status : 0) },
  });
  const calls = ["A1", "A2", "A3"].map((id) => client.calls.byId(id).get({ retry: { limit: 0 } }));
  expect(await batch(client, calls)).toMatchObject([
    { value: { id: "A1" } },
    { value: { id: "A2" } },
    { reason: { status: 401, code: "expired" } },
  ]);
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual([
    "Bearer old",
    'after Bearer error="expired"',
  ]);
  expect(server.received.map((request) => itemsOf(request).map(({ id }) => id))).toEqual([
    ["0", "1", "2"],
    ["0", "2"],
  ]);
  expect(told).toEqual([401, 401]);
});

test("a request that breaks off is made again where each of its calls would be", async () => {
  const server = await serve(
    { fault: "hang-up" },
    answering(() => 200),
  );
  const client = connect(server.url);
  expect(statusesOf(await batch(client, [client.calls.get(), client.calls.delete()]))).toEqual([200, 200]);
  expect(server.received).toHaveLength(2);
});

test.each<[string, RetryOptions?, RetryOptions?]>([
  ["may have been made"],
  ["is to be made once", { limit: 0 }],
  ["is for its caller to make again", {}, { idempotent: false }],
])("a request that breaks off is not made again where one of its calls %s", async (_, own, all) => {
  const server = await serve(
    { fault: "hang-up" },
    answering(() => 200),
  );
  const client = connect(server.url);
  const one = own ? client.calls.get({ retry: own }) : client.calls.post({});
  await expect(batch(client, [client.calls.get(), one], { retry: all })).rejects.toThrow(
    new ConnectionError(`No answer to POST ${server.url}/$batch`),
  );
  expect(server.received).toHaveLength(1);
});

test("what has been done in a request is not forgotten where the next one with the others fails", async () => {
  const server = await serve(
    answering((id) => (id === "1" ? 429 : 200)),
    { status: 500 },
  );
  const client = connect(server.url);
  const results = await batch(client, [client.calls.post({}), client.calls.post({}), client.calls.post({})]);
  expect(statusesOf(results)).toEqual([200, 500, 200]);
});

test("a token that is no function's is not renewed for a call in a batch", async () => {
  const server = await serve({ body: { responses: [{ id: "0", status: 401 }] } });
  const client = connect(server.url, { auth: "secret" });
  expect(await batch(client, [client.calls.get()])).toMatchObject([{ reason: { status: 401 } }]);
  expect(server.received).toHaveLength(1);
});

test("an abort ends the wait for another round", async () => {
  const server = await serve(answering(() => 429));
  const client = connect(server.url, { retry: { delay: 60_000 } });
  const controller = new AbortController();
  const call = client.calls.get({ hooks: { onRetry: () => void setImmediate(() => controller.abort("enough")) } });
  await expect(batch(client, [call], { signal: controller.signal })).rejects.toBe("enough");
});

test("the time for a request that carries a batch is none for the wait before another", async () => {
  const busy = { id: "1", status: 429, headers: { "retry-after": "1" } };
  const done = { id: "0", status: 201, body: { id: "A" } };
  const server = await serve({ body: { responses: [done, busy] } }, { body: { responses: [{ ...done, id: "1" }] } });
  const client = connect(server.url, { totalTimeout: 500 });
  const results = await batch(client, [client.calls.post({}), client.calls.post({})]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
});
