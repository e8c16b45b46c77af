import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { execute } from "../helpers/execute.js";
import { installPackages } from "../helpers/install.js";
import { program, projectOf } from "./project.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** How each bundler watches `main.js`, with `options` for the plugin, and calls `onBuild` behind a build or `onFailure` instead. */
const bundlers: readonly (readonly [name: string, version: string, script: string])[] = [
  [
    "webpack",
    "5.113.0",
    `import webpack from "webpack";
const output = { path: process.cwd(), filename: "bundle.js" };
webpack({ mode: "production", entry: "./main.js", output, plugins: [docwright.webpack(options)] })
  .watch({}, (error, stats) => (error ?? stats.hasErrors() ? onFailure(error ?? stats.toString()) : onBuild()));`,
  ],
  [
    "@rspack/core",
    "2.3.3",
    `import { rspack } from "@rspack/core";
const output = { path: process.cwd(), filename: "bundle.js" };
rspack({ mode: "production", entry: "./main.js", output, plugins: [docwright.rspack(options)] })
  .watch({}, (error, stats) => (error ?? stats.hasErrors() ? onFailure(error ?? stats.toString()) : onBuild()));`,
  ],
  [
    "rollup",
    "4.68.8",
    `import { watch } from "rollup";
watch({ input: "main.js", output: { file: "bundle.js" }, plugins: [docwright.rollup(options)] }).on("event", (event) => {
  if (event.code === "ERROR") onFailure(event.error);
  if (event.code === "BUNDLE_END") onBuild();
});`,
  ],
  [
    "esbuild",
    "0.28.2",
    `import { context } from "esbuild";
const plugins = [docwright.esbuild(options), { name: "tell", setup: ({ onEnd }) => onEnd(({ errors: [error] }) => (error ? onFailure(error.text) : onBuild())) }];
await (await context({ entryPoints: ["main.js"], bundle: true, format: "esm", outfile: "bundle.js", logLevel: "silent", plugins })).watch();`,
  ],
];

// The first build fails, and the next, once the page is mended, finds the SDK made. A change of a page makes it anew and builds again, as
// do a new page and an edit of the SDK; an error fails.
const story = `import { readFile, writeFile } from "node:fs/promises";
import { docwright } from "docwright/bundler";
const options = { input: "docs", output: "sdk", package: "calls-sdk" };
const page = "docs/api/call-answer.md";
const text = await readFile(page, "utf8");
const broken = text + "\\n[!INCLUDE [lost](../includes/lost.md)]\\n";
const edited = "/* edited */";
const told = [];
await writeFile(page, broken);
async function onBuild() {
  const builder = await readFile("sdk/builders/calls.ts", "utf8");
  const model = await readFile("sdk/models/calls.ts", "utf8");
  const bundle = await readFile("bundle.js", "utf8");
  const client = await readFile("sdk/dist/client.js", "utf8");
  if (!bundle.includes("https://calls.example.com/v1")) return end("not made");
  const isGrown = builder.includes("hangUp");
  if (told.length === 1 && tell("made")) return writeFile(page, text.replaceAll("greeting", "farewell"));
  if (told.length === 2 && model.includes("farewell") && tell("made anew")) return writeFile("docs/api/call-hangup.md", text.replaceAll("answer", "hangUp"));
  if (told.length === 3 && isGrown && tell("grown")) return writeFile("sdk/dist/client.js", client + edited);
  if (told.length === 4 && !client.includes(edited) && tell("mended")) return writeFile(page, broken);
}
function onFailure(error) {
  if (!/The reference has errors/.test(String(error))) return end(error);
  if (told.length === 0 && tell("failed")) return writeFile(page, text);
  if (told.length === 5) return end("failed again");
}
function tell(state) {
  return told.push(state);
}
function end(state) {
  console.log([...told, state].join(", "));
  process.exit();
}
setTimeout(() => end("nothing more in 60 s"), 60_000);
`;

test.each(bundlers)(
  "%s %s makes the SDK before it builds, and again with each change",
  async (name, version, script) => {
    const folder = await projectOf(answerCall);
    const installed = await installPackages([`${name}@${version}`]);
    await mkdir(join(folder, "node_modules", dirname(name)), { recursive: true });
    await symlink(root, join(folder, "node_modules/docwright"));
    await symlink(join(installed, "node_modules", name), join(folder, "node_modules", name));
    await writeFile(join(folder, "main.js"), program.replace("./sdk/", "./sdk/dist/"));
    await writeFile(join(folder, "build.mjs"), `${story}${script}\n`);
    const { out, err } = await execute(process.execPath, ["build.mjs"], { cwd: folder });
    expect({ out, err }).toEqual({
      out: "failed, made, made anew, grown, mended, failed again\n",
      err: "",
    });
  },
);
