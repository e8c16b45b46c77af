import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createProxy, raw } from "../../templates/runtime/index.js";
import { connect, urlOf } from "./api.js";

const api = connect("https://phone.example/v1");

test("a property is a segment, and a key is one", async () => {
  expect(await urlOf(api.calls.byId("A1").redirect.post())).toBe("/calls/A1/redirect");
  expect(await urlOf(api.calls.byId(7).get())).toBe("/calls/7");
});

test("one underscore at the end of a name is not of the wire", async () => {
  expect(await urlOf(api["delete_"].get())).toBe("/delete");
  expect(await urlOf(api["name_"].get())).toBe("/name");
  expect(await urlOf(api["name__"].get())).toBe("/name_");
});

test("names with dots and dollar signs are readable in the URL", async () => {
  expect(await urlOf(api.calls.byId("A1").$value.get())).toBe("/calls/A1/$value");
  expect(await urlOf(api["phone.call"].get())).toBe("/phone.call");
});

test("a key is encoded once, whatever it holds", async () => {
  expect(await urlOf(api.calls.byId("a/b?c#d%2F é{id}").get())).toBe("/calls/a%2Fb%3Fc%23d%252F%20%C3%A9%7Bid%7D");
});

test.each(["", ".", ".."])("the key %j is refused: it would make the URL of something else", (key) => {
  const message = `Unexpected segment "${key}", expected a name or key`;
  expect(() => api.calls.byId(key)).toThrow(new TypeError(message));
  expect(() => api.drive.root.byPath(`a/${key}/b`)).toThrow(new TypeError(message));
});

test("a name that is no segment is refused too", () => {
  expect(() => api[".."].get()).toThrow(new TypeError('Unexpected segment "..", expected a name or key'));
});

test("a key that is neither text nor number is refused, for those who write no types", () => {
  const untyped = createProxy<{ calls: { byId(key: unknown): object } }>({ baseUrl: "https://phone.example" });
  expect(() => untyped.calls.byId(undefined)).toThrow("Unexpected segment undefined, expected a name or key");
  expect(() => untyped.calls.byId({ id: 1 })).toThrow('Unexpected segment {"id":1}, expected a name or key');
});

test("a key in parentheses is quoted where it is text", async () => {
  expect(await urlOf(api.calls.byKey("Anna's").get())).toBe("/calls('Anna''s')");
  expect(await urlOf(api.calls.byKey(7).redirect.get())).toBe("/calls(7)/redirect");
  expect(await urlOf(api.calls.byKey(raw("{7}")).get())).toBe("/calls(%7B7%7D)");
});

test("a path is closed by a colon where something follows", async () => {
  expect(await urlOf(api.drive.root.byPath("Reports/May 1.txt").get())).toBe("/drive/root:/Reports/May%201.txt");
  expect(await urlOf(api.drive.root.byPath("/Reports/a:b/").content.get())).toBe("/drive/root:/Reports/a%3Ab:/content");
});

test("a function has its arguments in parentheses, as OData writes literals", async () => {
  const span = { from: new Date(0), room: "Anna's / 2", missed: true, limit: 5, tags: ["x"] };
  expect(await urlOf(api.calls.between(span).get())).toBe(
    "/calls/between(from=1970-01-01T00%3A00%3A00.000Z,room='Anna''s%20%2F%202',missed=true,limit=5,tags=%5B%22x%22%5D)",
  );
  expect(await urlOf(api.calls.between({ from: raw("2026-03-01"), room: null }).get())).toBe(
    "/calls/between(from=2026-03-01,room=null)",
  );
  expect(await urlOf(api.calls.between({ from: undefined, limit: 1 }).get())).toBe("/calls/between(limit=1)");
  expect(await urlOf(api.calls.delta().get())).toBe("/calls/delta()");
});

test("a function's arguments must be named", () => {
  const untyped = createProxy<{ find(name: string): object }>({ baseUrl: "https://phone.example" });
  const message = "Unexpected argument of find, expected an object";
  expect(() => untyped.find("Anna")).toThrow(new TypeError(message));
});

test("each verb is a method of HTTP", async () => {
  const { calls } = api;
  const sent = [calls.get(), calls.head(), calls.delete(), calls.post(), calls.put(), calls.patch(), api.get()];
  const requests = await Promise.all(sent.map((call) => call.toRequest()));
  const base = "https://phone.example/v1/calls";
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${base}`,
    `HEAD ${base}`,
    `DELETE ${base}`,
    `POST ${base}`,
    `PUT ${base}`,
    `PATCH ${base}`,
    "GET https://phone.example/v1/",
  ]);
});

test("any route can be called by its path, which is used as it stands", async () => {
  const call = api.request("patch", "/calls/A1?expand=all", { query: { $top: 1 }, body: { subject: "Hello" } });
  const request = await call.toRequest();
  expect([request.method, request.url, await request.text()]).toEqual([
    "PATCH",
    "https://phone.example/v1/calls/A1?expand=all&$top=1",
    '{"subject":"Hello"}',
  ]);
  expect(await urlOf(api.request("GET", "calls"))).toBe("/calls");
  expect(await urlOf(api.request("GET", "//stranger.example/calls"))).toBe("//stranger.example/calls");
});

test("a path that begins as an address does, and is none, is a path", async () => {
  expect(await urlOf(api.request("GET", "http:errors"))).toBe("/http:errors");
});

test("a slash at the end of the base URL does not count", async () => {
  const request = await connect("https://phone.example/v1/").calls.get().toRequest();
  expect(request.url).toBe("https://phone.example/v1/calls");
});

test("a builder is no promise, and can be awaited, printed and inspected", async () => {
  const builder: object = api.calls;
  expect(await builder).toBe(builder);
  expect(JSON.stringify({ builder, client: api })).toBe('{"client":{}}');
  expect(inspect(builder, { showProxy: true })).toContain("Proxy");
  expect(Reflect.get(builder, Symbol.iterator)).toBeUndefined();
});
