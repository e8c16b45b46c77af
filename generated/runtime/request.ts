import { isData } from "./body.js";
import type { Auth } from "./options.js";
import { hooksOf, type Outgoing } from "./outgoing.js";

/** The request as it is sent: with its token, and as the `beforeRequest` hooks leave it. */
export async function createRequest(outgoing: Outgoing, signal?: AbortSignal, rejected?: Response): Promise<Request> {
  let request = new Request(outgoing.url, createInit(outgoing, await tokenFor(outgoing, rejected), signal));
  for (const { beforeRequest } of hooksOf(outgoing)) {
    // One that takes the place of another follows the other's signal for as long as that is there.
    const next = await beforeRequest?.(request);
    if (next && next !== request) request = Object.assign(next, [request]);
  }
  return request;
}

/** The token for an attempt, at once or later. `rejected` is the 401 that answered the attempt before. */
export function tokenFor({ auth, url }: Outgoing, rejected?: Response): ReturnType<Exclude<Auth, string>> {
  return typeof auth === "function" ? auth({ url, rejected }) : auth;
}

/** What `fetch` is to know of the request beside its URL. */
export function createInit(outgoing: Outgoing, token: string | undefined, signal?: AbortSignal): RequestInit {
  const { body, call, client, method } = outgoing;
  const json = isData(body);
  const headers: Record<string, string> = { ...(json && { "content-type": "application/json" }), ...outgoing.headers };
  if (token) headers["authorization"] = token.includes(" ") ? token : `Bearer ${token}`;
  // The Fetch standard has it said of a stream that it is sent before the answer is read; TypeScript's DOM has no word for it.
  return {
    ...client.init,
    ...call.init,
    method,
    headers,
    signal,
    body: json ? JSON.stringify(body) : body,
    duplex: "half",
  } as RequestInit;
}
