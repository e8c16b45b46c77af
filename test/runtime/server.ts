import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as it came in. */
export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** What to answer: data as JSON, text and bytes as they are. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Says nothing; cuts the line before a word, or after half of the body; says that half and no more. */
  readonly fault?: "silence" | "hang-up" | "half" | "stall";
}

type Answering = Reply | ((request: Received) => Reply);

/** A server that is gone after the test. */
export interface Server {
  /** Its origin. */
  readonly url: string;
  readonly received: readonly Received[];
  /** Stops it before the test has ended. */
  close(): Promise<void>;
}

/** Listens on a free port of the loopback interface and gives `replies` in turn, the last of them for good. */
export function serve(...replies: readonly Answering[]): Promise<Server> {
  return serveAt(0, ...replies);
}

/** Listens on `port` of the loopback interface. */
export async function serveAt(port: number, ...replies: readonly Answering[]): Promise<Server> {
  const received: Received[] = [];
  const server = createServer(async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: await text(incoming) };
    const reply = replies[Math.min(received.length, replies.length - 1)] ?? {};
    received.push(request);
    answer(outgoing, typeof reply === "function" ? reply(request) : reply);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  // A server that listens on a port has an address of this kind; only pipes have a string.
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}`, received, close };
}

function answer(outgoing: ServerResponse, { status = 200, headers = {}, body, fault }: Reply): void {
  if (fault === "silence") return;
  if (fault === "hang-up") {
    outgoing.destroy();
    return;
  }
  const isPlain = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const bytes = Buffer.from(isPlain ? (body ?? "") : JSON.stringify(body));
  const type = isPlain ? {} : { "content-type": "application/json" };
  outgoing.writeHead(status, { "content-length": String(bytes.length), ...type, ...headers });
  if (fault === undefined) outgoing.end(bytes);
  else outgoing.write(bytes.subarray(0, bytes.length / 2), () => fault === "half" && outgoing.destroy());
}
