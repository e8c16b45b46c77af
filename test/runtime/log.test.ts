import { expect, test } from "vitest";
import { type ClientOptions, logTo } from "../../templates/runtime/index.js";
import { redactHeaders, redactUrl } from "../../templates/runtime/redact.js";
import { connect } from "./api.js";
import { serve } from "./server.js";

interface Kept {
  readonly lines: readonly string[];
  readonly log: Parameters<typeof logTo>[0];
}

/** A log that keeps its lines, with what differs from run to run made the same. */
function keep(): Kept {
  const lines: string[] = [];
  const note = (level: string) => (message: string) => {
    lines.push(`${level} ${message.replace(/\b\d+ ms/, "# ms").replace(/127\.0\.0\.1:\d+/g, "phone.example")}`);
  };
  return { lines, log: { debug: note("debug"), info: note("info"), warn: note("warn") } };
}

test("each answer is a line, and so are each attempt without one and each retry", async () => {
  const { lines, log } = keep();
  const busy = { status: 503, headers: { "request-id": "R0", "x-request-id": "of a gateway" } };
  const server = await serve(busy, { fault: "hang-up" }, { headers: { "x-request-id": "R1" }, body: {} });
  const options: Partial<ClientOptions> = { auth: "secret", hooks: logTo(log) };
  await connect(server.url, options)
    .calls.byId("A1")
    .get({ query: { $select: ["id"], $filter: "id eq 'private'" } });
  const url = "http://phone.example/calls/A1?$select=id&$filter=…";
  expect(lines).toEqual([
    `info GET ${url} 503 in # ms, request-id R0`,
    `warn GET ${url} 503, retry 1 in # ms`,
    `info GET ${url} ConnectionError in # ms`,
    `warn GET ${url} ConnectionError, retry 2 in # ms`,
    `info GET ${url} 200 in # ms, request-id R1`,
  ]);
});

test("what ends without an answer is a line by the name of what ended it, and by none of its words", async () => {
  const { lines, log } = keep();
  const server = await serve({ fault: "silence" });
  const { calls } = connect(server.url, { hooks: logTo(log), retry: { limit: 0 } });
  for (const reason of [new DOMException("secret", "AbortError"), "secret"]) {
    const controller = new AbortController();
    const call = calls.get({ signal: controller.signal }).then();
    await expect.poll(() => server.received.length).toBe(lines.length + 1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await expect.poll(() => lines.length).toBe(server.received.length);
  }
  await expect(calls.get({ timeout: 20 }).then()).rejects.toMatchObject({ name: "TimeoutError" });
  await expect.poll(() => lines.length).toBe(3);
  const url = "http://phone.example/calls";
  expect(lines).toEqual(["AbortError", "aborted", "TimeoutError"].map((name) => `info GET ${url} ${name} in # ms`));
});

test("headers are written where they are asked for, and no secret with them", async () => {
  const { lines, log } = keep();
  const headers = { "set-cookie": "session=secret", location: "/calls?sig=secret", "x-line": "1" };
  const server = await serve({ status: 201, headers, body: { token: "secret" } });
  const { calls } = connect(server.url, {
    auth: "secret",
    headers: { Cookie: "session=secret", "Ocp-Apim-Subscription-Key": "secret" },
    hooks: logTo(log, { headers: true }),
  });
  await calls.post({ password: "secret" });
  expect(lines).toContain("debug > authorization: …");
  expect(lines).toContain("debug > ocp-apim-subscription-key: …");
  expect(lines).toContain("debug < set-cookie: …");
  expect(lines).toContain("debug < location: /calls?sig=…");
  expect(lines).toContain("debug < x-line: 1");
  expect(lines.filter((line) => line.includes("secret"))).toEqual([]);
});

test.each([
  ["https://phone.example/calls", "https://phone.example/calls"],
  ["https://phone.example/calls?$top=5&$count=true", "https://phone.example/calls?$top=5&$count=true"],
  ["https://phone.example/calls?%24top=5&access_token=secret", "https://phone.example/calls?%24top=5&access_token=…"],
  [
    "https://phone.example/calls?$skiptoken=secret&$search=secret",
    "https://phone.example/calls?$skiptoken=…&$search=…",
  ],
  ["https://phone.example/calls?secret?secret", "https://phone.example/calls?…"],
  ["https://phone.example/calls?code=a=secret#secret", "https://phone.example/calls?code=…"],
  ["https://phone.example/calls?", "https://phone.example/calls?"],
])("%s is written as %s", (url, shown) => {
  expect(redactUrl(url)).toBe(shown);
});

test("queries in headers are hidden like those of the URL", () => {
  const link = '<https://phone.example/calls?token=secret&$top=5>; rel="next"';
  expect(redactHeaders(new Headers({ link, "x-api-key": "secret" }))).toEqual([
    'link: <https://phone.example/calls?token=…&$top=5>; rel="next"',
    "x-api-key: …",
  ]);
});

test("the request that is looked at and not sent is no line", async () => {
  const { lines, log } = keep();
  await connect("https://phone.example", { hooks: logTo(log) })
    .calls.get()
    .toRequest();
  expect(lines).toEqual([]);
});

test("what expands and sorts is shown as long as it is names alone", () => {
  const redact = (query: string): string => redactUrl(`https://phone.example/calls?${query}`);
  expect(redact("$expand=people,rooms&$orderby=name%20desc,id")).toBe(
    "https://phone.example/calls?$expand=people,rooms&$orderby=name%20desc,id",
  );
  expect(redact("$expand=people($filter%3Dmail%20eq%20%27a%27)&$orderby=contains(name,%27Anna%27)&$top=5")).toBe(
    "https://phone.example/calls?$expand=…&$orderby=…&$top=5",
  );
  expect(redactHeaders(new Headers({ "x-jwt-assertion": "eyJ", location: "/done#access_token=abc" }))).toEqual([
    "location: /done",
    "x-jwt-assertion: …",
  ]);
});
