import { expect, test } from "vitest";
import { batch, createMockClient, type MockExample } from "../../templates/runtime/index.js";
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

test("the calls of a batch have the answers that they would have by themselves", async () => {
  const calls = [
    phone.calls.byId("A2").get(),
    phone.calls.byId("A1").delete(),
    phone.calls.post({}),
    phone.calls.byKey("A1").$value.get(),
    phone.drive.root.byPath("notes.txt").content.get(),
    phone.calls.byId("A1").redirect.post(),
    phone.calls.get({ query: { $top: 1 } }),
  ];
  expect(await batch(phone, calls, { dependsOn: { 6: [2] } })).toMatchObject([
    { value: { id: "A2" } },
    { value: undefined },
    { reason: { status: 409, code: "busy", requestId: "R1" } },
    { value: "Hello" },
    { value: new Blob(["bytes"], { type: "application/octet-stream" }) },
    { reason: { status: 501, code: "noExample" } },
    { reason: { status: 424 } },
  ]);
});

test("an example of a batch goes over the examples of its calls", async () => {
  const responses = [{ id: "0", status: 200, body: { id: "of the batch" } }];
  const mock = createMockClient<Api>([...examples, { request: "POST /$batch", body: { responses } }]);
  expect(await batch(mock, [mock.calls.byId("A2").get()])).toMatchObject([{ value: { id: "of the batch" } }]);
});

test("a page's link leads to the example of the next one, and away where there is none", async () => {
  const page = (id: string, link: string): object => ({ value: [{ id }], "@odata.nextLink": link });
  const mock = createMockClient<Api>([
    { request: "GET /calls", body: page("A1", "https://mock.example/calls?$skip=1") },
    { request: "GET /calls?$skip=1", body: page("A2", "/calls?$skip=2") },
    { request: "GET /calls/delta()", body: page("A3", "https://phone.example/v1/calls/delta()?$skiptoken=7") },
  ]);
  const ids: unknown[] = [];
  for await (const call of mock.calls.get()) ids.push(call.id);
  expect(ids).toEqual(["A1", "A2"]);
  expect(await mock.calls.delta().get()).toEqual({ value: [{ id: "A3" }] });
});

test("what is in braces between colons stands for a path of any length", async () => {
  expect(await phone.drive.root.byPath("talks/2026/notes.txt").content.get().text()).toBe("bytes");
});

test("so does what is in braces behind a colon, at the end of a path", async () => {
  const { root } = createMockClient<Api>([{ request: "GET /drive/root:/{path}", body: { id: "F1" } }]).drive;
  expect(await root.byPath("talks/2026/notes.txt").get()).toEqual({ id: "F1" });
  await expect(root.byPath("talks/2026/notes.txt").content.get()).rejects.toMatchObject({ status: 501 });
});

test("an answer without a body has none, whatever its example shows", async () => {
  const mock = createMockClient<Api>([{ request: "GET /calls", status: 204, body: { value: [] } }]);
  expect(await mock.calls.get()).toBeUndefined();
});

test("an example may show the whole URL, of the API or of another", async () => {
  const whole = [
    { request: "GET https://phone.example/v1/calls/{id}", body: { id: "A1" } },
    { request: "GET https://files.example/session", body: { id: "F1" } },
  ];
  const mock = createMockClient<Api>(whole, { baseUrl: "https://phone.example/v1" });
  expect(await mock.calls.byId("any").get()).toEqual({ id: "A1" });
  expect(await mock.request("GET", "https://files.example/session")).toEqual({ id: "F1" });
});

test.each(["get /calls", "GET calls", "/calls"])("%s is no request to give an example of", (request) => {
  expect(() => createMockClient<Api>([{ request }])).toThrow(
    new TypeError(`Unexpected example "${request}", expected a method and a path, as in "GET /calls"`),
  );
});

test("a request that no example is like is told with its query", async () => {
  await expect(phone.calls.byId("A1").$value.get({ query: { $top: 1 } })).rejects.toThrow(
    "No example is like GET /calls/A1/$value?$top=1",
  );
});
