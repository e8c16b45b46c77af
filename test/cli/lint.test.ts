import { expect, test } from "vitest";
import { join } from "node:path";
import { answerCall } from "../helpers/answer-call.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright } from "./command-line.js";

const brokenLink = "api/call-answer.md";
const broken = {
  ...answerCall,
  [brokenLink]: (answerCall[brokenLink] ?? "").replace("[call](../resources/call.md).", "[call](../resources/cal.md)."),
};

async function project(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), pages);
  return folder;
}

test("a reference without a fault prints nothing but a summary", async () => {
  const { code, out, err } = await docwright(await project(answerCall), "lint", "docs");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toMatch(/^2 pages, 1 route, 1 type, 1 example in \d+\.\d s\n0 errors, 0 warnings, 0 info\n$/);
});

test("a finding has its place below the current folder, and the exit code says so", async () => {
  const { code, out, err } = await docwright(await project(broken), "lint", "docs");
  expect(code).toBe(1);
  expect(out).toMatch(/^docs\/api\/call-answer\.md:11:\d+ warning broken-link Unexpected link/);
  expect(err).toContain("0 errors, 1 warning, 0 info\n");
});

test("a config file can name the docs, and change what a finding is worth", async () => {
  const folder = await project(broken);
  await writeFiles(folder, { "docwright.config.json": `{ "input": "docs", "rules": { "broken-link": "info" } }` });
  const { code, err } = await docwright(folder, "lint");
  expect(code).toBe(0);
  expect(err).toContain("0 errors, 0 warnings, 1 info\n");
  await writeFiles(folder, { "strict.json": `{ "input": "docs", "rules": { "broken-link": "error" } }` });
  expect((await docwright(folder, "lint", "--config", "strict.json")).err).toContain("1 error, 0 warnings, 0 info\n");
});

test("machines get the findings alone, in their format", async () => {
  const folder = await project(broken);
  const json = await docwright(folder, "lint", "docs", "--format", "json");
  expect(JSON.parse(json.out)).toMatchObject({ root: "docs", diagnostics: [{ path: "api/call-answer.md", line: 11 }] });
  const github = await docwright(folder, "lint", "docs", "--format", "github");
  expect(github.out).toMatch(/^::warning file=docs\/api\/call-answer\.md,line=11,/);
});

test("a quiet lint shows errors alone, and exits as it would", async () => {
  expect(await docwright(await project(broken), "lint", "docs", "--quiet")).toMatchObject({ code: 1, out: "" });
});

test("a page that is named alone is read, whatever the config file's globs are for", async () => {
  const folder = await project(answerCall);
  await writeFiles(folder, {
    "docwright.config.json": `{ "include": ["api/call-*.md"], "exclude": ["resources/**"] }`,
  });
  const { code, err } = await docwright(folder, "lint", "docs/api/call-answer.md");
  expect(code).toBe(0);
  expect(err).toContain("1 page, ");
});

test("pages can be left out", async () => {
  const folder = await project(broken);
  expect(await docwright(folder, "lint", "docs", "--exclude", "api/**")).toMatchObject({
    code: 0,
    err: expect.stringContaining("1 page, "),
  });
  expect(await docwright(folder, "lint", "docs", "--include", "nothing/**")).toMatchObject({
    code: 2,
    err: expect.stringContaining("None of 2 pages is left"),
  });
});

test("one page can be linted alone", async () => {
  const { err } = await docwright(await project(broken), "lint", "docs/resources/call.md");
  expect(err).toContain("1 page, ");
});

test("what one page includes from beside its folder is not read, and no warning", async () => {
  const { "api/call-answer.md": answer = "" } = answerCall;
  const including = answer.replace("## Request body", "[!INCLUDE [limits](../includes/limits.md)]\n\n## Request body");
  const folder = await project({
    ...answerCall,
    "api/call-answer.md": including,
    "includes/limits.md": "Mind the limits.",
  });
  const { code, out } = await docwright(folder, "lint", "docs/api/call-answer.md");
  expect(code).toBe(0);
  expect(out).toMatch(/^docs\/api\/call-answer\.md:\d+:\d+ info include-outside-root Unexpected include of /m);
  expect(await docwright(folder, "lint", "docs")).toMatchObject({ code: 0, out: "" });
});

test("a page that is not UTF-8 is a finding, not a failure", async () => {
  const folder = await project(answerCall);
  const { writeFile } = await import("node:fs/promises");
  await writeFile(
    join(folder, "docs", "resources", "call.md"),
    Buffer.from(answerCall["resources/call.md"] ?? "", "utf16le"),
  );
  const { code, out } = await docwright(folder, "lint", "docs");
  expect(code).toBe(1);
  expect(out).toMatch(/^docs\/resources\/call\.md:1:1 /m);
});

test("what pages that are left out may well say is no warning about the others", async () => {
  const folder = await project(answerCall);
  const missing = "docs/api/call-answer.md:{} info undefined-type Unexpected type `call`, which no page defines";
  for (const args of [
    ["docs", "--exclude", "resources/**"],
    ["docs", "--include", "api/**", "--exclude", "resources/**"],
    ["docs/api/call-answer.md"],
  ]) {
    const { code, out } = await docwright(folder, "lint", ...args);
    expect(code).toBe(0);
    expect(out.replace(/:\d+:\d+ /, ":{} ")).toContain(missing);
    expect(out).toContain(" (not all pages have been read)\n");
    expect(out).not.toContain("broken-link");
  }
});

test("of a page that is left out the types are known where others need them, and its own faults are nobody's", async () => {
  const { "resources/call.md": call = "" } = answerCall;
  const faulty = call
    .replace("## Methods", "See [rooms](room.md).\n\n## Methods")
    .replace("| state    | String |", "| state    | ??? |");
  const folder = await project({ ...answerCall, "resources/call.md": faulty, "resources/unread.md": "# unread" });
  expect((await docwright(folder, "lint", "docs")).out).toContain("docs/resources/call.md:");
  const { code, out, err } = await docwright(folder, "lint", "docs", "--include", "api/**");
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toMatch(/^1 page, 1 more for its types, 1 route, 1 type, 1 example in /);
});
