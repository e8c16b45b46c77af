import { expectSuccess, isJson, readAnswer } from "./answer.js";
import { property } from "./property.js";

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
 * `request` as an item of a batch, without its token: the batch has one. Throws a TypeError where it does not go to the API
 * at `base`.
 */
export async function createItem(
  request: Request,
  { id, base }: { readonly id: string; readonly base: string },
): Promise<BatchItem> {
  if (!request.url.startsWith(`${base}/`)) {
    throw new TypeError(`Unexpected call to ${request.url} in a batch, expected one to ${base}`);
  }
  const { authorization: _, ...headers } = Object.fromEntries(request.headers);
  const item = { id, method: request.method, url: request.url.slice(base.length), headers };
  const isData = isJson(request.headers);
  const body = isData ? await request.text() : toBase64(new Uint8Array(await request.arrayBuffer()));
  return body === "" ? item : { ...item, body: isData ? JSON.parse(body) : body };
}

/** What the call behind `item` would have given by itself. Rejects as that would have. */
export async function readItem(item: BatchItem, answer: unknown): Promise<unknown> {
  const answers = property(answer, "responses");
  const own: unknown = Array.isArray(answers) ? answers.find((each) => property(each, "id") === item.id) : undefined;
  if (own === undefined) {
    throw new TypeError(`Unexpected batch without an answer to ${item.method} ${item.url}, expected one`);
  }
  return readAnswer(await expectSuccess(createResponse(own), item), item);
}

function createResponse(answer: unknown): Response {
  const status = Number(property(answer, "status"));
  const headers = new Headers(Object.entries(property(answer, "headers") ?? {}));
  const body = property(answer, "body") ?? null;
  if (body === null) return new Response(null, { status, headers });
  const type = headers.get("content-type") ?? "application/json";
  headers.set("content-type", type);
  if (isJson(headers) || typeof body !== "string") return new Response(JSON.stringify(body), { status, headers });
  return new Response(/^text\//i.test(type) ? body : fromBase64(body), { status, headers });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): Blob {
  return new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]);
}
