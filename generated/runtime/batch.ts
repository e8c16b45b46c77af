import { createItem, readItem } from "./batch-item.js";
import type { Call } from "./call.js";
import type { CallOptions } from "./options.js";
import type { AnyRoute } from "./chain.js";

/** Options of the request that carries a batch, and of the batch. */
export interface BatchOptions extends CallOptions {
  /** Whether each call is made after the one before, and only where that succeeds. Default: in any order. */
  readonly inOrder?: boolean | undefined;
}

/** How each of `Calls` ended, in the same order. */
export type BatchResults<Calls extends readonly Call<unknown>[]> = {
  -readonly [Index in keyof Calls]: PromiseSettledResult<Awaited<Calls[Index]>>;
};

// As many as Microsoft Graph, the narrowest of the services known, takes at once.
const largestBatch = 20;

/**
 * Makes `calls` in one request to `$batch`, or in several where they are more than 20. Each ends as it would by itself: with
 * its data or with an ApiError. The whole rejects only where a batch is refused.
 *
 * @example
 * const [me, messages] = await batch(client, [client.me.get(), client.me.messages.get()]);
 * if (messages.status === "fulfilled") messages.value.value.length;
 *
 * @throws RangeError for more calls in order than one batch holds, TypeError for a call to another base URL.
 */
export async function batch<const Calls extends readonly Call<unknown>[]>(
  client: AnyRoute,
  calls: Calls,
  { inOrder = false, ...options }: BatchOptions = {},
): Promise<BatchResults<Calls>> {
  if (inOrder && calls.length > largestBatch) {
    throw new RangeError(`Unexpected ${calls.length} calls in order, expected at most ${largestBatch}`);
  }
  const root = await client.request("GET", "").toRequest();
  const base = root.url.replace(/\/$/, "");
  const createOne = async (call: Call<unknown>, index: number) => {
    const item = await createItem(await call.toRequest(), { id: String(index), base });
    return inOrder && index > 0 ? { ...item, dependsOn: [String(index - 1)] } : item;
  };
  const items = await Promise.all(calls.map(createOne));
  const results: PromiseSettledResult<unknown>[] = [];
  while (results.length < items.length) {
    const requests = items.slice(results.length, results.length + largestBatch);
    const answer = await client.request("POST", "/$batch", { ...options, body: { requests } });
    results.push(...(await Promise.allSettled(requests.map((item) => readItem(item, answer)))));
  }
  // One result for each call, in the order of the calls, of the type that each call says that it has.
  return results as BatchResults<Calls>;
}
