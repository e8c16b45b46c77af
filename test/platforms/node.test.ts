import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "../helpers/execute.js";
import { installPackages } from "../helpers/install.js";
import { tempFolder } from "../helpers/temp-folder.js";
import { bundle } from "./compile.js";
import { expected } from "./expected.js";
import { startServers } from "./servers.js";

// The first Node that the SDK names as its own, and the last of each line that is maintained. npm has Node itself as packages.
const versions = ["20.3.0", "20.20.2", "22.23.3", "24.21.0"];

const main = `
import { exercise } from "./exercise.js";
process.on("unhandledRejection", (error) => console.log("Unhandled", error));
console.log(JSON.stringify(await exercise(JSON.parse(process.argv[2]))));
process.exit();
`;

const worker = `
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { exercise } from "./exercise.js";
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: JSON.parse(process.argv[2]) });
  worker.on("message", (results) => {
    console.log(JSON.stringify(results));
    process.exit();
  });
} else {
  parentPort.postMessage(await exercise(workerData));
}
`;

test.each(versions)("the runtime does the same in Node %s, in its main thread and in a worker", async (version) => {
  const name = `node-${process.platform}-${process.arch}`;
  const packages = await installPackages([`${name}@${version}`]);
  const node = join(packages, "node_modules", name, "bin/node");
  const folder = await tempFolder({ "package.json": '{ "type": "module" }', "main.js": main, "worker.js": worker });
  await bundle("exercise.ts", join(folder, "exercise.js"));
  const servers = JSON.stringify(await startServers());
  expect(await execute(node, ["--version"], { cwd: folder })).toEqual({ code: 0, out: `v${version}\n`, err: "" });
  for (const program of ["main.js", "worker.js"]) {
    const { code, out } = await execute(node, ["--no-warnings", program, servers], { cwd: folder });
    expect({ code, results: JSON.parse(out) }).toEqual({ code: 0, results: expected });
  }
});
