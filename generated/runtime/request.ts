import { printBody } from "./body.js";
import type { Auth } from "./options.js";
import type { Outgoing } from "./outgoing.js";

/** What an attempt adds to what is outgoing. */
export interface Attempt {
  readonly signal?: AbortSignal | undefined;
  /** The 401 that answered the attempt before. */
  readonly rejected?: Response | undefined;
  /** Told when the answer's headers are there, or none will come. */
  readonly onAnswer?: () => void;
}

/** The request as it is sent: with its token, and as the `beforeRequest` hooks leave it. */
export async function createRequest(outgoing: Outgoing, attempt: Attempt): Promise<Request> {
  let request = new Request(outgoing.url, createInit(outgoing, await tokenFor(outgoing, attempt), attempt));
  for (const { beforeRequest } of outgoing.hooks) request = (await beforeRequest?.(request)) || request;
  return request;
}

/** The token for an attempt, at once or later. */
export function tokenFor({ auth, url }: Outgoing, { rejected }: Attempt): ReturnType<Exclude<Auth, string>> {
  return typeof auth === "function" ? auth({ url, rejected }) : auth;
}

/** What `fetch` is to know of the request beside its URL. */
export function createInit(outgoing: Outgoing, token: string | undefined, { signal }: Attempt): RequestInit {
  const { body, init, method } = outgoing;
  const headers = { ...outgoing.headers };
  if (token) headers["authorization"] = token.includes(" ") ? token : `Bearer ${token}`;
  // The Fetch standard has it said of a stream that it is sent before the answer is read; TypeScript's DOM has no word for it.
  return { ...init, method, headers, body: printBody(body), signal, duplex: "half" } as RequestInit;
}
