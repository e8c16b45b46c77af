import { expect, onTestFinished, test, vi } from "vitest";
import type { Hooks, RequestOptions, RetryOptions } from "../../templates/runtime/index.js";
import { type Outgoing, prepare, trusting } from "../../templates/runtime/outgoing.js";
import { retryAfter, retryDelay } from "../../templates/runtime/retry.js";
import { send } from "../../templates/runtime/send.js";
import { connect } from "./api.js";
import { type Reply, serve, serveAt } from "./server.js";

/** How often a request is sent, and with what status it ends, where the first answer is `reply` and the second a 200. */
async function attempts(method: string, reply: Reply, options: RequestOptions = {}): Promise<string> {
  const server = await serve(reply, {});
  const call = connect(server.url).request(method, "/calls", { body: method === "GET" ? undefined : {}, ...options });
  const status = await call.raw().then(
    (response) => response.status,
    (error: unknown) => (error instanceof Error ? error.name : "?"),
  );
  return `${server.received.length} × ${method}, ${status}`;
}

const now = { "retry-after": "0" };

test.each([408, 429, 503, 504])("a %d is retried where sending twice does no harm", async (status) => {
  expect(await attempts("GET", { status })).toBe("2 × GET, 200");
  expect(await attempts("PUT", { status })).toBe("2 × PUT, 200");
  expect(await attempts("DELETE", { status })).toBe("2 × DELETE, 200");
});

test.each([400, 401, 404, 409, 500, 501, 502])("a %d is not retried", async (status) => {
  expect(await attempts("GET", { status })).toBe(`1 × GET, ${status}`);
});

test.each(["POST", "PATCH"])("%s is retried only where the server says that it did not act", async (method) => {
  expect(await attempts(method, { status: 429 })).toBe(`2 × ${method}, 200`);
  expect(await attempts(method, { status: 503, headers: now })).toBe(`2 × ${method}, 200`);
  expect(await attempts(method, { status: 503 })).toBe(`1 × ${method}, 503`);
  expect(await attempts(method, { status: 504, headers: now })).toBe(`1 × ${method}, 504`);
  expect(await attempts(method, { fault: "hang-up" })).toBe(`1 × ${method}, ConnectionError`);
  expect(await attempts(method, { fault: "silence" }, { timeout: 300 })).toBe(`1 × ${method}, TimeoutError`);
});

test.each(["127.0.0.1", "localhost"])(
  "what found no server at %s cannot have acted, so that a POST is retried too",
  async (host) => {
    const gone = await serve({});
    const port = Number(new URL(gone.url).port);
    await gone.close();
    const reasons: string[] = [];
    let server = gone;
    const hooks: Hooks = {
      onRetry: async ({ reason }) => {
        reasons.push(String(reason));
        server = await serveAt(port, { body: { id: "A1" } });
      },
    };
    const url = `http://${host}:${port}`;
    expect(await connect(url, { hooks, retry: { limit: 1 } }).calls.post({ subject: "Hello" })).toEqual({ id: "A1" });
    expect(reasons).toEqual([`ConnectionError: No answer to POST ${url}/calls`]);
    expect(server.received.map(({ body }) => body)).toEqual(['{"subject":"Hello"}']);
  },
);

/** Whether a POST is made again that failed for `reason`, as Node gives it. */
async function isRepeated(reason: object): Promise<boolean> {
  const answers = [Promise.reject(new TypeError("fetch failed", { cause: reason })), Promise.resolve(new Response())];
  const fetch = (): Promise<Response> => answers.shift() ?? Promise.resolve(Response.error());
  const { calls } = connect("https://phone.example", { fetch, retry: { delay: 1 } });
  return calls.post({}).then(
    () => true,
    () => false,
  );
}

test("whether there was a connection is told by the code and the system call of what failed", async () => {
  // No local server can be this unreachable.
  expect(await isRepeated({ code: "EHOSTUNREACH", syscall: "connect" })).toBe(true);
  expect(await isRepeated({ code: "ENOTFOUND", syscall: "getaddrinfo" })).toBe(true);
  expect(await isRepeated({ code: "UND_ERR_CONNECT_TIMEOUT" })).toBe(true);
  expect(await isRepeated({ code: "ECONNRESET", syscall: "read" })).toBe(false);
  expect(await isRepeated({ code: "UND_ERR_SOCKET" })).toBe(false);
  expect(await isRepeated({ code: "ERR_DISCONNECTED" })).toBe(false);
});

