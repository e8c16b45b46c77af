import { type BatchItem, responseIn } from "./batch-item.js";
import { ConnectionError } from "./failures.js";
import type { Outgoing } from "./outgoing.js";
import { retryDelay, tellRetry } from "./retry.js";

/** A call in a batch. */
export interface BatchPart {
  readonly item: BatchItem;
  /** The request that the item stands for, as hooks know it. */
  readonly request: Request;
  /** What the call would send by itself; its rules for retries hold. */
  readonly outgoing: Outgoing;
  /** The ids of the parts that it waits for, and that have to succeed. All are before it. */
  readonly dependsOn: readonly string[];
}

/** What came of a part: its answer, or why it has none. */
export type Outcome = Response | { readonly reason: unknown };

/** What came of the parts so far, by id. */
export type Answers = ReadonlyMap<string, Outcome>;

/** What came of a request with parts of a batch. */
export interface Round {
  readonly answers: Answers;
  /** Tells the hooks of each part that is to be sent again of its own accord. */
  readonly tell: readonly (() => Promise<void>)[];
  /** Milliseconds until the other parts are to be sent again. */
  readonly delay: number;
  /** The 401 of a part that is sent again with another token. */
  readonly rejected: Response | undefined;
}

/** The items to send for `parts`: those that wait for nothing that has failed. */
export function itemsFor(parts: readonly BatchPart[], answers: Answers): readonly BatchItem[] {
  return parts.map(({ item, dependsOn }) => {
    const ahead = dependsOn.filter((id) => !answers.has(id));
    return ahead.length > 0 ? { ...item, dependsOn: ahead } : item;
  });
}

/**
 * Reads the answer to `parts`. A part that was refused for now is left to be sent again, as its call would be by itself, and
 * with it those that failed for waiting for it. So is one that was refused for its token, where another `mayRenew` it.
 */
export function readRound(
  answer: unknown,
  parts: readonly BatchPart[],
  { attempt, mayRenew }: { readonly attempt: number; readonly mayRenew: boolean },
): Round {
  const answers = new Map<string, Outcome>();
  const again = new Set<string>();
  const tell: (() => Promise<void>)[] = [];
  let delay = 0;
  let rejected: Response | undefined;
  for (const { item, outgoing, dependsOn } of parts) {
    const response = responseIn(answer, item.id);
    const isRejected = mayRenew && response?.status === 401;
    if (isRejected) rejected = response;
    const own = isRejected ? 0 : response && retryDelay(response, attempt, outgoing);
    const isHeldUp = response?.status === failedDependency && dependsOn.some((id) => again.has(id));
    if (response && own !== undefined) {
      tell.push(() => tellRetry(outgoing, { attempt, delay: own, reason: response }));
      delay = Math.max(delay, own);
    }
    if (own !== undefined || isHeldUp) again.add(item.id);
    else answers.set(item.id, response ?? { reason: unansweredError(item) });
  }
  return { answers, tell, delay, rejected };
}

function unansweredError({ method, url }: BatchItem): ConnectionError {
  return new ConnectionError(`No answer to ${method} ${url} in its batch`);
}

/**
 * Whether a request that carries `parts` may be sent again where it is not known what the server has done: where each of them
 * would be, by itself.
 */
export function isRepeatable(parts: readonly BatchPart[]): boolean {
  const lost = new ConnectionError();
  return parts.every(({ outgoing }) => retryDelay(lost, 1, outgoing) !== undefined);
}

function isDone(outcome: Outcome | undefined): boolean {
  return outcome instanceof Response && outcome.ok;
}

/** The status of what was not done, for what it waits for has failed. */
export const failedDependency = 424;

/** The answer to those of `parts` that wait for what has failed, as a server gives it within one request. */
export function failDependents(parts: readonly BatchPart[], answers: Answers): Answers {
  const failed = new Map<string, Response>();
  const hasFailed = (id: string): boolean => failed.has(id) || (answers.has(id) && !isDone(answers.get(id)));
  for (const { item, dependsOn } of parts) {
    const error = { code: "failedDependency", message: "A call that this one depends on has failed." };
    if (dependsOn.some(hasFailed)) failed.set(item.id, Response.json({ error }, { status: failedDependency }));
  }
  return failed;
}
