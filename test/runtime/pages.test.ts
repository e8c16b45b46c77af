import { expect, test } from "vitest";
import { connect, type PhoneCall } from "./api.js";
import { collect } from "./collect.js";
import { serve } from "./server.js";

const linked = (link: string, ...ids: readonly string[]) => ({
  body: { value: ids.map((id) => ({ id })), "@odata.nextLink": link },
});

test("iteration goes on to the next page, and after an empty one too", async () => {
  const pages = [linked("/calls?page=2", "A"), linked("/calls?page=3"), { body: { value: [{ id: "B" }] } }];
  const server = await serve(...pages);
  expect(await collect<PhoneCall>(connect(server.url).calls.get())).toEqual([{ id: "A" }, { id: "B" }]);
  expect(server.received.map(({ url }) => url)).toEqual(["/calls", "/calls?page=2", "/calls?page=3"]);
});

test("no page is asked for before its items are wanted", async () => {
  const server = await serve(linked("/calls?page=2", "A", "B"));
  for await (const call of connect(server.url).calls.get()) {
    if (call.id === "B") break;
  }
  expect(server.received).toHaveLength(1);
});

test("pages come whole, with their annotations", async () => {
  const last = { value: [{ id: "B" }], "@odata.deltaLink": "/calls/delta?token=7", "@odata.count": 2 };
  const server = await serve(linked("/calls?page=2", "A"), { body: last });
  expect(await collect(connect(server.url).calls.get().pages())).toEqual([
    { value: [{ id: "A" }], "@odata.nextLink": "/calls?page=2" },
    last,
  ]);
});

test("the first page is shared with whoever awaits the call", async () => {
  const server = await serve({ body: { value: [{ id: "A" }] } });
  const call = connect(server.url).calls.get();
  expect(await call).toEqual({ value: [{ id: "A" }] });
  expect(await collect<PhoneCall>(call)).toEqual([{ id: "A" }]);
  expect(server.received).toHaveLength(1);
});

test("each page is asked for with the headers and the token of the first, and with its link's query alone", async () => {
  const server = await serve((request) =>
    request.url.includes("page=2") ? { body: { value: [] } } : linked(`${"/calls"}?page=2`, "A"),
  );
  const { calls } = connect(server.url, { auth: "secret", query: { version: "1" } });
  await collect(calls.get({ headers: { Prefer: "odata.maxpagesize=1" }, query: { $top: 2 } }));
  expect(server.received.map(({ url, headers }) => [url, headers["authorization"], headers["prefer"]])).toEqual([
    ["/calls?version=1&$top=2", "Bearer secret", "odata.maxpagesize=1"],
    ["/calls?page=2", "Bearer secret", "odata.maxpagesize=1"],
  ]);
});

test("what an action answers page by page is followed with GET", async () => {
  const server = await serve(linked("/calls?page=2", "A"), { body: { value: [{ id: "B" }] } });
  const call = connect(server.url).request("POST", "/calls/find", { body: { name: "Anna" } });
  expect(await collect(call.pages())).toHaveLength(2);
  expect(server.received.map(({ method, headers, body }) => [method, headers["content-type"], body])).toEqual([
    ["POST", "application/json", '{"name":"Anna"}'],
    ["GET", undefined, ""],
  ]);
});

test("a link that leads back is an error", async () => {
  const server = await serve(linked("/calls?page=2"), linked("/calls"));
  await expect(collect(connect(server.url).calls.get())).rejects.toMatchObject({
    name: "LinkError",
    message: `Unexpected link to GET ${server.url}/calls, expected a new page of ${server.url}`,
  });
  expect(server.received).toHaveLength(2);
});

test("a link that leads back is told however the first address was written", async () => {
  const server = await serve(linked("/calls?$filter=id%20eq%20%27A%27"));
  const query = { $filter: "id eq 'A'" };
  await expect(collect(connect(server.url).calls.get({ query }))).rejects.toMatchObject({ name: "LinkError" });
  expect(server.received).toHaveLength(1);
});

test("a link to another origin is refused, so that it learns neither token nor header", async () => {
  const stranger = await serve({ body: { value: [] } });
  const server = await serve(linked(`${stranger.url}/calls?page=2`, "A"));
  await expect(collect(connect(server.url, { auth: "secret" }).calls.get())).rejects.toMatchObject({
    name: "LinkError",
    message: `Unexpected link to GET ${stranger.url}/calls, expected a new page of ${server.url}`,
  });
  expect(stranger.received).toEqual([]);
});

test("an allowed origin may be linked to, and gets the token", async () => {
  const friend = await serve({ body: { value: [{ id: "B" }] } });
  const server = await serve(linked(`${friend.url}/calls?page=2`, "A"));
  const client = connect(server.url, { auth: "secret", allowedOrigins: [friend.url] });
  expect(await collect<PhoneCall>(client.calls.get())).toEqual([{ id: "A" }, { id: "B" }]);
  expect(friend.received.map(({ headers }) => headers["authorization"])).toEqual(["Bearer secret"]);
});

test("an answer that is no collection has no items", async () => {
  const server = await serve({ body: { id: "A1" } });
  await expect(collect(connect(server.url).calls.byId("A1").get())).rejects.toThrow(
    new TypeError("Unexpected answer, expected a list"),
  );
});

test("reading can go on from a link that was kept", async () => {
  const server = await serve({ body: { value: [{ id: "C" }] } });
  const call = connect(`${server.url}/v1`, { auth: "secret" }).calls.get({ query: { $top: 2 } });
  expect(await collect(call.pages(`${server.url}/v1/calls?page=3`))).toEqual([{ value: [{ id: "C" }] }]);
  expect(server.received.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/v1/calls?page=3", "Bearer secret"],
  ]);
  await expect(collect(call.pages("https://stranger.example/calls"))).rejects.toMatchObject({ name: "LinkError" });
});

test("an abort in the middle ends the iteration", async () => {
  const server = await serve(linked("/calls?page=2", "A"), { fault: "silence" });
  const controller = new AbortController();
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const call of connect(server.url).calls.get({ signal: controller.signal })) {
      seen.push(call);
      setTimeout(() => controller.abort("enough"), 20);
    }
  })();
  await expect(reading).rejects.toBe("enough");
  expect([seen, server.received.length]).toEqual([[{ id: "A" }], 2]);
});

test("an abort ends the iteration at once, and not behind the items that have come with the same page", async () => {
  const server = await serve({ body: { value: [{ id: "A" }, { id: "B" }] } });
  const controller = new AbortController();
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const call of connect(server.url, { signal: controller.signal }).calls.get()) {
      seen.push(call);
      controller.abort("enough");
    }
  })();
  await expect(reading).rejects.toBe("enough");
  expect(seen).toEqual([{ id: "A" }]);
});

test("a page that fails ends the iteration with its error", async () => {
  const server = await serve(linked("/calls?page=2", "A"), {
    status: 410,
    body: { error: { code: "syncStateNotFound" } },
  });
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const call of connect(server.url).calls.get()) seen.push(call);
  })();
  await expect(reading).rejects.toMatchObject({ status: 410, code: "syncStateNotFound" });
  expect(seen).toEqual([{ id: "A" }]);
});
