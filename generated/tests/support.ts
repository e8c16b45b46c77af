import { expect } from "vitest";
import { type Client, createClient } from "../client.js";

/** A response as the reference shows it. */
export interface DocumentedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON data, or text. */
  readonly body?: unknown;
}

/** What the reference shows of a request beside its first line. */
export interface RequestContent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request, in a form in which what was sent equals what the reference shows. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A client whose one request is kept, and answered with what the reference shows. No network is involved. */
export interface Exchange {
  readonly client: Client;
  /** The request that the client sent. Throws where it sent none. */
  sent(): SentRequest;
}

// Headers of which the reference shows a stand-in, or that the platform sets for itself.
const undocumented = new Set(["authorization", "connection", "content-length", "host"]);
// An answer's body stands here decoded and whole, whatever these said of its way over the wire.
const transport = ["content-encoding", "content-length", "transfer-encoding"];

/** Makes a client of the API at `baseUrl` for which `response` is the answer to everything. */
export function exchange(baseUrl: string, response: DocumentedResponse): Exchange {
  let sent: SentRequest | undefined;
  const client = createClient({
    baseUrl,
    retry: { limit: 0 },
    fetch: async (request) => {
      const body = parse(await request.text());
      const headers = Object.fromEntries(request.headers);
      sent = { method: request.method, url: normalUrl(request.url), headers, body };
      return answer(response);
    },
  });
  return {
    client,
    sent: () => {
      if (sent === undefined) throw new Error("Unexpected silence, expected the client to send a request");
      return sent;
    },
  };
}

/** The request that the reference shows. Of its headers those count that a client is free to set. */
export function expectedRequest(method: string, url: string, content: RequestContent = {}): SentRequest {
  const { body } = content;
  const headers = [...new Headers(content.headers)].filter(([name]) => !undocumented.has(name));
  return {
    method,
    url: normalUrl(url),
    headers: expect.objectContaining(Object.fromEntries(headers)),
    body: parse(typeof body === "string" ? body : JSON.stringify(body)),
  };
}

/**
 * A URL in a form in which two that mean the same are equal: decoded, its query sorted. References write `{id}`, blanks and
 * quotes as they are, where a client must encode them.
 */
export function normalUrl(url: string): string {
  const [address = "", ...query] = url.split("?");
  const path = address
    .replace(/\/$/, "")
    .replace(/^https?:\/\/[^/]*/i, (origin) => origin.toLowerCase())
    .split("/")
    .map((segment) => decode(segment).replaceAll("/", "%2F"));
  const pairs = query.join("?").split("&").filter(Boolean).map(normalPair);
  pairs.sort();
  return [path.join("/"), ...(pairs.length > 0 ? [pairs.join("&")] : [])].join("?");
}

/** `name=value`, decoded. A `+` reads as a blank, as many a server has it; so do blanks behind the commas of a list. */
function normalPair(pair: string): string {
  const [name = "", ...value] = pair.split("=").map((part) => decode(part).replaceAll("+", " "));
  const text = value.join("=");
  return `${name}=${/^\$(?:expand|orderby|select)$/i.test(name) ? text.replace(/,\s+/g, ",") : text}`;
}

/** Decodes what is encoded, and leaves a `%` that begins no such thing. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

/** Data where `text` is JSON, else the text; undefined where there is none. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return text || undefined;
  }
}

function answer({ status, headers, body }: DocumentedResponse): Response {
  const shown = new Headers(headers);
  for (const name of transport) shown.delete(name);
  if (body === undefined || body === "") return new Response(null, { status, headers: shown });
  if (typeof body === "string") return new Response(body, { status, headers: shown });
  if (!shown.get("content-type")?.includes("json")) shown.set("content-type", "application/json");
  return new Response(JSON.stringify(body), { status, headers: shown });
}