test("a caller who knows better can have a POST retried", async () => {
  expect(await attempts("POST", { fault: "hang-up" }, { retry: { idempotent: true } })).toBe("2 × POST, 200");
});

test("a lost connection and an attempt that takes too long are retried", async () => {
  expect(await attempts("GET", { fault: "hang-up" })).toBe("2 × GET, 200");
  expect(await attempts("GET", { fault: "silence" }, { timeout: 500 })).toBe("2 × GET, 200");
});

test("a stream is not sent twice", async () => {
  const body = new Blob(["Hello"]).stream();
  expect(await attempts("PUT", { status: 503 }, { body })).toBe("1 × PUT, 503");
});

test("the statuses and the limit are the caller's to say", async () => {
  expect(await attempts("GET", { status: 418 }, { retry: { statuses: [418] } })).toBe("2 × GET, 200");
  expect(await attempts("GET", { status: 503 }, { retry: { limit: 0 } })).toBe("1 × GET, 503");
});

test("after the last retry the answer is what it is", async () => {
  const server = await serve({ status: 503, body: { error: { code: "busy" } } });
  await expect(connect(server.url).calls.get()).rejects.toMatchObject({ status: 503, code: "busy" });
  expect(server.received).toHaveLength(4);
});

test("a server that asks to wait longer than is allowed is not asked again", async () => {
  const long = { status: 429, headers: { "retry-after": "120" } };
  expect(await attempts("GET", long, { retry: { maxWait: 119_000 } })).toBe("1 × GET, 429");
});

test.each([
  ["seconds", () => "90"],
  ["a date", (answered: number) => new Date(answered + 90_000).toUTCString()],
])(
  "a Retry-After in %s and above a minute is what the next attempt waits for, until it is aborted",
  async (_, asked) => {
    const server = await serve(() => {
      const answered = Date.now();
      return { status: 503, headers: { date: new Date(answered).toUTCString(), "retry-after": asked(answered) } };
    });
    const controller = new AbortController();
    const delays: number[] = [];
    const hooks: Hooks = {
      onRetry: ({ delay }) => {
        delays.push(delay);
        setTimeout(() => controller.abort("enough"), 20);
      },
    };
    const call = connect(server.url, { hooks }).calls.post({}, { signal: controller.signal });
    await expect(call.then()).rejects.toBe("enough");
    expect([server.received.length, delays.length]).toEqual([1, 1]);
    // A date is of whole seconds.
    expect(delays[0]).toBeGreaterThan(88_000);
    expect(delays[0]).toBeLessThanOrEqual(90_001);
  },
);

test("a Retry-After that has passed is waited for no longer", async () => {
  expect(await attempts("POST", { status: 429, headers: { "retry-after": new Date(0).toUTCString() } })).toBe(
    "2 × POST, 200",
  );
});

test("hooks are told of each retry", async () => {
  const server = await serve({ status: 503 }, { fault: "hang-up" }, {});
  const told: unknown[] = [];
  await connect(server.url).calls.get({
    hooks: { onRetry: ({ attempt, reason, request }) => void told.push([attempt, reason.constructor.name, request]) },
  });
  const request = { method: "GET", url: `${server.url}/calls` };
  expect(told).toEqual([
    [1, "Response", request],
    [2, "ConnectionError", request],
  ]);
});

