import { isJson } from "./answer.js";
import type { Outgoing } from "./outgoing.js";
import { property } from "./property.js";
import { createRequest } from "./request.js";

/** A request as a batch in JSON carries it (OData JSON Format 4.01, batch requests). */
export interface BatchItem {
  readonly id: string;
  readonly method: string;
  /** Relative to the base URL: `/me/calls`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON data, or base64. */
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** An item of a batch, and the request that it stands for. */
export interface ItemRequest {
  readonly item: BatchItem;
  readonly request: Request;
}

/**
 * What is outgoing as an item of a batch, without its token: the batch has one. Throws a TypeError where it does not go to
 * the API at `base`, or where the call has a token of its own, which no item can have (OData Protocol 4.01, section 11.7).
 */
export async function createItem(
  outgoing: Outgoing,
  { id, base }: { readonly id: string; readonly base: string },
): Promise<ItemRequest> {
  const request = await createRequest({ ...outgoing, auth: undefined });
  const own = Object.entries(outgoing.call.headers ?? {}).find(([name]) => name.toLowerCase() === "authorization");
  if ((own?.[1] ?? outgoing.call.auth) !== undefined) {
    throw new TypeError(`Unexpected auth of the call to ${request.url} in a batch, expected the batch to have it`);
  }
  if (!request.url.startsWith(`${base}/`)) {
    throw new TypeError(`Unexpected call to ${request.url} in a batch, expected one to ${base}`);
  }
  const { authorization: _, ...headers } = Object.fromEntries(request.headers);
  const item = { id, method: request.method, url: request.url.slice(base.length), headers };
  const type = headers["content-type"] ?? "";
  const isText = isJson(type) || isPlain(type);
  const body = isText ? await request.text() : toBase64(new Uint8Array(await request.arrayBuffer()));
  return { item: body === "" ? item : { ...item, body: isJson(type) ? JSON.parse(body) : body }, request };
}

/** The response that the answer to a batch holds for the item `id`; undefined where it holds none, or what is none. */
export function responseIn(answer: unknown, id: string): Response | undefined {
  const responses = property(answer, "responses");
  const own: unknown = Array.isArray(responses)
    ? responses.find((each) => String(property(each, "id")) === id)
    : undefined;
  try {
    return own === undefined ? undefined : createResponse(own);
  } catch {
    // A status or a header that no response can have is one item's fault, and the others' answers are good.
    return undefined;
  }
}

/** The statuses that come without a body, whatever a batch or an example holds for one (Fetch standard, "null body status"). */
export const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

function createResponse(answer: unknown): Response {
  const status = Number(property(answer, "status"));
  const headers = new Headers(Object.entries(property(answer, "headers") ?? {}));
  const body = property(answer, "body") ?? null;
  if (body === null || bodiless.has(status)) return new Response(null, { status, headers });
  const type = headers.get("content-type") ?? "application/json";
  headers.set("content-type", type);
  if (isJson(type) || typeof body !== "string") return new Response(JSON.stringify(body), { status, headers });
  // A failure is told in words, whatever type they are said to be of.
  return new Response(isPlain(type) || status >= 400 ? body : bytesOf(body), { status, headers });
}

/** Whether this is the content type of words: `text/plain`, `text/csv`, with parameters or without. */
export function isPlain(type: string): boolean {
  return /^text\//i.test(type);
}

/** `bytes` in the letters that a URL may hold, as OData has it (JSON Format 4.01, section 19.1); the usual ones are read as well. */
export function toBase64(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replaceAll("+", "-").replaceAll("/", "_");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | string {
  try {
    const usual = text.replaceAll("-", "+").replaceAll("_", "/");
    return Uint8Array.from(atob(usual), (character) => character.charCodeAt(0));
  } catch {
    // What stands between client and server may put its own words in place of the bytes.
    return text;
  }
}
