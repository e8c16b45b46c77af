import { expect, test } from "vitest";
import { isTimeoutError, TimeoutError } from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { serve } from "./server.js";

const never = { retry: { limit: 0 } };

test("an attempt that takes too long ends with a TimeoutError", async () => {
  const server = await serve({ fault: "silence" });
  await expect(connect(server.url, { ...never, timeout: 20 }).calls.get()).rejects.toEqual(
    new TimeoutError(`No answer to GET ${server.url}/calls within 20 ms`),
  );
});

test("the time for all attempts and waits together runs out too", async () => {
  const server = await serve({ status: 503 });
  const call = connect(server.url, { retry: { delay: 60_000 }, totalTimeout: 20 }).calls.get();
  expect(await call.then(undefined, isTimeoutError)).toBe(true);
});

test("the time for the whole holds for the answer's body too", async () => {
  const server = await serve({ fault: "stall", body: { id: "A1" } });
  const call = connect(server.url, { ...never, totalTimeout: 300 }).calls.get();
  expect(await call.then(undefined, isTimeoutError)).toBe(true);
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

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

test("no timer is left behind that would keep the program from ending", async () => {
  const server = await serve({ status: 503 }, { body: { id: "A1" } });
  const before = countTimers();
  await connect(server.url, { timeout: 60_000, totalTimeout: 60_000 }).calls.get();
  expect(countTimers()).toBeLessThanOrEqual(before);
});
