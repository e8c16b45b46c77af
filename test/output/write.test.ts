import { mkdir, readlink, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printInterimManifest } from "../../src/output/manifest.js";
import { writeOutput } from "../../src/output/write.js";
import { type Files, readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { asFiles, outputOf } from "./output.js";

const sdk = outputOf({ "client.ts": "client", "models/calls.ts": "calls" });

test("an output is written into a folder that is not there yet", async () => {
  const folder = join(await tempFolder(), "generated", "sdk");
  const plan = await writeOutput(folder, sdk);
  expect(await readFiles(folder)).toEqual(asFiles(sdk));
  expect(plan.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "add client.ts",
    "add docwright.json",
    "add models/calls.ts",
  ]);
});

test("what a killed run has left beside files of ours goes with the next that writes", async () => {
  const folder = await tempFolder();
  const uuid = "00112233-4455-6677-8899-aabbccddeeff";
  const leave = async (left: Files): Promise<void> => {
    await writeFiles(folder, left);
    for (const path of Object.keys(left)) await utimes(join(folder, path), 0, 0);
  };
  await leave({ [`docwright.json.${uuid}.tmp`]: "{" });
  await writeOutput(folder, outputOf({ "client.ts": "client" }));
  const others = { [`models/notes.md.${uuid}.tmp`]: "mine", "models/calls.ts.tmp": "mine" };
  await leave({ ...others, [`models/calls.ts.${uuid}.tmp`]: "ca", [`client.ts.${uuid}.tmp`]: "" });
  await writeOutput(folder, sdk);
  expect(await readFiles(folder)).toEqual({ ...asFiles(sdk), ...others });
});

test("what another run is about to put beside them stays", async () => {
  const folder = await tempFolder();
  const coming = { "client.ts.00112233-4455-6677-8899-aabbccddeeff.tmp": "client" };
  await writeOutput(folder, outputOf({ "client.ts": "client" }));
  await writeFiles(folder, coming);
  await writeOutput(folder, sdk);
  expect(await readFiles(folder)).toEqual({ ...asFiles(sdk), ...coming });
});

test("a second run writes nothing", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  const long = new Date(0);
  await utimes(join(folder, "docwright.json"), long, long);
  expect(await writeOutput(folder, sdk)).toMatchObject({ changes: [], unchanged: 3 });
  expect((await stat(join(folder, "docwright.json"))).mtime).toEqual(long);
});

test("only what differs is written, and what is stale goes with its folder", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  const next = outputOf({ "client.ts": "client", "models/meetings.ts": "meetings" });
  await writeOutput(folder, outputOf({ "client.ts": "client", "old/deep/calls.ts": "calls" }));
  const plan = await writeOutput(folder, next);
  expect(plan.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "change docwright.json",
    "add models/meetings.ts",
    "remove old/deep/calls.ts",
  ]);
  expect(plan.unchanged).toBe(1);
  expect(await readFiles(folder)).toEqual(asFiles(next));
  await expect(stat(join(folder, "old"))).rejects.toThrow("ENOENT");
});

test("files of the user's beside ours stay, also in a folder that we leave", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await writeFiles(folder, { "models/notes.md": "mine" });
  const next = outputOf({ "client.ts": "client" });
  await writeOutput(folder, next);
  expect(await readFiles(folder)).toEqual({ ...asFiles(next), "models/notes.md": "mine" });
});

test("a stale file that the user has edited stays, and is theirs from then on", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await writeFiles(folder, { "models/calls.ts": "mine" });
  const next = outputOf({ "client.ts": "client" });
  const plan = await writeOutput(folder, next);
  expect(plan.changes.filter(({ kind }) => kind === "keep")).toEqual([{ kind: "keep", path: "models/calls.ts" }]);
  expect(await readFiles(folder)).toEqual({ ...asFiles(next), "models/calls.ts": "mine" });
  expect((await writeOutput(folder, next)).changes).toEqual([]);
});

test("an edited file is made what it should be, and said to have been edited", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await writeFiles(folder, { "client.ts": "mine" });
  expect((await writeOutput(folder, sdk)).changes).toEqual([
    { kind: "change", path: "client.ts", text: "client", before: "mine", edited: true },
  ]);
  expect(await readFiles(folder)).toEqual(asFiles(sdk));
});

test("other line ends are no edit", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "client.ts": "one\ntwo\n" }));
  await writeFiles(folder, { "client.ts": "one\r\ntwo\r\n" });
  expect((await writeOutput(folder, outputOf({ "client.ts": "one\ntwo\n" }))).changes).toEqual([]);
});

test("a folder with files and no manifest is refused, and left as it is", async () => {
  const files = { "thesis.md": "mine" };
  const folder = await tempFolder(files);
  await expect(writeOutput(folder, sdk)).rejects.toThrow(
    `Unexpected files in ${folder}, expected an empty folder or one that docwright has written (with a docwright.json)`,
  );
  expect(await readFiles(folder)).toEqual(files);
});

