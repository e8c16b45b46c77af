import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright } from "./command-line.js";

const page = "docs/api/call-answer.md";
const sound = answerCall["api/call-answer.md"] ?? "";
const faulty = sound.replace("[call](../resources/call.md).", "[call](../resources/cal.md).");
const summary = expect.stringMatching(/^2 pages, .*\n0 errors, 0 warnings, 0 info\n$/);

/** A folder with a reference that has one fault, which its baseline knows. */
async function knowing(): Promise<string> {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), answerCall);
  await writeFiles(folder, { [page]: faulty });
  const { code, out, err } = await docwright(folder, "lint", "docs", "--baseline", "known.json", "--update-baseline");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("0 errors, 0 warnings, 0 info\n1 known finding left out\n");
  return folder;
}

test("what the baseline knows fails no run, and is told in a line", async () => {
  const folder = await knowing();
  expect(JSON.parse((await readFiles(folder))["known.json"] ?? "")).toEqual({
    version: 1,
    findings: { [page]: { "broken-link": { "../resources/cal.md": 1 } } },
  });
  await writeFiles(folder, { [page]: faulty.replace("## ", "Answers ring no more.\n\n## ") });
  const { code, out, err } = await docwright(folder, "lint", "docs", "--baseline", "known.json");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toMatch(/\n0 errors, 0 warnings, 0 info\n1 known finding left out\n$/);
});

test("what is new is told alone", async () => {
  const folder = await knowing();
  await writeFiles(folder, { [page]: faulty.replace("## ", "See [rooms](room.md).\n\n## ") });
  const { code, out, err } = await docwright(folder, "lint", "docs", "--baseline", "known.json", "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    diagnostics: [{ code: "broken-link", message: expect.stringContaining("room.md") }],
  });
  expect(err).toMatch(/\n0 errors, 1 warning, 0 info\n1 known finding left out\n$/);
});

test("what is mended is told, and forgotten by the next update", async () => {
  const folder = await knowing();
  await writeFiles(folder, { [page]: sound });
  const mended = await docwright(folder, "lint", "docs", "--baseline", "known.json");
  expect(mended.code).toBe(0);
  expect(mended.err).toMatch(/\n1 known finding found no more: `--update-baseline` forgets such\n$/);
  const part = await docwright(folder, "lint", "docs", "--baseline", "known.json", "--include", "resources/**");
  expect(part.err).not.toContain("known");
  expect((await docwright(folder, "lint", "docs", "--baseline", "known.json", "--update-baseline")).err).toEqual(
    summary,
  );
  expect(JSON.parse((await readFiles(folder))["known.json"] ?? "")).toEqual({ version: 1, findings: {} });
});

test("a config file names the baseline, and pages are known from wherever docwright runs", async () => {
  const folder = await knowing();
  await writeFiles(folder, { "docwright.config.json": '{ "input": "docs", "baseline": "known.json" }' });
  expect(await docwright(folder, "lint")).toMatchObject({ code: 0, out: "" });
  expect(await docwright(folder, "lint", page)).toMatchObject({
    code: 0,
    out: expect.not.stringContaining("broken-link"),
  });
  await symlink(join(folder, "docs"), join(folder, "linked"));
  expect(await docwright(folder, "lint", "linked")).toMatchObject({ code: 0, out: "" });
  const elsewhere = await docwright(join(folder, "docs"), "lint", "--config", "../docwright.config.json");
  expect(elsewhere).toMatchObject({ code: 0, out: "" });
});

test("a link to a baseline leads to what it knows, and stays a link where that is updated", async () => {
  const folder = await knowing();
  await writeFiles(folder, { "ci/note.txt": "" });
  await symlink(join(folder, "known.json"), join(folder, "ci/known.json"));
  const lint = ["lint", "docs", "--baseline", "ci/known.json"] as const;
  expect(await docwright(folder, ...lint)).toMatchObject({ code: 0, out: "" });
  await writeFiles(folder, { [page]: sound });
  await docwright(folder, ...lint, "--update-baseline");
  expect(JSON.parse((await readFiles(folder))["known.json"] ?? "")).toEqual({ version: 1, findings: {} });
});

test("a baseline that is missing, or none, is refused", async () => {
  const folder = await knowing();
  const path = join(folder, "unknown.json");
  const expected = "expected a file that `docwright lint --update-baseline` has written";
  expect(await docwright(folder, "lint", "docs", "--baseline", "unknown.json")).toMatchObject({
    code: 2,
    err: expect.stringContaining(`docwright: Missing baseline ${path}, ${expected}\n`),
  });
  await writeFiles(folder, { "unknown.json": "{}" });
  expect(await docwright(folder, "lint", "docs", "--baseline", "unknown.json")).toMatchObject({
    code: 2,
    err: expect.stringContaining(`docwright: Unexpected content of the baseline ${path}, ${expected}\n`),
  });
});

test("an update takes the place of a baseline, and of no other file", async () => {
  const folder = await knowing();
  const { code, err } = await docwright(folder, "lint", "docs", "--baseline", page, "--update-baseline");
  const expected = "expected a baseline to replace, or no file";
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining(`docwright: Unexpected file ${join(folder, page)}, ${expected}\n`),
  });
  expect((await readFiles(folder))[page]).toBe(faulty);
});

test("a baseline is made of the whole reference, and somewhere", async () => {
  const folder = await knowing();
  // It is refused before anything is read, where no page matches too.
  for (const part of [["docs", "--include", "api/**"], ["docs", "--include", "none/**"], [page]]) {
    const { code, err } = await docwright(folder, "lint", ...part, "--baseline", "known.json", "--update-baseline");
    expect(code).toBe(2);
    expect(err).toContain("Unexpected `--update-baseline` for some pages, expected the whole reference\n");
  }
  expect(await docwright(folder, "lint", "docs", "--update-baseline")).toMatchObject({
    code: 2,
    err: expect.stringContaining("Missing `--baseline`, expected the file to write, here or in a config file\n"),
  });
});
