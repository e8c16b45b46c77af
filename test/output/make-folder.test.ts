import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../src/output/make-folder.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";

test("a folder is made with those above it, by several at once, and again", async () => {
  const folder = await tempFolder();
  const path = join(folder, "sdk", "models", "calls");
  await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(folder, "sdk"))]);
  await makeFolder(path);
  await writeFiles(path, { "call.ts": "" });
  expect(await readFiles(folder)).toEqual({ "sdk/models/calls/call.ts": "" });
});

test("a file in the way is no folder, and neither is a link that leads nowhere", async () => {
  const folder = await tempFolder({ file: "" });
  await symlink(join(folder, "gone"), join(folder, "link"));
  for (const name of ["file", "link"])
    await expect(makeFolder(join(folder, name))).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(folder, "file", "calls"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

test.runIf(process.platform === "linux")("where the system takes no folder it is refused, and soon", async () => {
  await expect(makeFolder("/proc/sdk/models")).rejects.toMatchObject({ code: "ENOENT" });
});
