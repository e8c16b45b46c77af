import { getEventListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { batch, isTimeoutError, TimeoutError } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { type Reply, serve } from "./server.js";

const never = { retry: { limit: 0 } };

test("an attempt that takes too long ends with a TimeoutError", async () => {
  const server = await serve({ fault: "silence" });
  await expect(connect(server.url, { ...never, timeout: 20 }).calls.get()).rejects.toEqual(
    new TimeoutError(`No answer to GET ${server.url}/calls within 20 ms`),
  );
});

test("the time for all attempts and waits together runs out too", async () => {
  const server = await serve({ status: 503, headers: { "retry-after": "0" } });
  const call = connect(server.url, { retry: { delay: 90, limit: 100 }, totalTimeout: 100 }).calls.get();
  expect(await call.then(undefined, isTimeoutError)).toBe(true);
});

test("a wait that is longer than all the time there is is not begun", async () => {
  const server = await serve({ status: 429, headers: { "retry-after": "120" } }, { fault: "hang-up" });
  const client = connect(server.url, { totalTimeout: 5000, retry: { delay: 60_000 } });
  await expect(client.calls.get()).rejects.toMatchObject({ status: 429 });
  await expect(client.calls.get()).rejects.toMatchObject({ name: "ConnectionError" });
  expect(server.received).toHaveLength(2);
});

test("the time for the whole holds for the answer's body too", async () => {
  const server = await serve({ fault: "stall", body: { id: "A1" } });
  const call = connect(server.url, { ...never, totalTimeout: 300 }).calls.get();
  expect(await call.then(undefined, isTimeoutError)).toBe(true);
});

test.each([Infinity, 2 ** 31, 2 ** 40, 5000.5])("the whole may take %d ms", async (totalTimeout) => {
  const server = await serve({ body: { id: "A1" } });
  const { calls } = connect(server.url, { totalTimeout: 0 });
  expect(await calls.byId("A1").get({ totalTimeout })).toEqual({ id: "A1" });
});

test("a call whose signal is aborted already is not sent", async () => {
  const server = await serve({});
  const reason = new Error("Never mind");
  await expect(connect(server.url).calls.get({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(server.received).toEqual([]);
});

test("an abort ends the wait for a retry", async () => {
  const server = await serve({ status: 503 });
  const controller = new AbortController();
  const hooks = { onRetry: () => void setImmediate(() => controller.abort("enough")) };
  const call = connect(server.url, { retry: { delay: 60_000 } }).calls.get({ signal: controller.signal, hooks });
  await expect(call.then()).rejects.toBe("enough");
});

test("an abort without a reason is the platform's AbortError, and is not retried", async () => {
  const controller = new AbortController();
  const server = await serve(() => {
    controller.abort();
    return { fault: "silence" };
  });
  await expect(connect(server.url).calls.get({ signal: controller.signal })).rejects.toEqual(
    new DOMException("This operation was aborted", "AbortError"),
  );
  expect(server.received).toHaveLength(1);
});

test("the client's signal ends its calls as a call's own does", async () => {
  const closing = new AbortController();
  const server = await serve(() => {
    closing.abort("closed");
    return { fault: "silence" };
  });
  const call = connect(server.url, { signal: closing.signal }).calls.get({ signal: new AbortController().signal });
  await expect(call.then()).rejects.toBe("closed");
});

test("a signal ends all calls that share it, with no warning however many they are", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): number => warnings.push(warning);
  process.on("warning", note);
  const closing = new AbortController();
  const server = await serve({ fault: "silence" });
  const { calls } = connect(server.url, { signal: closing.signal });
  const all = Array.from({ length: 20 }, () => expect(calls.get().then()).rejects.toBe("closed"));
  await expect.poll(() => server.received.length).toBe(20);
  closing.abort("closed");
  await Promise.all(all);
  await new Promise(setImmediate);
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

test("an abort ends a body that is being read as a stream", async () => {
  const controller = new AbortController();
  const server = await serve({ fault: "stall", body: "0123456789" });
  const call = connect(server.url, { timeout: 60_000 }).calls.get({ signal: controller.signal });
  const reader = (await call.stream()).getReader();
  await reader.read();
  controller.abort(new Error("enough"));
  await expect(reader.read()).rejects.toThrow("enough");
});

const closing = new AbortController();
const listeners = (): number => getEventListeners(closing.signal, "abort").length;

test.each<[string, ...Reply[]]>([
  ["has been read", { body: { id: "A1" } }],
  ["has no body", { status: 204 }],
  ["is an error", { status: 404 }],
  ["comes after a retry", { status: 503 }, { body: {} }],
  ["does not come", { fault: "hang-up" }],
  ["breaks off", { fault: "half", body: {} }],
])("a signal that outlives its calls keeps none of them whose answer %s", async (_, ...replies) => {
  const server = await serve(...replies);
  const { calls } = connect(server.url, { signal: closing.signal, timeout: 60_000, totalTimeout: 60_000 });
  await calls.post({}, { retry: { idempotent: replies.length > 1 } }).then(undefined, () => undefined);
  await expect.poll(listeners).toBe(0);
});

test("a signal that outlives its calls keeps none whose answer is forgotten", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const server = await serve({ body: { id: "A1" } });
  await connect(server.url, { signal: closing.signal }).calls.get().raw();
  expect(listeners()).toBe(1);
  await expect.poll(() => [collect(), listeners()][1], { timeout: 10_000 }).toBe(0);
});

test("a call ends in time whatever it waits for: a token, a hook, a fetch that heeds no signal", async () => {
  const server = await serve({});
  const forever = (): Promise<never> => new Promise(() => {});
  const { calls } = connect(server.url, { ...never, timeout: 20 });
  const late = new TimeoutError(`No answer to GET ${server.url}/calls within 20 ms`);
  await expect(calls.get({ auth: forever })).rejects.toEqual(late);
  await expect(calls.get({ hooks: { beforeRequest: forever } })).rejects.toEqual(late);
  await expect(calls.get({ fetch: forever })).rejects.toEqual(late);
  for (const options of [{ auth: forever }, { hooks: { afterResponse: forever } }]) {
    const call = calls.get({ ...options, timeout: 60_000, totalTimeout: 20 });
    await expect(call.then(undefined, isTimeoutError)).resolves.toBe(true);
  }
});

test("a call ends in time while a hook sees to a retry", async () => {
  const server = await serve({ status: 503 });
  const onRetry = (): Promise<never> => new Promise(() => {});
  // Long enough for an answer from a busy machine: the hook is to be waited for.
  const call = connect(server.url, { hooks: { onRetry }, totalTimeout: 500 }).calls.get();
  await expect(call.then(undefined, isTimeoutError)).resolves.toBe(true);
  expect(server.received).toHaveLength(1);
});

test("a batch ends with its signal while a hook sees to a retry", async () => {
  const server = await serve({ body: { responses: [{ id: "0", status: 429 }] } });
  const client = connect(server.url);
  const controller = new AbortController();
  const onRetry = (): Promise<never> => {
    controller.abort(new Error("enough"));
    return new Promise(() => {});
  };
  const all = batch(client, [client.calls.get({ hooks: { onRetry } })], { signal: controller.signal });
  await expect(all).rejects.toThrow("enough");
  expect(server.received).toHaveLength(1);
});

test("a hook may take its time with an answer that came in time", async () => {
  const server = await serve({ body: { id: "A1" } });
  const afterResponse = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 200));
  };
  const { calls } = connect(server.url, { timeout: 100, hooks: { afterResponse } });
  expect(await calls.byId("A1").get()).toEqual({ id: "A1" });
  expect(server.received).toHaveLength(1);
});

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

