import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Servers } from "./exercise.js";

interface Request {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Says so much, and no more for ever. */
  readonly isStalled?: boolean;
}

/** What a path is answered with; undefined for never, null for a line that is cut. */
type Route = (request: Request, servers: Servers) => Reply | undefined | null;

const gone = { error: { code: "resyncRequired", message: "Begin anew.", innerError: { "request-id": "R1" } } };
const seen: Route = ({ headers }) => ({ body: { authorization: headers.authorization ?? null } });

/** Answers every second request; the others are told to come again. */
function createBusy(): Route {
  let count = 0;
  return () => ((count += 1) % 2 === 1 ? { status: 503, headers: { "retry-after": "0" } } : { body: {} });
}

const createRoutes = (): Readonly<Record<string, Route>> => ({
  "GET /v1/calls": ({ url }) =>
    url.includes("page=2")
      ? { body: { value: [{ id: "B" }] } }
      : { body: { value: [{ id: "A" }], "@odata.nextLink": "/v1/calls?page=2" } },
  "POST /v1/calls": ({ headers, body }) => ({
    status: 201,
    body: {
      body: JSON.parse(body),
      type: headers["content-type"],
      line: headers["x-line"],
      authorization: headers.authorization,
    },
  }),
  "GET /v1/calls/delta()": () => ({
    body: { value: [{ id: "A" }], "@odata.deltaLink": "/v1/calls/delta()?$deltatoken=7" },
  }),
  "GET /v1/calls/A%2F1%20%C3%BC": ({ url }) => ({ body: { url } }),
  "GET /v1/busy": createBusy(),
  "GET /v1/denied": (request, servers) =>
    request.headers.authorization === "Bearer old" ? { status: 401 } : seen(request, servers),
  "GET /v1/gone": () => ({ status: 410, body: gone }),
  "POST /v1/lost": () => null,
  "GET /v1/silent": () => undefined,
  "GET /v1/stalled": () => ({ headers: { "content-length": "10" }, body: "Hello", isStalled: true }),
  "GET /v1/content": () => ({ headers: { "content-type": "application/octet-stream" }, body: "Hello" }),
  "GET /v1/moved": (_, { stranger }) => ({ status: 302, headers: { location: `${stranger}/seen` } }),
  "GET /v1/linked": (_, { stranger }) => ({ body: { value: [], "@odata.nextLink": `${stranger}/seen` } }),
  "PUT /v1/session": ({ headers }) => {
    const end = Number(headers["content-range"]?.split(/[-/]/)[1]) + 1;
    return end < 10 ? { status: 202, body: { nextExpectedRanges: [`${end}-9`] } } : { status: 201, body: { id: "F1" } };
  },
  "POST /v1/$batch": () => ({
    body: {
      responses: [
        { id: "1", status: 410, body: gone },
        { id: "0", status: 200, body: { value: [{ id: "A" }] } },
      ],
    },
  }),
  "GET /seen": seen,
});

/** Starts the API, with `pages` beside it, and a stranger. Both are gone after the test. */
export async function startServers(pages: Readonly<Record<string, Route>> = {}): Promise<Servers> {
  const routes: Readonly<Record<string, Route>> = { ...createRoutes(), ...pages };
  const servers = { api: "", stranger: "" };
  const listen = async (): Promise<string> => {
    const server = createServer(async (incoming, outgoing) => {
      const { method = "", url = "", headers } = incoming;
      const request = { method, url, headers, body: await text(incoming) };
      const route = routes[`${method} ${url.split("?")[0]}`];
      answer(outgoing, method === "OPTIONS" ? {} : route ? route(request, servers) : { status: 404 });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => close(server));
    // A server that listens on a port has an address of this kind; only pipes have a string.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  servers.stranger = await listen();
  servers.api = `${await listen()}/v1`;
  return servers;
}

function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}

// A browser asks before it goes to another origin: here all may come.
const open = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };

function answer(outgoing: ServerResponse, reply: Reply | undefined | null): void {
  if (reply === undefined) return;
  if (reply === null) {
    outgoing.destroy();
    return;
  }
  const { status = 200, headers, body = "", isStalled = false } = reply;
  const bytes = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const type = { "content-type": "application/json", "content-length": String(bytes.length) };
  outgoing.writeHead(status, { ...open, ...type, ...headers });
  if (isStalled) outgoing.write(bytes);
  else outgoing.end(bytes);
}
