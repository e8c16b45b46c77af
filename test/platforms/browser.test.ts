import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../helpers/temp-folder.js";
import { openInChromium } from "./chromium.js";
import { bundle } from "./compile.js";
import { expected } from "./expected.js";
import { startServers } from "./servers.js";

const page = `<!doctype html>
<meta charset="utf-8">
<script type="module">
  const report = (results) => fetch("/report", { method: "POST", body: JSON.stringify(results) });
  const unhandled = [];
  addEventListener("unhandledrejection", ({ reason }) => unhandled.push(String(reason)));
  try {
    const { exercise } = await import("/exercise.js");
    const servers = await (await fetch("/servers")).json();
    const page = await exercise(servers);
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onerror = ({ message }) => report({ message });
    worker.onmessage = ({ data }) => report({ page, worker: data, unhandled });
    worker.postMessage(servers);
  } catch (error) {
    report({ message: String(error) });
  }
</script>`;

const worker = `
import { exercise } from "/exercise.js";
onmessage = async ({ data }) => postMessage(await exercise(data));
`;

test("the runtime does in a browser, and in a worker of its, what it does in Node", async () => {
  const folder = await tempFolder();
  await bundle("exercise.ts", join(folder, "exercise.js"));
  const program = await readFile(join(folder, "exercise.js"), "utf8");
  let resolve: (results: unknown) => void = () => {};
  const reported = new Promise<unknown>((settle) => (resolve = settle));
  const script = { "content-type": "text/javascript" };
  const servers = await startServers({
    "GET /": () => ({ headers: { "content-type": "text/html" }, body: page }),
    "GET /exercise.js": () => ({ headers: script, body: program }),
    "GET /worker.js": () => ({ headers: script, body: worker }),
    "GET /servers": (_, { api, stranger }) => ({ body: { api, stranger } }),
    "POST /report": ({ body }) => {
      resolve(JSON.parse(body));
      return {};
    },
  });
  await openInChromium(new URL("/", servers.api).href);
  expect(await reported).toEqual({ page: expected, worker: expected, unhandled: [] });
});
