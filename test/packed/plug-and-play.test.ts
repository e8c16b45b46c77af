import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { execute } from "../helpers/execute.js";
import { installPackages } from "../helpers/install.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Yarn reads packages where they are packed, through a file system of its own.
test("the package works where Yarn installs it without unpacking it", async () => {
  const folder = await tempFolder({ "package.json": '{ "private": true, "name": "program" }', "yarn.lock": "" });
  await writeFiles(join(folder, "docs"), answerCall);
  const packed = await execute("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  expect(packed.code, packed.err).toBe(0);
  const tarball = (await readdir(folder)).find((name) => name.endsWith(".tgz"));

  const tools = await installPackages(["@yarnpkg/cli-dist@4.18.1"]);
  const yarn = (...args: readonly string[]) =>
    execute(process.execPath, [join(tools, "node_modules/@yarnpkg/cli-dist/bin/yarn.js"), ...args], { cwd: folder });
  const added = await yarn("add", `docwright@file:./${tarball}`);
  expect(added.code, added.out).toBe(0);
  expect(await readdir(folder)).toContain(".pnp.cjs");

  const generated = await yarn("docwright", "generate", "docs", "--out", "sdk");
  expect(generated, generated.err).toMatchObject({ code: 0 });
  const args = [join(root, "dist/cli/main.js"), "generate", "docs", "--out", "unpacked"];
  expect(await execute(process.execPath, args, { cwd: folder })).toMatchObject({ code: 0 });
  expect(await readFiles(join(folder, "sdk"))).toEqual(await readFiles(join(folder, "unpacked")));
});