test("no timer is left behind that would keep the program from ending", async () => {
  const server = await serve({ status: 503 }, { body: { id: "A1" } });
  const before = countTimers();
  const { calls } = connect(server.url, { timeout: 60_000, totalTimeout: 60_000 });
  await calls.get();
  const refuse = (): never => {
    throw new Error("no token");
  };
  await expect(calls.get({ auth: refuse })).rejects.toThrow("no token");
  expect(countTimers()).toBeLessThanOrEqual(before);
});

test("a time without end is no limit", async () => {
  const server = await serve({ body: { id: "A1" } });
  const { calls } = connect(server.url, { timeout: 1, hooks: { beforeRequest: () => pause(20) } });
  expect(await calls.byId("A1").get({ timeout: Infinity })).toEqual({ id: "A1" });
});

test("what is aborted before it is sent is not sent, even by a fetch that heeds no signal", async () => {
  const server = await serve({});
  const controller = new AbortController();
  const call = connect(server.url).calls.post(
    {},
    {
      auth: async () => {
        controller.abort("enough");
        await pause(5);
        return "late";
      },
      fetch: ({ url, method }) => fetch(url, { method }),
      signal: controller.signal,
    },
  );
  await expect(call).rejects.toBe("enough");
  await pause(50);
  expect(server.received).toEqual([]);
});
