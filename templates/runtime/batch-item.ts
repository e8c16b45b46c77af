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

/**
 * What is outgoing as an item of a batch, without its token: the batch has one. Throws a TypeError where it does not go to
 * the API at `base`.
 */
export async function createItem(
  outgoing: Outgoing,
  { id, base }: { readonly id: string; readonly base: string },
): Promise<BatchItem> {
  const request = await createRequest({ ...outgoing, auth: undefined });
  if (!request.url.startsWith(`${base}/`)) {
    throw new TypeError(`Unexpected call to ${request.url} in a batch, expected one to ${base}`);
  }
  const { authorization: _, ...headers } = Object.fromEntries(request.headers);
  const item = { id, method: request.method, url: request.url.slice(base.length), headers };
  const isData = isJson(headers["content-type"] ?? "");
  const body = isData ? await request.text() : toBase64(new Uint8Array(await request.arrayBuffer()));
  return body === "" ? item : { ...item, body: isData ? JSON.parse(body) : body };
}

/** The response that the answer to a batch holds for the item `id`; undefined where it holds none. */
export function responseIn(answer: unknown, id: string): Response | undefined {
  const responses = property(answer, "responses");
  const own: unknown = Array.isArray(responses) ? responses.find((each) => property(each, "id") === id) : undefined;
  return own === undefined ? undefined : createResponse(own);
}

function createResponse(answer: unknown): Response {
  const status = Number(property(answer, "status"));
  const headers = new Headers(Object.entries(property(answer, "headers") ?? {}));
  const body = property(answer, "body") ?? null;
  if (body === null) return new Response(null, { status, headers });
  const type = headers.get("content-type") ?? "application/json";
  headers.set("content-type", type);
  if (isJson(type) || typeof body !== "string") return new Response(JSON.stringify(body), { status, headers });
  return new Response(/^text\//i.test(type) ? body : fromBase64(body), { status, headers });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): Blob {
  return new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]);
}
