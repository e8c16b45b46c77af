import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// A server that answers everything with a page of ten items, as fast as Node can. It says its port to whoever started it.
const body = JSON.stringify({
  value: Array.from({ length: 10 }, (_, index) => ({ id: `M${index}`, subject: "Sync" })),
});
const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };

const server = createServer((incoming, outgoing) => {
  incoming.resume();
  outgoing.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  // A server that listens on a port has an address of this kind; only pipes have a string.
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
