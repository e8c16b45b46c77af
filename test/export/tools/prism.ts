import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Tools } from "./tools.js";

/** A mock server that holds what it is sent against a document. */
export interface Mock {
  readonly url: string;
  readonly stop: () => void;
}

/** Starts Prism with the document at `input`. Rejects where it does not come up. */
export async function startPrism({ folder }: Tools, input: string): Promise<Mock> {
  const port = await freePort();
  const program = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  const server = spawn(process.execPath, [program, "mock", "--port", String(port), input], { cwd: folder });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const stop = (): void => void server.kill();
  for (let patience = 600; !said.includes(`Prism is listening on ${url}`); patience -= 1) {
    if (patience === 0 || server.exitCode !== null) {
      stop();
      throw new Error(`Prism does not come up: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("No port is free");
  return address.port;
}

/**
 * What takes the place of the emitted tests' support: every call goes to the mock server at `url`, and a test fails with what
 * that finds wrong with its request. The answer is the documented one, as in the tests.
 */
export function supportFor(url: string): string {
  return `
import { createClient } from "../client.js";

export function exchange(_: string, response: { status: number; headers?: Record<string, string>; body?: unknown }) {
  let found = "no request";
  const client = createClient({
    baseUrl: ${JSON.stringify(url)},
    auth: () => "token",
    retry: { limit: 0 },
    fetch: async (request: Request) => {
      const answer = await globalThis.fetch(request, { redirect: "manual" });
      const faults = JSON.parse(answer.headers.get("sl-violations") ?? "[]");
      const text = await answer.text();
      const isRefused = (answer.headers.get("content-type") ?? "").includes("problem+json");
      const inRequest = faults.filter(({ location }: { location: string[] }) => location[0] === "request");
      found = isRefused ? JSON.parse(text).title : inRequest.map(({ message }: { message: string }) => message).join();
      const { status, headers, body } = response;
      const shown = new Headers(headers);
      for (const name of ["content-encoding", "content-length", "transfer-encoding"]) shown.delete(name);
      if (body === undefined || body === "") return new Response(null, { status, headers: shown });
      if (typeof body === "string") return new Response(body, { status, headers: shown });
      if (!shown.get("content-type")?.includes("json")) shown.set("content-type", "application/json");
      return new Response(JSON.stringify(body), { status, headers: shown });
    },
  });
  const sent = () => {
    if (found !== "") throw new Error(found);
  };
  return { client, sent };
}

export function expectedRequest(): unknown {
  return undefined;
}
`;
}
