import { join } from "node:path";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright } from "./command-line.js";

test("the help says what there is", async () => {
  const { code, out, err } = await docwright("/", "--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Usage: docwright <command> [options]");
  for (const command of ["generate [docs]", "lint [docs]", "explain [code]"]) expect(out).toContain(command);
});

test("the help of a command says when it exits with what", async () => {
  const { code, out } = await docwright("/", "lint", "-h");
  expect(code).toBe(0);
  expect(out.split("\n").slice(-5)).toEqual([
    "Exit codes:",
    "  0  no errors and no warnings but those of the baseline",
    "  1  an error or a warning",
    "  2  docwright could not do what was asked for",
    "",
  ]);
});

test("the help of a command says what has to be named, and what options mean to it", async () => {
  const exported = await docwright("/", "export", "--help");
  expect(exported.out).toContain("Usage: docwright export <openapi|model> [docs] [options]");
  expect(exported.out).toMatch(
    /^ {2}--out <file> .*\.json, \.yaml or \.yml; the standard output where no config file names one either$/m,
  );
  const inspected = await docwright("/", "inspect", "--help");
  expect(inspected.out).toContain("Usage: docwright inspect [docs] <subject> [options]");
  expect(inspected.out).toMatch(/^ {2}--format <text\|json> /m);
});

test("options may stand before the command, with their values", async () => {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), answerCall);
  const { code, out } = await docwright(folder, "--format", "json", "lint", "docs");
  expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 0, diagnostics: [] });
  expect((await docwright(folder, "--format", "lint", "lint", "docs")).err).toContain("Unexpected format `lint`");
  expect((await docwright(folder, "--format", "json", "lnt", "docs")).err).toContain("Unexpected command `lnt`");
});

test("the version is the package's", async () => {
  expect(await docwright("/", "--version")).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: "",
  });
});

test.each([
  [[], "Missing command, expected one of `generate`, `lint`, `inspect`, `export`, `explain`"],
  [["genrate", "lint"], "Unexpected command `genrate`, expected `generate`"],
])("%j is no command", async (args, message) => {
  expect(await docwright(await tempFolder(), ...args)).toEqual({
    code: 2,
    out: "",
    err: `docwright: ${message}\n\`docwright --help\` shows what there is.\n`,
  });
});

test.each([
  [["lint", "docs", "-h=1"], "Unexpected value of `-h`, expected none"],
  [["lint", "docs", "--fromat", "json"], "Unexpected option `--fromat`, expected `--format`"],
  [
    ["lint", "docs", "--out", "sdk"],
    "Unexpected option `--out`, expected one of `--format`, `--max`, `--quiet`, `--baseline`, `--update-baseline`, `--include`, `--exclude`, `--config`, `--no-color`, `--help`, `--version`",
  ],
  [["lint", "docs", "--format"], "Missing value of `--format`, expected `--format <text|json|github|sarif>`"],
  [["lint", "docs", "--max", "--quiet"], "Missing value of `--max`, expected `--max <number>`"],
  [["generate", "docs", "--out="], "Missing value of `--out`, expected `--out <folder>`"],
  [["lint", "docs", "--quiet=yes"], "Unexpected value of `--quiet`, expected none"],
  [["lint", "docs", "--format", "jsn"], "Unexpected format `jsn`, expected `json`"],
  [["lint", "docs", "--max", "few"], "Unexpected value `few` of `--max`, expected a number"],
  [["lint", "docs", "--max=-1"], "Unexpected value `-1` of `--max`, expected a number"],
  [["lint", "docs", "more"], "Unexpected `more`, expected one folder of docs"],
  [["lint", "docs", "more", "still"], "Unexpected `more` and 1 more, expected one folder of docs"],
  [
    ["lint", "docs", "--include", "docs/a.md", "docs/b.md", "docs/c.md"],
    "Unexpected `docs/b.md` and 1 more, expected one folder of docs, and globs in quotes",
  ],
  [["generate", "docs", "--check", "--dry-run"], "Unexpected `--dry-run` beside `--check`, expected one of them"],
  [
    ["generate", "docs"],
    "Missing `--out`, expected the folder of the SDK, such as `--out sdk`, here or as `output` in a config file",
  ],
  [
    ["generate", "docs", "--dry-run"],
    "Missing `--out`, expected the folder of the SDK, such as `--out sdk`, here or as `output` in a config file",
  ],
  [["explain", "broken-link", "more"], "Unexpected `more`, expected one code"],
  [
    ["explain", "broken-lnk"],
    "Unexpected code `broken-lnk`, expected one that `docwright explain` lists, such as `broken-link`",
  ],
])("%j is misuse", async (args, message) => {
  const folder = await tempFolder();
  expect(await docwright(folder, ...args)).toEqual({
    code: 2,
    out: "",
    err: `docwright: ${message}\n\`docwright ${args[0]} --help\` shows what there is.\n`,
  });
});

test("what cannot be read is said in one line", async () => {
  const folder = await tempFolder({ "empty/.keep": "", "notes/notes.txt": "call", "page.txt": "call" });
  const missing = await docwright(folder, "lint", "docs");
  expect(missing).toMatchObject({ code: 2, out: "", err: expect.stringContaining(join(folder, "docs")) });
  for (const input of ["empty", "notes", "page.txt"]) {
    const { code, out, err } = await docwright(folder, "lint", input);
    expect({ code, out, lines: err.split("\n").length }).toEqual({ code: 2, out: "", lines: 2 });
    expect(err).toMatch(/^docwright: .*\.md/);
  }
});

test("a lint without docs asks for them", async () => {
  expect(await docwright(await tempFolder(), "lint")).toEqual({
    code: 2,
    out: "",
    err: "docwright: Missing `input`, expected the folder of the reference, on the command line or in a config file\n",
  });
});

test("docs and output that hold one another are refused", async () => {
  const folder = await tempFolder();
  await writeFiles(join(folder, "docs"), answerCall);
  const inside = await docwright(folder, "generate", "docs", "--out", "docs/sdk");
  expect(inside).toMatchObject({ code: 2, err: expect.stringContaining("expected a folder beside them") });
  const around = await docwright(folder, "generate", "docs", "--out", ".");
  expect(around).toMatchObject({ code: 2, err: expect.stringContaining("expected a folder beside them") });
  const same = await docwright(folder, "generate", "docs", "--out", "docs");
  expect(same).toMatchObject({ code: 2, err: expect.stringContaining("expected a folder beside them") });
});

test("an output folder with somebody's files is refused, and they stay", async () => {
  const folder = await tempFolder({ "sdk/thesis.md": "mine" });
  await writeFiles(join(folder, "docs"), answerCall);
  const { code, err } = await docwright(folder, "generate", "docs", "--out", "sdk");
  expect(code).toBe(2);
  expect(err).toContain(`docwright: Unexpected files in ${join(folder, "sdk")}, expected an empty folder`);
  expect(await readFiles(join(folder, "sdk"))).toEqual({ "thesis.md": "mine" });
});

test("escape sequences in what was typed are shown, not obeyed", async () => {
  const { err } = await docwright(await tempFolder(), "lint", "\u001b[31mdocs");
  expect(err).not.toContain("\u001b");
});
