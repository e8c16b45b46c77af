import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import {
  ApiError,
  CallError,
  ConnectionError,
  isAbortError,
  isApiError,
  isCallError,
  isConnectionError,
  isLinkError,
  isTimeoutError,
  LinkError,
  TimeoutError,
} from "../../templates/runtime/index.js";
import { connect } from "./api.js";
import { type Reply, serve } from "./server.js";

async function fail(reply: Reply): Promise<{ readonly error: ApiError; readonly url: string }> {
  const server = await serve(reply);
  const { calls } = connect(server.url, { auth: "secret", retry: { limit: 0 } });
  const error: unknown = await calls
    .get({ query: { $search: '"private"' } })
    .then(undefined, (reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error("Unexpected outcome, expected an ApiError");
  return { error, url: server.url };
}

test("an error has what the server says of it", async () => {
  const body = {
    error: { code: "itemNotFound", message: "No such call.", innerError: { "request-id": "R1", date: "2026-03-01" } },
  };
  const { error, url } = await fail({ status: 404, headers: { "x-line": "1" }, body });
  expect(error).toMatchObject({
    name: "ApiError",
    message: `Unexpected status 404 from GET ${url}/calls: itemNotFound: No such call.`,
    status: 404,
    code: "itemNotFound",
    innerError: { "request-id": "R1", date: "2026-03-01" },
    requestId: "R1",
    body,
    request: { method: "GET", url: `${url}/calls?$search=%22private%22` },
  });
  expect(error.headers.get("x-line")).toBe("1");
});

test("the header's request-id comes before the body's, and `innererror` is read as OData spells it", async () => {
  const body = { error: { code: "busy", innererror: { code: "lineBusy", "request-id": "R2" } } };
  const { error } = await fail({ status: 400, headers: { "request-id": "R1" }, body });
  expect([error.requestId, error.innerError]).toEqual(["R1", { code: "lineBusy", "request-id": "R2" }]);
});

test("the name that a gateway has for the request counts where the API has none", async () => {
  const headers = { "x-request-id": "R3" };
  const own = await fail({ status: 400, headers, body: { error: { innerError: { "request-id": "R1" } } } });
  const nameless = await fail({ status: 400, headers, body: { error: { code: "busy" } } });
  expect([own.error.requestId, nameless.error.requestId]).toEqual(["R1", "R3"]);
});

test("other shapes of errors are read as far as they go", async () => {
  const oauth = await fail({ status: 400, body: { error: "invalid_grant", error_description: "Too late." } });
  expect(oauth.error.code).toBe("invalid_grant");
  const both = await fail({ status: 400, body: { error: "invalid_grant", code: 190 } });
  expect(both.error.code).toBe("invalid_grant");
  const problem = await fail({
    status: 400,
    headers: { "content-type": "application/problem+json" },
    body: { type: "about:blank", title: "No such line.", status: 400 },
  });
  expect(problem.error.message).toMatch(/calls: No such line\.$/);
  const flat = await fail({ status: 400, body: { code: "bad", message: "Not so." } });
  expect(flat.error.message).toMatch(/: bad: Not so\.$/);
  const list = await fail({ status: 400, body: ["bad"] });
  expect([list.error.code, list.error.body]).toEqual([undefined, ["bad"]]);
});

test("an error has what is its own, whatever else comes with that", () => {
  const failure = {
    request: { method: "GET", url: "https://phone.example/calls", auth: "secret" },
    status: 404,
    headers: new Headers(),
    body: undefined,
    name: "Other",
    token: "secret",
  };
  const error = new ApiError(failure);
  expect(isApiError(error, 404)).toBe(true);
  expect(inspect(error)).not.toContain("secret");
});

test("a body that is no JSON is kept as text", async () => {
  const page = await fail({ status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" });
  expect([page.error.body, page.error.code]).toEqual(["<h1>Bad gateway</h1>", undefined]);
  const broken = await fail({ status: 500, headers: { "content-type": "application/json" }, body: "<h1>" });
  expect(broken.error.body).toBe("<h1>");
  const empty = await fail({ status: 500 });
  expect([empty.error.body, empty.error.message]).toEqual(["", `Unexpected status 500 from GET ${empty.url}/calls`]);
});

test("a printed error shows no token, and its message no query", async () => {
  const { error } = await fail({ status: 403, body: { error: { code: "accessDenied" } } });
  expect(inspect(error)).not.toContain("secret");
  expect(error.message).not.toContain("private");
});

test("a server that is not there, or hangs up, is a ConnectionError", async () => {
  const hangsUp = await serve({ fault: "hang-up" });
  const error = await connect(hangsUp.url, { retry: { limit: 0 } })
    .calls.get()
    .then(undefined, (reason: unknown) => reason);
  expect(error).toEqual(new ConnectionError(`No answer to GET ${hangsUp.url}/calls`, { cause: expect.any(TypeError) }));
});

test("an answer that breaks off is a ConnectionError too", async () => {
  const server = await serve({ fault: "half", body: { id: "A1" } });
  const { calls } = connect(server.url);
  const broken = {
    name: "ConnectionError",
    message: `No full answer to GET ${server.url}/calls`,
    cause: expect.any(TypeError),
  };
  await expect(calls.get({ query: { $top: 1 } })).rejects.toMatchObject(broken);
  await expect(calls.get().text()).rejects.toMatchObject(broken);
  await expect(calls.get().blob()).rejects.toMatchObject(broken);
});

test("what ends a call is of one family, but for aborts and wrong use", async () => {
  const { error } = await fail({ status: 404 });
  expect(error).toBeInstanceOf(CallError);
  const family = [error, new ConnectionError(""), new TimeoutError(""), new LinkError(""), named("ApiError")];
  expect(family.map(isCallError)).toEqual(family.map(() => true));
  const strangers = [new DOMException("", "AbortError"), new TypeError(""), "ApiError", undefined];
  expect(strangers.map(isCallError)).toEqual(strangers.map(() => false));
});

function named(name: string, more: object = {}): unknown {
  return runInNewContext("Object.assign(new Error('far away'), details)", { details: { name, ...more } });
}

test("the guards know their errors by name, in another realm too", () => {
  expect(named("ApiError")).not.toBeInstanceOf(Error);
  expect(isApiError(named("ApiError", { status: 404 }))).toBe(true);
  expect(isApiError(named("ApiError", { status: 404 }), 404)).toBe(true);
  expect(isApiError(named("ApiError", { status: 404 }), 409)).toBe(false);
  expect(isConnectionError(named("ConnectionError"))).toBe(true);
  expect(isLinkError(named("LinkError"))).toBe(true);
  expect(isTimeoutError(named("TimeoutError"))).toBe(true);
  expect(isAbortError(new DOMException("", "AbortError"))).toBe(true);
  expect([undefined, null, "ApiError", {}, new Error("ApiError")].map((value) => isApiError(value))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});
