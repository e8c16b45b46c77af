import { readAnswer } from "./answer.js";
import { createItem } from "./batch-item.js";
import {
  type Answers,
  type BatchPart,
  failDependents,
  failedDependency,
  isRepeatable,
  itemsFor,
  type Outcome,
  readRound,
} from "./batch-round.js";
import { type Call, outgoingOf } from "./call.js";
import type { AnyRoute } from "./chain.js";
import { limit } from "./limits.js";
import type { Auth, CallOptions } from "./options.js";
import { hooksOf, type Outgoing, signalsOf } from "./outgoing.js";

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
 * its data or with an ApiError, after as many retries, and with its hooks told. The whole rejects where its own signal is aborted,
 * and where the first request fails that is to carry it; where a later one does, the calls in it have that failure, and those
 * before it what they have. `totalTimeout` is that of each request.
 *
 * @example
 * const [me, messages] = await batch(client, [client.me.get(), client.me.messages.get()]);
 * if (messages.status === "fulfilled") messages.value.value.length;
 *
 * @throws TypeError for a call to another base URL or with auth of its own, RangeError where a call is to wait for one that is
 * not before it, or there is no such call.
 */
export async function batch<const Calls extends readonly Call<unknown>[]>(
  client: AnyRoute,
  calls: Calls,
  { dependsOn, inOrder = false, ...options }: BatchOptions = {},
): Promise<BatchResults<Calls>> {
  const root = outgoingOf(client.request("GET", "", options));
  const base = new URL(root.url).href.replace(/\/?(?:\?.*)?$/, "");
  refuseWaits(dependsOn, calls.length);
  const createPart = async (call: Call<unknown>, index: number): Promise<BatchPart> => {
    const outgoing = outgoingOf(call);
    const awaited = inOrder ? [index - 1].filter((before) => before >= 0) : new Set(dependsOn?.[index]);
    const item = await createItem(outgoing, { id: String(index), base });
    return { ...item, outgoing, dependsOn: Array.from(awaited, String) };
  };
  const parts = await Promise.all(calls.map(createPart));
  const answers = new Map<string, Outcome>();
  const carrier = { client, auth: root.auth, options, answers };
  for (let start = 0; start < parts.length; start += largestBatch) {
    const sent = parts.slice(start, start + largestBatch);
    try {
      await sendParts(sent, carrier);
    } catch (reason) {
      if (![...answers.values()].some(isOfServer) || signalsOf(root).some(({ aborted }) => aborted)) throw reason;
      // What has been done is not to be forgotten for what failed after it.
      for (const { item } of unanswered(sent, answers)) answers.set(item.id, { reason });
    }
  }
  const results = await Promise.allSettled(parts.map((part) => readPart(part, answers.get(part.item.id))));
  // One result for each call, in the order of the calls, of the type that each call says that it has.
  return results as BatchResults<Calls>;
}

/** Whether this is an answer of the API. */
function isOfServer(outcome: Outcome): boolean {
  return outcome instanceof Response && outcome.status !== failedDependency;
}

function refuseWaits(dependsOn: BatchOptions["dependsOn"] = {}, count: number): void {
  for (const [waiting, awaited] of Object.entries(dependsOn)) {
    const isWait = (other: number): boolean => Number.isInteger(other) && other >= 0 && other < Number(waiting);
    if (Number(waiting) < count && awaited.every(isWait)) continue;
    throw new RangeError(`Unexpected wait of call ${waiting} for ${awaited.join(", ")}, expected calls before it`);
  }
}

interface Carrier {
  readonly client: AnyRoute;
  /** Whose token the requests have. */
  readonly auth: Auth | undefined;
  readonly options: CallOptions;
  /** What came of the parts so far, of those that went in a request before too. */
  readonly answers: Map<string, Outcome>;
}

/** Sends as many parts as one request holds, and again those that are refused for now, until each has its answer. */
async function sendParts(parts: readonly BatchPart[], { client, auth, options, answers }: Carrier): Promise<void> {
  const settle = (more: Answers): void => more.forEach((outcome, id) => answers.set(id, outcome));
  for (let attempt = 1, rejected: Response | undefined; ; attempt += 1) {
    settle(new Map(unanswered(parts, answers).flatMap(abortOf)));
    settle(failDependents(unanswered(parts, answers), answers));
    const sent = unanswered(parts, answers);
    if (sent.length === 0) return;
    const body = { requests: itemsFor(sent, answers) };
    const call = client.request("POST", "/$batch", { ...options, ...renewing(auth, rejected), body });
    const outgoing = isRepeatable(sent) ? repeating(outgoingOf(call)) : outgoingOf(call);
    const answer = await readAnswer(await outgoing.client.send(outgoing), outgoing);
    const mayRenew = typeof auth === "function" && !rejected;
    const { tell, delay, ...round } = readRound(answer, sent, { attempt, mayRenew });
    settle(round.answers);
    rejected = round.rejected;
    if (tell.length === 0) continue;
    // As for a call by itself, the time passes while the hooks see to what they have to do.
    await limit(signalsOf(outgoing), delay, async (_, timeout) => {
      for (const tellOne of tell) await tellOne();
      return timeout;
    });
  }
}

function unanswered(parts: readonly BatchPart[], answers: Answers): readonly BatchPart[] {
  return parts.filter(({ item }) => !answers.has(item.id));
}

/** What is outgoing as something that may be sent twice, unless the batch's options say otherwise. */
function repeating(outgoing: Outgoing): Outgoing {
  const { client } = outgoing;
  return { ...outgoing, client: { ...client, retry: { ...client.retry, idempotent: true } } };
}

/** Has `auth` give another token than that of the batch in which a call was `rejected`. */
function renewing(auth: Auth | undefined, rejected: Response | undefined): CallOptions {
  if (typeof auth !== "function" || !rejected) return {};
  return { auth: (context) => auth({ ...context, rejected: context.rejected ?? rejected }) };
}

/** What the call behind a part would have given by itself. Rejects as that would have. */
async function readPart({ item, outgoing, request }: BatchPart, outcome: Outcome | undefined): Promise<unknown> {
  if (!(outcome instanceof Response)) {
    for (const { onFailure } of hooksOf(outgoing)) await onFailure?.(outcome?.reason, request);
    throw outcome?.reason;
  }
  let response = outcome;
  for (const { afterResponse } of hooksOf(outgoing)) response = (await afterResponse?.(response, request)) || response;
  return readAnswer(response, item);
}

/** What has ended the call of a part before it was sent. What is on its way with others is not called back. */
function abortOf({ item, outgoing }: BatchPart): readonly (readonly [id: string, Outcome])[] {
  const aborted = signalsOf(outgoing).filter((signal) => signal.aborted);
  return aborted.map(({ reason }) => [item.id, { reason }]);
}
