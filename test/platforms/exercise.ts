import {
  type AnyRoute,
  batch,
  type Call,
  type CallOptions,
  type Collection,
  createCore,
  createMockClient,
  createProxy,
  delta,
  download,
  type GetOptions,
  isAbortError,
  isApiError,
  isCallError,
  isTimeoutError,
  logTo,
  upload,
} from "../../templates/runtime/index.js";

/** The servers that are called: the API, and another origin. */
export interface Servers {
  /** The API's base URL. */
  readonly api: string;
  /** An origin that the client does not trust. */
  readonly stranger: string;
}

interface Api extends AnyRoute {
  readonly calls: Route & { byId(id: string): Route; delta(): Route };
  readonly busy: Route;
  readonly denied: Route;
  readonly gone: Route;
  readonly lost: Route;
  readonly moved: Route;
  readonly linked: Route;
  readonly silent: Route;
  readonly stalled: Route;
  readonly content: Route;
}

interface Route {
  get(options?: GetOptions<Item>): Call<Collection<Item>>;
  post(body?: unknown, options?: CallOptions): Call<Item>;
}

interface Item {
  readonly [name: string]: unknown;
}

type Step = (client: Api, servers: Servers) => Promise<unknown>;

/** What the runtime can do, step by step, with what it does: data that is the same on every platform. */
const steps: Readonly<Record<string, Step>> = {
  encoded: async ({ calls }) => calls.byId("A/1 ü").get({ query: { $filter: "a eq 'b&c'" } }),
  sent: async ({ calls }) => calls.post({ subject: "Grüße" }, { headers: { "x-line": "1" } }),
  paged: async ({ calls }) => idsOf(calls.get()),
  retried: async ({ busy }) => (await busy.get().withResponse()).response.status,
  renewed: async ({ denied }) => denied.get(),
  failed: async ({ gone }) => {
    const error = await reasonOf(gone.get());
    return isApiError(error, 410) && [error.name, error.code, error.requestId, isCallError(error)];
  },
  lost: async ({ lost }) => String(await reasonOf(lost.post({}))).replace(/http.*/, ""),
  told: async ({ lost }) => {
    const told: string[] = [];
    const onFailure = (error: unknown, { method }: Request): void => void told.push(`${method}, ${String(error)}`);
    await reasonOf(lost.post({}, { hooks: { onFailure } }));
    return told.map((line) => line.replace(/http.*/, ""));
  },
  unlimited: async ({ calls }) => idsOf(calls.get({ totalTimeout: Infinity })),
  late: async ({ silent }) => isTimeoutError(await reasonOf(silent.get({ timeout: 50, retry: { limit: 0 } }))),
  tooLate: async ({ silent }) => isTimeoutError(await reasonOf(silent.get({ totalTimeout: 50 }))),
  aborted: async ({ silent }) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    return isAbortError(await reasonOf(silent.get({ signal: controller.signal })));
  },
  stopped: async ({ stalled }) => {
    const controller = new AbortController();
    const [one, other] = await Promise.all([1, 2].map(() => stalled.get({ signal: controller.signal }).stream()));
    const readers = [one?.getReader(), other?.getReader()];
    await Promise.all(readers.map((reader) => reader?.read()));
    controller.abort();
    return Promise.all(readers.map(async (reader) => isAbortError(await reasonOf(Promise.resolve(reader?.read())))));
  },
  tokenless: async ({ calls }) => {
    const auth = (): Promise<never> => new Promise(() => {});
    return isTimeoutError(await reasonOf(calls.get({ auth, timeout: 50, retry: { limit: 0 } })));
  },
  read: async ({ content }) => {
    const blob = await content.get().blob();
    return [await content.get().text(), blob.size, await new Response(await content.get().stream()).text()];
  },
  downloaded: async ({ content }) => {
    const progress: unknown[] = [];
    const stream = await download(content.get(), { onProgress: (...told) => progress.push(told) });
    return [await new Response(stream).text(), progress.at(-1)];
  },
  uploaded: async (client, { api }) => {
    const progress: number[] = [];
    const onProgress = (arrived: number): void => void progress.push(arrived);
    const item = await upload(client, `${api}/session`, new Blob(["0123456789"]), { partSize: 4, onProgress });
    return [item, progress];
  },
  batched: async (client) => {
    const results = await batch(client, [client.calls.get(), client.gone.get()], { inOrder: true });
    return results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.status));
  },
  changed: async ({ calls }) => {
    const changes = delta(calls.delta().get());
    const items: unknown[] = [];
    for await (const item of changes) items.push(item);
    return [items, changes.link];
  },
  moved: async ({ moved }) => moved.get(),
  linked: async ({ linked }) => String(await reasonOf(idsOf(linked.get()))).split(":")[0],
  strange: async (client, { stranger }) => client.request("GET", `${stranger}/seen`),
  logged: async ({ calls }) => {
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line.replace(/http.*\/v1|\d+ ms/g, "…"));
    const log = { debug: write, info: write, warn: write };
    await calls.get({ hooks: logTo(log), query: { $top: 1, $search: "private" } });
    return lines;
  },
  mocked: async () => {
    const mock = createMockClient<Api>([{ request: "GET /calls/{id}", body: { id: "M1" } }]);
    return [await mock.calls.byId("x").get(), ...(await batch(mock, [mock.calls.byId("y").get()]))];
  },
  once: async (_, { api }) => reasonOf(createCore<Api>({ baseUrl: api }).busy.get({ timeout: 1 })).then(String),
};

/** Makes the runtime do all that it can, and tells what came of each step: its result, or the error that it should not have had. */
export async function exercise(servers: Servers): Promise<Readonly<Record<string, unknown>>> {
  const client = createProxy<Api>({
    baseUrl: servers.api,
    auth: ({ rejected }) => (rejected ? "new" : "old"),
    retry: { delay: 1 },
  });
  const results: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps)) {
    results[name] = await step(client, servers).catch((error: unknown) => `Unexpected ${String(error)}`);
  }
  return results;
}

async function idsOf(items: AsyncIterable<Item>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const item of items) ids.push(item["id"]);
  return ids;
}

async function reasonOf(failing: PromiseLike<unknown>): Promise<unknown> {
  return failing.then(
    () => "Unexpected success",
    (reason: unknown) => reason,
  );
}
