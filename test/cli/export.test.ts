import { join } from "node:path";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright } from "./command-line.js";

async function project(config?: string): Promise<string> {
  const folder = await tempFolder(config === undefined ? {} : { "docwright.config.json": config });
  await writeFiles(join(folder, "docs"), answerCall);
  return folder;
}

test("a document goes to the standard output, and what is said of the run does not", async () => {
  const { code, out, err } = await docwright(await project(), "export", "openapi", "docs");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ openapi: "3.1.1", paths: { "/calls/{callId}/answer": {} } });
  expect(err).toMatch(/^2 pages, 1 route, 1 type, 1 example in \d+\.\d s\n$/);
});

test("a file is written in the form that its name asks for", async () => {
  const folder = await project();
  const json = await docwright(folder, "export", "openapi", "docs", "--out", "api/openapi.json");
  expect(json).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringMatching(/^api[/\\]openapi\.json written\n2 pages/),
  });
  await docwright(folder, "export", "openapi", "docs", "--out", "api/openapi.YAML", "--openapi", "3.0");
  const files = await readFiles(join(folder, "api"));
  expect(JSON.parse(files["openapi.json"] ?? "")).toMatchObject({ openapi: "3.1.1" });
  expect(parse(files["openapi.YAML"] ?? "")).toMatchObject({ openapi: "3.0.4" });
});

test("the model is JSON, or YAML", async () => {
  const folder = await project();
  const { out } = await docwright(folder, "export", "model", "docs");
  expect(JSON.parse(out)).toMatchObject({ format: "docwright-model", version: 1 });
  await docwright(folder, "export", "model", "docs", "--out", "model.yml");
  expect(parse((await readFiles(folder))["model.yml"] ?? "")).toEqual(JSON.parse(out));
});

test("a config file can say all of it, and the command line something else", async () => {
  const openapi = { output: "out/openapi.yaml", openapi: "3.0", title: "Calls", version: "7" };
  const folder = await project(JSON.stringify({ input: "docs", docsUrl: "https://docs.example.com/", openapi }));
  expect(await docwright(folder, "export", "openapi")).toMatchObject({ code: 0, out: "" });
  expect(parse((await readFiles(join(folder, "out")))["openapi.yaml"] ?? "")).toMatchObject({
    openapi: "3.0.4",
    info: { title: "Calls", version: "7" },
    components: {
      schemas: { "contoso.calls.call": { externalDocs: { url: "https://docs.example.com/resources/call" } } },
    },
  });
  await docwright(folder, "export", "openapi", "--openapi", "3.1", "--out", "openapi.json");
  expect(JSON.parse((await readFiles(folder))["openapi.json"] ?? "")).toMatchObject({ openapi: "3.1.1" });
});

test("an error in the reference is shown, and the rest of it written", async () => {
  const folder = await project();
  await writeFiles(join(folder, "docs"), {
    "api/call-end.md": "# End\n\n## HTTP request\n\n```http\nDELETE /calls/{id\n```\n",
  });
  const { code, out, err } = await docwright(folder, "export", "openapi", "docs");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ paths: { "/calls/{callId}/answer": {} } });
  expect(err).toContain("docs/api/call-end.md:6:");
});

test.each([
  [["export"], "Missing export, expected one of `openapi`, `model`"],
  [["export", "openap", "docs"], "Unexpected export `openap`, expected `openapi`"],
  [["export", "model", "docs", "--openapi", "3.0"], "Unexpected `--openapi` beside `model`, expected none"],
  [["export", "openapi", "docs", "more"], "Unexpected `more`, expected one folder of docs"],
  [["export", "openapi", "docs", "--openapi", "2.0"], "Unexpected version `2.0` of OpenAPI, expected `3.1` or `3.0`"],
])("%j is misuse", async (args, message) => {
  expect(await docwright(await project(), ...args)).toEqual({
    code: 2,
    out: "",
    err: `docwright: ${message}\n\`docwright export --help\` shows what there is.\n`,
  });
});

test("a file that would be no document, or cannot be one, is refused", async () => {
  const folder = await project();
  const page = await docwright(folder, "export", "openapi", "docs", "--out", "docs/api/call-answer.md");
  expect(page).toMatchObject({
    code: 2,
    err: expect.stringContaining("expected one that ends in .json, .yaml or .yml"),
  });
  await writeFiles(folder, { "taken.json/file": "" });
  const taken = await docwright(folder, "export", "openapi", "docs", "--out", "taken.json");
  expect(taken).toMatchObject({
    code: 2,
    err: `docwright: Unwritable file ${join(folder, "taken.json")}: a folder stands in its place\n`,
  });
  const below = await docwright(folder, "export", "openapi", "docs", "--out", "taken.json/file/openapi.json");
  expect(below).toMatchObject({
    code: 2,
    err: `docwright: Unwritable file ${join(folder, "taken.json/file/openapi.json")}: a file, or a link that leads nowhere, stands in the place of a folder\n`,
  });
});
