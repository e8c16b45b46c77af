import { printBody } from "./body.js";
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
  let request = new Request(outgoing.url, await createInit(outgoing, attempt));
  for (const { beforeRequest } of outgoing.hooks) request = (await beforeRequest?.(request)) || request;
  return request;
}

/** What `fetch` is to know of the request beside its URL, its token included. */
export async function createInit(outgoing: Outgoing, { signal, rejected }: Attempt): Promise<RequestInit> {
  const { auth, body, init, method, url } = outgoing;
  const token = typeof auth === "function" ? await auth({ url, rejected }) : auth;
  const headers = Object.fromEntries(outgoing.headers);
  if (token) headers["authorization"] = token.includes(" ") ? token : `Bearer ${token}`;
  // The Fetch standard has it said of a stream that it is sent before the answer is read; TypeScript's DOM has no word for it.
  return { ...init, method, headers, body: printBody(body), signal, duplex: "half" } as RequestInit;
}
