import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { type ClientOptions, createCore } from "../../templates/runtime/index.js";
import { type Api, connect } from "./api.js";
import { serve } from "./server.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Has what nobody holds collected, and gives the platform time to act on it. */
async function forget(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    collect();
    await pause(5);
  }
}

const clients: readonly (readonly [name: string, make: (options: ClientOptions) => Api])[] = [
  ["a client", ({ baseUrl, ...options }) => connect(baseUrl, options)],
  ["a core", (options) => createCore<Api>(options)],
];

const options: readonly (readonly [name: string, options: Partial<ClientOptions>])[] = [
  ["nothing more", {}],
  ["a hook", { hooks: { afterResponse: () => undefined } }],
  [
    "a hook that replaces the request, and others behind it",
    {
      hooks: [
        { beforeRequest: (request) => new Request(request) },
        { beforeRequest: () => undefined },
        { beforeRequest: (request) => request },
      ],
    },
  ],
  ["a fetch of its own", { fetch: (request) => fetch(request) }],
];

const cases = clients.flatMap(([client, make]) => options.map(([name, more]) => [client, name, make, more] as const));

test.each(cases)("%s with %s ends a body that comes in, however late", async (_, __, make, more) => {
  const server = await serve({ fault: "stall", body: { id: "A1" } });
  const closing = new AbortController();
  const leaving = new AbortController();
  const client = make({ baseUrl: server.url, signal: closing.signal, ...more });
  const outcome = client.calls.get({ signal: leaving.signal }).then(undefined, (reason: unknown) => reason);
  await pause(20);
  await forget();
  leaving.abort("enough");
  expect(await outcome).toBe("enough");
});

test.each(cases)("%s with %s ends a wait for an answer, however late", async (_, __, make, more) => {
  const server = await serve({ fault: "silence" });
  const leaving = new AbortController();
  const client = make({ baseUrl: server.url, ...more });
  const outcome = client.calls.get({ signal: leaving.signal }).then(undefined, (reason: unknown) => reason);
  await pause(20);
  await forget();
  leaving.abort("enough");
  expect(await outcome).toBe("enough");
});

test.each(cases)("%s with %s ends a stream, however late", async (_, __, make, more) => {
  const server = await serve({ fault: "stall", body: "x".repeat(1000) });
  const leaving = new AbortController();
  const stream = await make({ baseUrl: server.url, ...more })
    .calls.get({ signal: leaving.signal })
    .stream();
  const outcome = new Response(stream).text().then(undefined, (reason: unknown) => reason);
  await forget();
  leaving.abort("enough");
  expect(await outcome).toBe("enough");
});

test.each(cases)("%s with %s keeps a stream until it is read", async (_, __, make, more) => {
  const server = await serve({ body: "x".repeat(500_000) });
  const stream = await make({ baseUrl: server.url, ...more })
    .calls.get()
    .stream();
  await forget();
  expect((await new Response(stream).text()).length).toBe(500_000);
});
