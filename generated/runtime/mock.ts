import { isData, printBody } from "./body.js";
import type { ClientOptions } from "./options.js";
import { createProxy } from "./proxy.js";

/** A request, and what a mock answers to it. */
export interface MockExample {
  /**
   * Method and path, `GET /calls/{id}`: what is in braces stands for any text without a slash. A query, `GET /calls?$top=5`,
   * is part of what a request must have, and is beside whatever else it has.
   */
  readonly request: string;
  /** Default 200, or 204 where there is no body. */
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** JSON data; text or bytes as they are. */
  readonly body?: unknown;
}

/**
 * A client for tests, of the interface `T`, that needs no network: a request gets the answer of the example that says most of
 * what it says, and of the first among equals. What no example is like is an ApiError with the status 501.
 *
 * @example
 * const phone = createMockClient<Client>([{ request: "GET /calls/{id}", body: { id: "A1" } }]);
 */
export function createMockClient<T>(examples: readonly MockExample[], options: Partial<ClientOptions> = {}): T {
  const { baseUrl = "https://mock.example" } = options;
  const fetch = async (request: Request): Promise<Response> =>
    answer(request, { baseUrl: new URL(baseUrl).href, examples });
  return createProxy<T>({ retry: { limit: 0 }, ...options, baseUrl, fetch });
}

interface Mock {
  readonly baseUrl: string;
  readonly examples: readonly MockExample[];
}

function answer({ method, url }: Request, { baseUrl, examples }: Mock): Response {
  const target = url.startsWith(baseUrl) ? url.slice(baseUrl.replace(/\/$/, "").length) : url;
  const asked = `${method} ${decodePath(target)}`;
  const alike = examples.filter(({ request }) => isAlike(request, asked, queryOf(target)));
  const best = alike.reduce<MockExample | undefined>(
    (one, other) => (one && detailOf(one) >= detailOf(other) ? one : other),
    undefined,
  );
  if (best) return respond(best);
  const error = { code: "noExample", message: `No example is like ${asked}` };
  return respond({ request: asked, status: 501, body: { error } });
}

function respond({ body, status = body === undefined ? 204 : 200, headers }: MockExample): Response {
  const response = new Response(printBody(body) ?? null, headers ? { status, headers } : { status });
  if (isData(body)) response.headers.set("content-type", headers?.["content-type"] ?? "application/json");
  return response;
}

function isAlike(example: string, asked: string, query: URLSearchParams): boolean {
  const pattern = decodePath(example)
    .split(/\{[^{}]*\}/)
    .map((text) => text.replace(/[^\w\s]/g, "\\$&"));
  const hasQuery = [...queryOf(example)].every(([name, value]) => query.get(name) === value);
  return hasQuery && new RegExp(`^${pattern.join("[^/]+")}$`).test(asked);
}

/** How much an example says: each parameter of its query counts, and then each character that stands for itself. */
function detailOf({ request }: MockExample): number {
  const [head = ""] = request.split("?");
  return [...queryOf(request)].length * 10_000 + head.replace(/\{[^{}]*\}/g, "").length;
}

function decodePath(target: string): string {
  const [path = ""] = target.split("?");
  return path
    .split("/")
    .map((segment) => decode(segment).replaceAll("/", "%2F"))
    .join("/");
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

function queryOf(target: string): URLSearchParams {
  return new URLSearchParams(target.split(/\?(.*)/s)[1] ?? "");
}
