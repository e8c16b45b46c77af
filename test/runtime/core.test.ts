import { expect, test } from "vitest";
import { batch, createCore, upload } from "../../templates/runtime/index.js";
import type { Api, PhoneCall } from "./api.js";
import { type Reply, serve, type Server } from "./server.js";

async function createPhone(...replies: readonly Reply[]): Promise<{ readonly phone: Api; readonly server: Server }> {
  const server = await serve(...replies);
  return { phone: createCore<Api>({ baseUrl: server.url, auth: () => "secret" }), server };
}

test("a core calls, follows pages and tells errors as any client does", async () => {
  const { phone, server } = await createPhone(
    { body: { value: [{ id: "A" }], "@odata.nextLink": "/calls?page=2" } },
    { body: { value: [{ id: "B" }] } },
    { status: 404, body: { error: { code: "itemNotFound" } } },
  );
  const items: PhoneCall[] = [];
  for await (const call of phone.calls.get()) items.push(call);
  expect(items).toEqual([{ id: "A" }, { id: "B" }]);
  await expect(phone.calls.byId("C").get()).rejects.toMatchObject({ status: 404, code: "itemNotFound" });
  expect(server.received.map(({ headers }) => headers["authorization"])).toEqual(Array(3).fill("Bearer secret"));
});

test("a core sends each call once", async () => {
  const { phone, server } = await createPhone({ status: 503 }, { status: 401 }, { fault: "hang-up" });
  await expect(phone.calls.get()).rejects.toMatchObject({ status: 503 });
  await expect(phone.calls.get()).rejects.toMatchObject({ status: 401 });
  await expect(phone.calls.get()).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.received).toHaveLength(3);
});

test("a core carries batches, and sends their requests once", async () => {
  const { phone, server } = await createPhone({ body: { responses: [{ id: "0", status: 204 }] } }, { status: 503 });
  expect(await batch(phone, [phone.calls.get()])).toEqual([{ status: "fulfilled", value: undefined }]);
  await expect(batch(phone, [phone.calls.get()])).rejects.toMatchObject({ status: 503 });
  expect(server.received).toHaveLength(2);
});

test("a core uploads, and sends each part once", async () => {
  const { phone, server } = await createPhone({ status: 201, body: { id: "F1" } }, { status: 500 });
  const content = new Blob(["0123456789"]);
  expect(await upload(phone, `${server.url}/session`, content)).toEqual({ id: "F1" });
  await expect(upload(phone, `${server.url}/session`, content)).rejects.toMatchObject({ status: 500 });
  expect(server.received).toHaveLength(2);
});

test("a core refuses what it would have to leave undone", async () => {
  const { phone, server } = await createPhone({});
  const refusal = new TypeError("Unexpected retry or timeout, expected none: a core sends once");
  await expect(phone.calls.get({ timeout: 5 })).rejects.toThrow(refusal);
  await expect(phone.calls.get({ totalTimeout: 5 })).rejects.toThrow(refusal);
  await expect(phone.calls.get({ retry: { limit: 1 } })).rejects.toThrow(refusal);
  await expect(phone.calls.get({ timeout: 0, retry: { limit: 0 } })).rejects.toThrow(refusal);
  expect(server.received).toEqual([]);
  const untyped: object = { baseUrl: server.url, totalTimeout: 5 };
  expect(() => createCore<Api>({ baseUrl: server.url, ...untyped })).toThrow(refusal);
});

test("a core sends no call whose signal is aborted already", async () => {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    sent.push(request);
    return Response.json({});
  };
  const phone = createCore<Api>({ baseUrl: "https://phone.example", fetch, auth: () => "secret" });
  await expect(phone.calls.get({ signal: AbortSignal.abort("enough") }).then()).rejects.toBe("enough");
  expect(sent).toEqual([]);
});

test("a core heeds signals and hooks", async () => {
  const { phone } = await createPhone({ fault: "silence" });
  await expect(phone.calls.get({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
  const hooks = { afterResponse: () => Response.json({ id: "instead" }) };
  const { phone: answered } = await createPhone({});
  expect(await answered.calls.byId("A").get({ hooks })).toEqual({ id: "instead" });
});