test("a file of the user's in the place of a new one of ours is refused before anything is written", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await writeFiles(folder, { "webhooks.ts": "mine" });
  const next = outputOf({ "client.ts": "other", "webhooks.ts": "webhooks" });
  await expect(writeOutput(folder, next)).rejects.toThrow(
    "Unexpected file webhooks.ts, which docwright has not written, in the place of one that it would write",
  );
  expect(await readFiles(folder)).toEqual({ ...asFiles(sdk), "webhooks.ts": "mine" });
});

test("a run that was cut short is taken up again", async () => {
  const folder = await tempFolder({ "client.ts": "client" });
  await writeFiles(folder, { "docwright.json": printInterimManifest(new Map([["client.ts", "its hash"]])).text });
  await writeOutput(folder, sdk);
  expect(await readFiles(folder)).toEqual(asFiles(sdk));
});

test("a file that changes its case alone is written anew", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "Calls.ts": "calls" }));
  const next = outputOf({ "calls.ts": "calls" });
  await writeOutput(folder, next);
  expect(await readFiles(folder)).toEqual(asFiles(next));
});

test("a link in the place of a folder of ours is refused", async () => {
  const elsewhere = await tempFolder({ "calls.ts": "mine" });
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "client.ts": "client" }));
  await symlink(elsewhere, join(folder, "models"));
  await expect(writeOutput(folder, sdk)).rejects.toThrow(
    "Unexpected file or link at models, expected a folder of ours",
  );
  expect(await readFiles(elsewhere)).toEqual({ "calls.ts": "mine" });
});

test("a stale file behind a link is not removed", async () => {
  const elsewhere = await tempFolder({ "calls.ts": "calls" });
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await rm(join(folder, "models"), { recursive: true });
  await symlink(elsewhere, join(folder, "models"));
  await expect(writeOutput(folder, outputOf({ "client.ts": "client" }))).rejects.toThrow("link at models");
  expect(await readFiles(elsewhere)).toEqual({ "calls.ts": "calls" });
});

test("a link in the place of a file of ours is replaced, not followed", async () => {
  const elsewhere = await tempFolder({ "client.ts": "mine" });
  const folder = await tempFolder();
  await writeOutput(folder, sdk);
  await rm(join(folder, "client.ts"));
  await symlink(join(elsewhere, "client.ts"), join(folder, "client.ts"));
  await writeOutput(folder, sdk);
  expect(await readFiles(folder)).toEqual(asFiles(sdk));
  expect(await readFiles(elsewhere)).toEqual({ "client.ts": "mine" });
});

test("the folder itself may be a link", async () => {
  const elsewhere = await tempFolder();
  const folder = join(await tempFolder(), "generated");
  await symlink(elsewhere, folder);
  await writeOutput(folder, sdk);
  expect(await readFiles(elsewhere)).toEqual(asFiles(sdk));
  expect(await readlink(folder)).toBe(elsewhere);
});

test("a file in the place of the folder is refused", async () => {
  const folder = join(await tempFolder({ generated: "mine" }), "generated");
  await expect(writeOutput(folder, sdk)).rejects.toThrow(
    `Unusable output folder ${folder}: a file stands in the place of a folder`,
  );
});

test("a link that leads nowhere is refused in the place of the folder", async () => {
  const folder = join(await tempFolder(), "generated");
  await symlink(join(folder, "gone"), folder);
  await expect(writeOutput(folder, sdk)).rejects.toThrow(/^Unusable output folder .*generated: its links lead/);
  const lost = join(await tempFolder(), "generated");
  await symlink(join(await tempFolder(), "gone"), lost);
  await expect(writeOutput(lost, sdk)).rejects.toThrow(
    `Unusable output folder ${lost}: a file, or a link that leads nowhere, stands in the place of a folder`,
  );
});

test("a folder in the place of a file of ours is refused", async () => {
  const folder = await tempFolder();
  await writeOutput(folder, outputOf({ "client.ts": "client" }));
  await mkdir(join(folder, "webhooks.ts"));
  await expect(writeOutput(folder, outputOf({ "webhooks.ts": "webhooks" }))).rejects.toThrow(
    "Unexpected folder at webhooks.ts, expected a file of ours",
  );
});

test("a manifest of somebody else's is refused", async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, "docwright.json"), "{}");
  await expect(writeOutput(folder, sdk)).rejects.toThrow("Unexpected content of docwright.json");
});

test.each(["../client.ts", "/client.ts", "models/../../client.ts", "C:client.ts", "models\\client.ts"])(
  "an output that holds %s is a fault of ours",
  async (path) => {
    const folder = await tempFolder();
    await expect(writeOutput(folder, outputOf({ [path]: "client" }))).rejects.toThrow(
      `Broken invariant: ${path} stays in the output folder`,
    );
  },
);

test("an output with two paths that differ in case only is a fault of ours", async () => {
  const folder = await tempFolder();
  await expect(writeOutput(folder, outputOf({ "calls.ts": "a", "Calls.ts": "b" }))).rejects.toThrow("Broken invariant");
});
