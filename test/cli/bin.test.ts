import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { execute } from "../helpers/execute.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";

const bin = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const docwright = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execute(process.execPath, [bin, ...args], { cwd, env });

test("the program exits with 0, 1 and 2", async () => {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), answerCall);
  const good = await docwright(folder, ["lint", "docs"]);
  expect(good, good.err).toMatchObject({ code: 0, out: "" });
  await writeFiles(join(folder, "docs"), { "api/call-reject.md": "# call: reject\n\n[call](cal.md)\n" });
  expect(await docwright(folder, ["lint", "docs"])).toMatchObject({ code: 1 });
  expect(await docwright(folder, ["lint", "dcos"])).toMatchObject({ code: 2, out: "" });
});

test("a pipe has no colours, unless they are forced", async () => {
  const folder = await tempFolder();
  expect((await docwright(folder, ["explain"])).out).not.toContain("\u001b");
  expect((await docwright(folder, ["explain"], { FORCE_COLOR: "1" })).out).toContain("\u001b");
  expect((await docwright(folder, ["explain", "--no-color"], { FORCE_COLOR: "1" })).out).not.toContain("\u001b");
});

test.skipIf(!existsSync("/dev/full"))("a full disk behind the output is told, and no crash", async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [bin, "explain"], { stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  expect(await once(child, "close")).toEqual([2, null]);
  expect(err).toMatch(/^docwright: Unwritable output: ENOSPC.*\n$/);
});

test("whoever stops reading is no crash", async () => {
  const child = spawn(process.execPath, [bin, "explain"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(err).toBe("");
});

test("a config file of a module's syntax in a package of CommonJS is told what it may be called", async () => {
  const files = { "docwright.config.js": "export default {};", "package.json": `{"type":"commonjs"}` };
  const { code, err } = await docwright(await tempFolder(files), ["lint", "docs"]);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^docwright: Unreadable config file .+docwright\.config\.js: .+; a module may have to be called \.mjs$/m,
  );
});
