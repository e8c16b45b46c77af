import { expect, test } from "vitest";
import { createMockClient, type MockExample } from "../../templates/runtime/index.js";
import type { Api, PhoneCall } from "./api.js";

const examples: readonly MockExample[] = [
  { request: "GET /calls", body: { value: [{ id: "A1" }, { id: "A2" }] } },
  { request: "GET /calls?$top=1", body: { value: [{ id: "A1" }] } },
  { request: "GET /calls?$top=1&$select=id", body: { value: [{ id: "A3" }] } },
  { request: "GET /calls/{id}", body: { id: "any" } },
  { request: "GET /calls/A2", body: { id: "A2" } },
  { request: "DELETE /calls/{id}" },
  { request: "POST /calls", status: 409, headers: { "request-id": "R1" }, body: { error: { code: "busy" } } },
  { request: "GET /calls('{key}')/$value", headers: { "content-type": "text/plain" }, body: "Hello" },
  { request: "GET /drive/root:/{name}:/content", body: new Blob(["bytes"]) },
];

const phone = createMockClient<Api>(examples);

test("a request has the answer of the example that it is like", async () => {
  expect(await phone.calls.byId("A2").get()).toEqual({ id: "A2" });
  expect(await phone.calls.byId("a b").get()).toEqual({ id: "any" });
  expect(await phone.calls.byId("A1").delete()).toBeUndefined();
  expect(await phone.calls.byKey("it's").$value.get()).toBe("Hello");
  expect(await phone.drive.root.byPath("notes.txt").content.get().text()).toBe("bytes");
});

test("the example that says most counts, whatever else the request says", async () => {
  expect(await phone.calls.get()).toEqual({ value: [{ id: "A1" }, { id: "A2" }] });
  expect(await phone.calls.get({ query: { $top: 2 } })).toEqual({ value: [{ id: "A1" }, { id: "A2" }] });
  expect(await phone.calls.get({ query: { $top: 1, room: "blue" } })).toEqual({ value: [{ id: "A1" }] });
  expect(await phone.calls.get({ query: { $top: 1, $select: ["id"] } })).toEqual({ value: [{ id: "A3" }] });
});

test("pages, errors and responses are as any client's", async () => {
  const items: PhoneCall[] = [];
  for await (const call of phone.calls.get()) items.push(call);
  expect(items).toEqual([{ id: "A1" }, { id: "A2" }]);
  await expect(phone.calls.post({})).rejects.toMatchObject({ name: "ApiError", status: 409, requestId: "R1" });
  const { response } = await phone.calls.get().withResponse();
  expect(response.headers.get("content-type")).toBe("application/json");
});

test("a request that no example is like fails, and says which it was", async () => {
  await expect(phone.calls.byId("A1").redirect.post()).rejects.toMatchObject({
    status: 501,
    code: "noExample",
    message: expect.stringContaining("No example is like POST /calls/A1/redirect"),
  });
});

test("a failure is the answer at once, unless its client asks for retries", async () => {
  const busy = [{ request: "GET /calls", status: 503 }];
  let retries = 0;
  const hooks = { onRetry: () => void (retries += 1) };
  await expect(createMockClient<Api>(busy, { hooks }).calls.get()).rejects.toMatchObject({ status: 503 });
  expect(retries).toBe(0);
  const retry = { limit: 2, delay: 1 };
  await expect(createMockClient<Api>(busy, { hooks, retry }).calls.get()).rejects.toMatchObject({ status: 503 });
  expect(retries).toBe(2);
});

test("the base URL is the caller's, and hooks see what is sent", async () => {
  const sent: string[] = [];
  const client = createMockClient<Api>(examples, {
    baseUrl: "https://phone.example/v1/",
    auth: "secret",
    hooks: { beforeRequest: ({ url, headers }) => void sent.push(`${url} ${headers.get("authorization")}`) },
  });
  await client.calls.get();
  expect(sent).toEqual(["https://phone.example/v1/calls Bearer secret"]);
});

test("the base URL of a mock is the same in whatever form it is written", async () => {
  const mock = createMockClient<Api>(examples, { baseUrl: "HTTPS://Mock.example/a/../v1/" });
  expect(await mock.calls.byId("A2").get()).toEqual({ id: "A2" });
});
