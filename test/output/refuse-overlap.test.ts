import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { refuseOverlap } from "../../src/output/refuse-overlap.js";
import { tempFolder } from "../helpers/temp-folder.js";

test("folders beside each other are accepted, whether they are there or not", async () => {
  const folder = await tempFolder({ "docs/call.md": "# call" });
  await expect(refuseOverlap(join(folder, "docs"), join(folder, "docs-sdk"))).resolves.toBeUndefined();
  await expect(refuseOverlap(join(folder, "docs"), join(folder, "..docs"))).resolves.toBeUndefined();
  await expect(refuseOverlap(join(folder, "docs", "call.md"), join(folder, "generated"))).resolves.toBeUndefined();
});

test("an output inside the docs is refused", async () => {
  const docs = join(await tempFolder(), "docs");
  for (const output of [docs, join(docs, "sdk"), join(docs, "..sdk"), join(docs, "deep", "sdk")]) {
    await expect(refuseOverlap(docs, output)).rejects.toThrow(
      `Unexpected output ${output} inside the docs ${docs}, expected a folder beside them`,
    );
  }
});

test("docs inside the output are refused", async () => {
  const folder = await tempFolder({ "docs/call.md": "# call" });
  const docs = join(folder, "docs", "call.md");
  await expect(refuseOverlap(docs, join(folder, "docs"))).rejects.toThrow(
    `Unexpected docs ${docs} inside the output ${join(folder, "docs")}, expected a folder beside them`,
  );
});

test("a link to the docs is the docs", async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, "docs"));
  await symlink(join(folder, "docs"), join(folder, "link"));
  await expect(refuseOverlap(join(folder, "docs"), join(folder, "link", "sdk"))).rejects.toThrow("inside the docs");
});