test("a hook may read the answer that is retried, and that may break off", async () => {
  const server = await serve({ status: 503, body: "busy" }, { status: 503, body: "busy", fault: "half" }, {});
  const read: string[] = [];
  const hooks: Hooks = {
    onRetry: async ({ attempt, reason }) => {
      if (attempt === 1 && reason instanceof Response) read.push(await reason.text());
      // By then the line is cut.
      else await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
  const response = await connect(server.url, { hooks }).calls.get().raw();
  expect([response.status, read, server.received.length]).toEqual([200, ["busy"], 3]);
});

test("each attempt has a token of its own, and the headers and body of the first", async () => {
  const server = await serve({ status: 429 }, {});
  let count = 0;
  await connect(server.url, { auth: () => `token-${(count += 1)}` }).calls.post(
    { a: 1 },
    { headers: { "x-line": "1" } },
  );
  expect(server.received.map(({ headers, body }) => [headers["authorization"], headers["x-line"], body])).toEqual([
    ["Bearer token-1", "1", '{"a":1}'],
    ["Bearer token-2", "1", '{"a":1}'],
  ]);
});

test("Retry-After is read in seconds and as a date", () => {
  vi.useFakeTimers({ now: Date.parse("2026-03-01T09:00:00Z"), toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const read = (text: string): number => retryAfter(text, "");
  expect(read("120")).toBe(120_000);
  expect(read("2, 120")).toBe(2000);
  expect(read("Sun, 01 Mar 2026 09:02:00 GMT")).toBe(120_000);
  expect(read("Sun, 01 Mar 2026 08:00:00 GMT")).toBe(0);
  expect(read("-5")).toBe(0);
  expect(read("1.5")).toBe(1500);
  expect(read("soon")).toBeNaN();
  expect(read("")).toBeNaN();
});

test("a date is one of the server's clock, where the answer tells that", () => {
  const soon = "Sun, 01 Mar 2026 09:02:00 GMT";
  expect(retryAfter(soon, "Sun, 01 Mar 2026 09:01:00 GMT")).toBe(60_000);
  expect(retryAfter(soon, "Sun, 01 Mar 2026 09:03:00 GMT")).toBe(0);
  expect(retryAfter("120", "Sun, 01 Mar 2026 09:01:00 GMT")).toBe(120_000);
});

test("a clock that is wrong makes no wait longer or shorter", async () => {
  const hourAgo = Date.now() - 3_600_000;
  const asked = { date: new Date(hourAgo).toUTCString(), "retry-after": new Date(hourAgo + 1000).toUTCString() };
  const delays: number[] = [];
  const hooks: Hooks = { onRetry: ({ delay }) => void delays.push(delay) };
  expect(await attempts("POST", { status: 429, headers: asked }, { hooks, retry: { maxWait: 5000 } })).toBe(
    "2 × POST, 200",
  );
  expect(delays[0]).toBeGreaterThanOrEqual(1000);
});

function describeGet(retry: RetryOptions): Outgoing {
  return prepare(trusting({ baseUrl: "https://phone.example" }, send), "GET", "/calls", { retry });
}

test("a Retry-After above a minute is waited for, up to what is allowed, and a little longer so that not all come at once", () => {
  const busy = new Response(null, { status: 429, headers: { "retry-after": "120" } });
  const wait = retryDelay(busy, 1, describeGet({ delay: 100 })) ?? 0;
  expect(wait).toBeGreaterThanOrEqual(120_000);
  expect(wait).toBeLessThanOrEqual(120_100);
  expect(retryDelay(busy, 1, describeGet({ maxWait: 120_000 }))).toBeGreaterThanOrEqual(120_000);
  expect(retryDelay(busy, 1, describeGet({ maxWait: 119_999 }))).toBeUndefined();
});

test("without Retry-After each wait is twice the one before, up to 30 s, less up to a half", () => {
  const outgoing = describeGet({ limit: 10 });
  const waits = [1, 2, 3, 10].map((attempt) => retryDelay(new Error("lost"), attempt, outgoing) ?? 0);
  const longest = [500, 1000, 2000, 30_000];
  expect(waits.every((wait, index) => wait <= (longest[index] ?? 0) && wait >= (longest[index] ?? 0) / 2)).toBe(true);
  expect(retryDelay(new Error("lost"), 11, outgoing)).toBeUndefined();
});

test("a hook's unread clone of an answer holds up no retry", async () => {
  const server = await serve(
    { status: 429, headers: { "retry-after": "0" }, body: { a: 1 } },
    { status: 401 },
    { body: {} },
  );
  const clones: Response[] = [];
  const hooks: Hooks = { afterResponse: (response) => void clones.push(response.clone()) };
  await connect(server.url, { auth: () => "secret", hooks, retry: { delay: 0 } }).calls.get();
  expect(clones.map(({ status }) => status)).toEqual([429, 401, 200]);
});
