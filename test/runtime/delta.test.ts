import { expect, expectTypeOf, test } from "vitest";
import { type Changes, delta } from "../../templates/runtime/index.js";
import { connect, type PhoneCall } from "./api.js";
import { collect } from "./collect.js";
import { serve } from "./server.js";

const page = (link: object, ...ids: readonly string[]) => ({ body: { value: ids.map((id) => ({ id })), ...link } });
const next = (path: string) => ({ "@odata.nextLink": path });
const end = (path: string) => ({ "@odata.deltaLink": path });

test("changes are read page by page, and the link for the next time is kept", async () => {
  const server = await serve(page(next("/calls/delta?page=2"), "A"), page(end("/calls/delta?token=7"), "B"));
  const changes = delta(connect(server.url).calls.get());
  expectTypeOf(changes).toEqualTypeOf<Changes<PhoneCall>>();
  expect(changes.link).toBeUndefined();
  expect(await collect(changes)).toEqual([{ id: "A" }, { id: "B" }]);
  expect(changes.link).toBe("/calls/delta?token=7");
});

test("the next reading gives what has changed since", async () => {
  const server = await serve(page(end("/calls/delta?token=7"), "A"), page(end("/calls/delta?token=8"), "B"));
  const changes = delta(connect(server.url).calls.get({ query: { $top: 5 } }));
  expect([await collect(changes), await collect(changes)]).toEqual([[{ id: "A" }], [{ id: "B" }]]);
  expect(server.received.map(({ url }) => url)).toEqual(["/calls?$top=5", "/calls/delta?token=7"]);
  expect(changes.link).toBe("/calls/delta?token=8");
});

test("a link that was kept is where another run goes on, with the call's own headers", async () => {
  const server = await serve(page(end("/calls/delta?token=8"), "B"));
  const call = connect(server.url, { auth: "secret" }).calls.get({ headers: { Prefer: "odata.maxpagesize=2" } });
  expect(await collect(delta(call, "/calls/delta?token=7"))).toEqual([{ id: "B" }]);
  expect(server.received.map(({ url, headers }) => [url, headers["authorization"], headers["prefer"]])).toEqual([
    ["/calls/delta?token=7", "Bearer secret", "odata.maxpagesize=2"],
  ]);
});

test("reading that ends early goes on at the first page that was not read whole", async () => {
  const server = await serve(
    page(next("/calls/delta?page=2"), "A"),
    page(next("/calls/delta?page=3"), "B", "C"),
    page(end("/calls/delta?token=7"), "B", "C"),
  );
  const changes = delta(connect(server.url).calls.get());
  for await (const call of changes) if (call.id === "B") break;
  expect(changes.link).toBe("/calls/delta?page=2");
  expect(await collect(changes)).toEqual([{ id: "B" }, { id: "C" }]);
});

test("an abort ends the reading in the midst of a page, which is not taken for read", async () => {
  const server = await serve(page(end("/calls/delta?token=7"), "A", "B"));
  const controller = new AbortController();
  const changes = delta(connect(server.url).calls.get({ signal: controller.signal }));
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const call of changes) {
      seen.push(call);
      controller.abort("enough");
    }
  })();
  await expect(reading).rejects.toBe("enough");
  expect([seen, changes.link]).toEqual([[{ id: "A" }], undefined]);
});

test("a server that has forgotten the link says so, and the link stays", async () => {
  const server = await serve({ status: 410, body: { error: { code: "syncStateNotFound" } } });
  const changes = delta(connect(server.url).calls.get(), "/calls/delta?token=7");
  await expect(collect(changes)).rejects.toMatchObject({ status: 410, code: "syncStateNotFound" });
  expect(changes.link).toBe("/calls/delta?token=7");
});

test("a reading that failed before its first page is made anew by the next", async () => {
  const server = await serve(
    { status: 500 },
    page(next("/calls/delta?page=2"), "A", "B"),
    page(end("/calls/delta?token=7"), "C"),
  );
  const changes = delta(connect(server.url, { auth: "secret" }).calls.get({ query: { $top: 2 } }));
  await expect(collect(changes)).rejects.toMatchObject({ status: 500 });
  expect(await collect(changes)).toEqual([{ id: "A" }, { id: "B" }, { id: "C" }]);
  expect(server.received.map(({ url, headers }) => [url, headers["authorization"]])).toEqual([
    ["/calls?$top=2", "Bearer secret"],
    ["/calls?$top=2", "Bearer secret"],
    ["/calls/delta?page=2", "Bearer secret"],
  ]);
});

test("a collection that has no delta is refused, and so is a link to a stranger", async () => {
  const server = await serve(page({}, "A"));
  await expect(collect(delta(connect(server.url).calls.get()))).rejects.toMatchObject({
    name: "LinkError",
    message: "Unexpected last page without a deltaLink, expected the answer of a delta",
  });
  await expect(collect(delta(connect(server.url).calls.get(), "https://stranger.example/calls"))).rejects.toMatchObject(
    { name: "LinkError" },
  );
});
