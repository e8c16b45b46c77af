import { isReplayable } from "./body.js";
import { printRequest } from "./failed-request.js";
import { ConnectionError } from "./failures.js";
import { hooksOf, type Outgoing } from "./outgoing.js";
import { createInit, createRequest, tokenFor } from "./request.js";

/**
 * Sends a request once and gives the answer, whatever its status, as the `afterResponse` hooks leave it. Rejects with a
 * ConnectionError where none came, and with the signal's reason where that is aborted before. `rejected` is the 401 that
 * answered the attempt before; `onAnswer` is called when the answer's headers are there.
 */
export async function exchange(
  outgoing: Outgoing,
  signal?: AbortSignal,
  rejected?: Response,
  onAnswer?: () => void,
): Promise<Response> {
  const { call, client, url } = outgoing;
  const fetch = call.fetch ?? client.fetch;
  // A Request of our own takes `fetch` a third of the time that a call takes, and is made for those who ask for one.
  const request = fetch || client.hooks || call.hooks ? await createRequest(outgoing, signal, rejected) : undefined;
  const init = request ?? createInit(outgoing, await tokenFor(outgoing, rejected), signal);
  // Not every `fetch` heeds a signal, and what was aborted meanwhile is not to be sent.
  init.signal?.throwIfAborted();
  let response: Response;
  try {
    response = await (request ? (fetch ?? globalThis.fetch)(request) : globalThis.fetch(url, init));
  } catch (cause) {
    // By the same TypeError `fetch` refuses wrong use, of which no Request can be made: that is not the network's failure.
    if (!request && isReplayable(outgoing.body)) void new Request(url, init);
    const error: unknown =
      init.signal?.reason ?? new ConnectionError(`No answer to ${printRequest(outgoing)}`, { cause });
    // Whoever has hooks has a request.
    for (const { onFailure } of hooksOf(outgoing)) await onFailure?.(error, request as Request);
    throw error;
  }
  onAnswer?.();
  if (!request) return response;
  // Node ends no body by the signal of a request that nobody has any more: whoever reads the body has it.
  Object.assign(response.body ?? {}, [request]);
  for (const { afterResponse } of hooksOf(outgoing)) response = (await afterResponse?.(response, request)) || response;
  return response;
}
