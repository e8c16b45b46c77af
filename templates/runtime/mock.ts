import { bodiless } from "./batch-item.js";
import { isData, printBody } from "./body.js";
import { answerBatch } from "./mock-batch.js";
import type { ClientOptions } from "./options.js";
import { nextLink } from "./pages.js";
import { createProxy } from "./proxy.js";

/** A request, and what a mock answers to it. */
export interface MockExample {
  /**
   * Method and path, or a URL in its place, `GET /calls/{id}`: what is in braces stands for any text without a slash, or behind a
   * colon, `/root:/{path}` and `/root:/{path}:/content`, for any without a colon. A query, `GET /calls?$top=5`, is part of what a
   * request must have, and is beside whatever else it has.
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
 * what it says, and of the first among equals. What no example is like is an ApiError with the status 501. A batch has the
 * answers that its calls would have. A page's link to a next one is left out where no other example is of that, so that reading
 * page after page ends.
 *
 * @example
 * const phone = createMockClient<Client>([{ request: "GET /calls/{id}", body: { id: "A1" } }]);
 *
 * @throws TypeError for an example of which the request is no method and path.
 */
export function createMockClient<T>(examples: readonly MockExample[], options: Partial<ClientOptions> = {}): T {
  const { baseUrl = "https://mock.example" } = options;
  const mock = createMock(new URL(baseUrl).href.replace(/\/$/, ""), examples);
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    if (exampleFor(method, url, mock) || !isBatch(request, mock)) return answer(method, url, mock);
    return answerBatch(await request.json(), (itemMethod, path) => answer(itemMethod, mock.baseUrl + path, mock));
  };
  return createProxy<T>({ retry: { limit: 0 }, ...options, baseUrl, fetch });
}

interface Mock {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly examples: readonly MockExample[];
}

function createMock(baseUrl: string, examples: readonly MockExample[]): Mock {
  const known = examples.map((example) => {
    const [, method, target = ""] = /^([A-Z]+) ((?:\/|https?:\/\/).*)$/s.exec(example.request) ?? [];
    if (method) return { ...example, request: `${method} ${targetOf(target, baseUrl)}` };
    const shown = JSON.stringify(example.request);
    throw new TypeError(`Unexpected example ${shown}, expected a method and a path, as in "GET /calls"`);
  });
  return { baseUrl, examples: known };
}

function isBatch({ method, url }: Request, mock: Mock): boolean {
  return method === "POST" && decodePath(targetOf(url, mock.baseUrl)) === "/$batch";
}

function answer(method: string, url: string, mock: Mock): Response {
  const example = exampleFor(method, url, mock);
  if (example) return respond({ ...example, body: endingPage(example, url, mock) });
  const error = { code: "noExample", message: `No example is like ${method} ${targetOf(url, mock.baseUrl)}` };
  return respond({ request: "", status: 501, body: { error } });
}

function exampleFor(method: string, url: string, mock: Mock): MockExample | undefined {
  const target = targetOf(url, mock.baseUrl);
  const asked = `${method} ${decodePath(target)}`;
  const alike = mock.examples.filter(({ request }) => isAlike(request, asked, queryOf(target)));
  return alike.reduce<MockExample | undefined>(
    (one, other) => (one && detailOf(one) >= detailOf(other) ? one : other),
    undefined,
  );
}

/** The body of an example, without a link that leads to no other. */
function endingPage(example: MockExample, url: string, mock: Mock): unknown {
  const { body } = example;
  const link = isData(body) ? nextLink(body) : undefined;
  if (link === undefined || !URL.canParse(link, url)) return body;
  const next = exampleFor("GET", new URL(link, url).href, mock);
  // One that leaves the link's query out is of another page.
  const isFound = next && next !== example && next.request.includes("?") === link.includes("?");
  return isFound ? body : Object.assign({}, body, { "@odata.nextLink": undefined });
}

/** What stands behind the base URL, or the URL where that is another's. */
function targetOf(url: string, baseUrl: string): string {
  return /^[/?]/.test(url.slice(baseUrl.length)) && url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url;
}

function respond({ body, status = body === undefined ? 204 : 200, headers }: MockExample): Response {
  const init = headers ? { status, headers } : { status };
  if (bodiless.has(status)) return new Response(null, init);
  const response = new Response(printBody(body) ?? null, init);
  if (isData(body)) response.headers.set("content-type", headers?.["content-type"] ?? "application/json");
  return response;
}

function isAlike(example: string, asked: string, query: URLSearchParams): boolean {
  const texts = decodePath(example).split(/\{[^{}]*\}/);
  const pattern = texts.map((text, index) => {
    const isPath = /^(?::|$)/.test(text) && texts[index - 1]?.endsWith(":/");
    return `${index === 0 ? "" : isPath ? "[^:]+" : "[^/]+"}${text.replace(/[^\w\s]/g, "\\$&")}`;
  });
  const hasQuery = [...queryOf(example)].every(([name, value]) => query.get(name) === value);
  return hasQuery && new RegExp(`^${pattern.join("")}$`).test(asked);
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
