import { expect, test } from "vitest";
import { exchange, expectedRequest, normalUrl } from "../../templates/tests/support.js";

const base = "https://phone.example/v1";

test("an example's request is sent as documented, and its response is what the call gives", async () => {
  const body = { to: "Anna" };
  const answer = { id: "A1", "@odata.type": "#phone.call" };
  const { client, sent } = exchange(base, { status: 200, headers: { "Content-Length": "7" }, body: answer });
  const result = await client.calls.byId("{id}").redirect.post(body, { headers: { Prefer: "respond-async" } });
  const headers = {
    Authorization: "Bearer {token}",
    "Content-type": "application/json",
    "Content-Length": "1",
    prefer: "respond-async",
  };
  expect(sent()).toEqual(expectedRequest("POST", `${base}/calls/{id}/redirect`, { headers, body }));
  expect(result).toEqual(answer);
});

test.each([
  ["method", () => expectedRequest("PUT", `${base}/calls/A1/redirect`, { body: { to: "Anna" } })],
  ["path", () => expectedRequest("POST", `${base}/calls/A2/redirect`, { body: { to: "Anna" } })],
  ["query", () => expectedRequest("POST", `${base}/calls/A1/redirect?$top=1`, { body: { to: "Anna" } })],
  [
    "header",
    () => expectedRequest("POST", `${base}/calls/A1/redirect`, { headers: { "If-Match": "7" }, body: { to: "Anna" } }),
  ],
  ["body", () => expectedRequest("POST", `${base}/calls/A1/redirect`, { body: { to: "Anton" } })],
  ["absence of a body", () => expectedRequest("POST", `${base}/calls/A1/redirect`)],
])("another %s than the documented is found", async (_, expected) => {
  const { client, sent } = exchange(base, { status: 204 });
  await client.calls.byId("A1").redirect.post({ to: "Anna" });
  expect(sent()).not.toEqual(expected());
});

test("a documented error is what the call rejects with", async () => {
  const { client } = exchange(base, { status: 503, body: { error: { code: "lineBusy", message: "Later." } } });
  await expect(client.calls.byId("A1").get()).rejects.toMatchObject({
    name: "ApiError",
    status: 503,
    code: "lineBusy",
  });
});

test("a documented redirect is a raw response", async () => {
  const { client } = exchange(base, { status: 302, headers: { Location: "https://files.example/7" } });
  const response = await client.calls.byId("A1").get().raw();
  expect([response.status, response.headers.get("location")]).toEqual([302, "https://files.example/7"]);
});

test("text goes and comes as text, and nothing as nothing", async () => {
  const text = exchange(base, { status: 200, headers: { "Content-Type": "text/csv" }, body: "a,b" });
  expect(await text.client.calls.byId("A1").redirect.post("Hello", { headers: { "Content-Type": "text/plain" } })).toBe(
    "a,b",
  );
  expect(text.sent()).toEqual(
    expectedRequest("POST", `${base}/calls/A1/redirect`, { headers: { "content-type": "text/plain" }, body: "Hello" }),
  );
  const nothing = exchange(base, { status: 202, body: "" });
  expect(await nothing.client.calls.byId("A1").get()).toBeUndefined();
});

test("JSON is answered as JSON, whatever content type the reference shows", async () => {
  const { client } = exchange(base, { status: 200, headers: { "Content-Type": "text/plain" }, body: { id: "A1" } });
  expect(await client.calls.byId("A1").get()).toEqual({ id: "A1" });
});

test("a client that sends nothing has sent no request", () => {
  expect(() => exchange(base, { status: 200 }).sent()).toThrow("expected the client to send a request");
});

test.each([
  ["placeholders and quotes", "/calls/{id}/between(from='May 1')", "/calls/%7Bid%7D/between(from=%27May%201%27)"],
  ["the order of the query", "/calls?$top=1&$select=id", "/calls?$select=id&$top=1"],
  ["blanks behind the commas of a list", "/calls?$select=id, subject", "/calls?%24select=id%2Csubject"],
  ["blanks as `+`", "/calls?$search=a+b", "/calls?$search=a%20b"],
  ["a slash at the end, and an empty pair", "/calls/?&$top=1", "/calls?$top=1"],
  ["a percent sign that encodes nothing", "/calls?$search=100%", "/calls?$search=100%25"],
  ["a value that holds `=` and `?`", "/calls?$filter=a=b?", "/calls?$filter=a%3Db%3F"],
  ["a name without a value", "/calls?all", "/calls?all="],
])("two URLs that differ in %s are equal", (_, one, other) => {
  expect(normalUrl(base + one)).toBe(normalUrl(base + other));
});

test("upper case in a host means nothing, and in a path it does", () => {
  expect(normalUrl("HTTPS://Phone.Example/v1/calls")).toBe("https://phone.example/v1/calls");
  expect(normalUrl(`${base}/Calls`)).toBe("https://phone.example/v1/Calls");
});

test("an encoded slash is no slash", () => {
  expect(normalUrl(`${base}/calls/a%2Fb`)).toBe("https://phone.example/v1/calls/a%2Fb");
});
