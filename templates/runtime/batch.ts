import { readAnswer } from "./answer.js";
import { createItem } from "./batch-item.js";
import { type Answered, type BatchPart, failDependents, itemsFor, readRound } from "./batch-round.js";
import { type Call, outgoingOf } from "./call.js";
import type { AnyRoute } from "./chain.js";
import { limit } from "./limits.js";
import type { Auth, CallOptions } from "./options.js";
import { hooksOf, signalsOf } from "./outgoing.js";

/** Options of the requests that carry a batch, and of the batch. */
export interface BatchOptions extends CallOptions {
  /**
   * Which calls are to succeed before another is made, by their places: `{ 2: [0, 1] }` has the third wait for the first
   * two. Default: all in any order.
   */
  readonly dependsOn?: Readonly<Record<number, readonly number[]>> | undefined;
  /** Whether each call is made after the one before, and only where that succeeds. */
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
 * its data or with an ApiError, after as many retries, and with its hooks told. The whole rejects only where a batch is refused,
 * and `totalTimeout` is that of each request which carries one.
 *
 * @example
 * const [me, messages] = await batch(client, [client.me.get(), client.me.messages.get()]);
 * if (messages.status === "fulfilled") messages.value.value.length;
 *
 * @throws TypeError for a call to another base URL or with auth of its own, RangeError where a call is to wait for one that is
 * not before it.
 */
export async function batch<const Calls extends readonly Call<unknown>[]>(
  client: AnyRoute,
  calls: Calls,
  { dependsOn, inOrder = false, ...options }: BatchOptions = {},
): Promise<BatchResults<Calls>> {
  const root = outgoingOf(client.request("GET", "", options));
  const base = new URL(root.url).href.replace(/\/?(?:\?.*)?$/, "");
  const createPart = async (call: Call<unknown>, index: number): Promise<BatchPart> => {
    const outgoing = outgoingOf(call);
    const awaited = inOrder && index > 0 ? [index - 1] : (dependsOn?.[index] ?? []);
    if (awaited.some((other) => !(other < index))) {
      throw new RangeError(`Unexpected wait of call ${index} for ${awaited.join(", ")}, expected calls before it`);
    }
    return { ...(await createItem(outgoing, { id: String(index), base })), outgoing, dependsOn: awaited.map(String) };
  };
  const parts = await Promise.all(calls.map(createPart));
  const answered = new Map<string, Response | undefined>();
  for (let start = 0; start < parts.length; start += largestBatch) {
    const answers = await sendParts(parts.slice(start, start + largestBatch), {
      client,
      auth: root.auth,
      options,
      before: answered,
    });
    for (const [id, response] of answers) answered.set(id, response);
  }
  const results = await Promise.allSettled(parts.map((part) => readPart(part, answered.get(part.item.id))));
  // One result for each call, in the order of the calls, of the type that each call says that it has.
  return results as BatchResults<Calls>;
}

interface Carrier {
  readonly client: AnyRoute;
  /** Whose token the requests have. */
  readonly auth: Auth | undefined;
  readonly options: CallOptions;
  /** The answers to the parts that went in a request before. */
  readonly before: Answered;
}

/** Sends as many parts as one request holds, and again those that are refused for now, until each has its answer. */
async function sendParts(parts: readonly BatchPart[], { client, auth, options, before }: Carrier): Promise<Answered> {
  const answered = new Map(before);
  const settle = (answers: Answered): void => answers.forEach((response, id) => answered.set(id, response));
  for (let attempt = 1, rejected: Response | undefined; ; attempt += 1) {
    const left = (): readonly BatchPart[] => parts.filter(({ item }) => !answered.has(item.id));
    settle(new Map(left().flatMap((part) => (abortOf(part) ? [[part.item.id, undefined] as const] : []))));
    settle(failDependents(left(), answered));
    const sent = left();
    if (sent.length === 0) return answered;
    const body = { requests: itemsFor(sent, answered) };
    const call = client.request("POST", "/$batch", { ...options, ...renewing(auth, rejected), body });
    const mayRenew = typeof auth === "function" && !rejected;
    const { tell, delay, ...round } = readRound(await call, sent, { attempt, mayRenew });
    settle(round.answered);
    rejected = round.rejected;
    if (tell.length === 0) continue;
    // As for a call by itself, the time passes while the hooks see to what they have to do.
    await limit(signalsOf(outgoingOf(call)), delay, async (_, timeout) => {
      for (const tellOne of tell) await tellOne();
      return timeout;
    });
  }
}

/** Has `auth` give another token than that of the batch in which a call was `rejected`. */
function renewing(auth: Auth | undefined, rejected: Response | undefined): CallOptions {
  if (typeof auth !== "function" || !rejected) return {};
  return { auth: (context) => auth({ ...context, rejected: context.rejected ?? rejected }) };
}

/** What the call behind a part would have given by itself. Rejects as that would have. */
async function readPart(part: BatchPart, answer: Response | undefined): Promise<unknown> {
  const { item, outgoing, request } = part;
  if (!answer) {
    abortOf(part)?.throwIfAborted();
    throw new TypeError(`Unexpected batch without an answer to ${item.method} ${item.url}, expected one`);
  }
  let response = answer;
  for (const { afterResponse } of hooksOf(outgoing)) response = (await afterResponse?.(response, request)) || response;
  return readAnswer(response, item);
}

/** The signal that has ended the call of a part before it was sent. What is on its way with others is not called back. */
function abortOf({ outgoing }: BatchPart): AbortSignal | undefined {
  return signalsOf(outgoing).find(({ aborted }) => aborted);
}
