import { expect, expectTypeOf, test } from "vitest";
import { batch, type Collection } from "../../templates/runtime/index.js";
import { connect, type PhoneCall } from "./api.js";
import { type Received, type Reply, serve } from "./server.js";

interface Item {
  readonly id: string;
  readonly url: string;
}

const itemsOf = (request: Received | undefined): readonly Item[] => JSON.parse(request?.body ?? "{}").requests;

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
  const server = await serve(echo);
  const client = connect(server.url);
  await batch(client, [client.calls.byId(1).delete(), client.calls.byId(2).delete()], { inOrder: true });
  expect(itemsOf(server.received[0])).toMatchObject([{ id: "0" }, { id: "1", dependsOn: ["0"] }]);
  const many = Array.from({ length: 21 }, (_, index) => client.calls.byId(index).delete());
  await expect(batch(client, many, { inOrder: true })).rejects.toThrow(
    new RangeError("Unexpected 21 calls in order, expected at most 20"),
  );
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
    { status: "rejected", reason: new TypeError("Unexpected batch without an answer to DELETE /calls, expected one") },
    { status: "fulfilled", value: { id: "A1" } },
  ]);
});

test("a batch that is refused fails as a whole, and so does a call to elsewhere", async () => {
  const server = await serve({ status: 403 });
  const client = connect(`${server.url}/v1`);
  await expect(batch(client, [client.calls.get()])).rejects.toMatchObject({ name: "ApiError", status: 403 });
  await expect(batch(client, [client.request("GET", `${server.url}/v2/calls`)])).rejects.toThrow(
    new TypeError(`Unexpected call to ${server.url}/v2/calls in a batch, expected one to ${server.url}/v1`),
  );
});
