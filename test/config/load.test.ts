import { join } from "node:path";
import { expect, test } from "vitest";
import { findConfig, loadConfig } from "../../src/config/load.js";
import { tempFolder } from "../helpers/temp-folder.js";

test("a folder without a config file has an empty configuration", async () => {
  expect(await findConfig(await tempFolder())).toEqual({});
});

test("a config file's paths are relative to it", async () => {
  const config = `{"input":"docs","output":"sdk","exclude":["old/**"],"baseline":"known.json","openapi":{"output":"openapi.json"}}`;
  const folder = await tempFolder({ "docwright.config.json": config });
  expect(await findConfig(folder)).toEqual({
    input: join(folder, "docs"),
    output: join(folder, "sdk"),
    exclude: ["old/**"],
    baseline: join(folder, "known.json"),
    openapi: { output: join(folder, "openapi.json") },
  });
});

test.each(["docwright.config.js", "docwright.config.mjs"])("%s is imported", async (name) => {
  const folder = await tempFolder({
    [name]: `export default { baseUrl: "https://api.example.com" };`,
    "package.json": `{"type":"module"}`,
  });
  expect(await findConfig(folder)).toEqual({
    baseUrl: "https://api.example.com",
    input: undefined,
    output: undefined,
  });
});

test("a module of CommonJS is one, whatever its folder is", async () => {
  const folder = await tempFolder({
    "docwright.config.cjs": "module.exports = { mocks: true };",
    "package.json": `{"type":"module"}`,
  });
  expect(await findConfig(folder)).toEqual({ mocks: true });
});

test("an error of several lines is told in one", async () => {
  const folder = await tempFolder({ "docwright.config.mjs": 'throw new Error("It failed.\\n  Twice");' });
  await expect(findConfig(folder)).rejects.toThrow(
    `Unreadable config file ${join(folder, "docwright.config.mjs")}: It failed. Twice`,
  );
});

test("a byte order mark before JSON is no part of it", async () => {
  const folder = await tempFolder({ "docwright.config.json": '\ufeff{"mocks":true}' });
  expect(await findConfig(folder)).toEqual({ mocks: true });
});

test("a config file of another kind is refused", async () => {
  const path = join(await tempFolder({ "docwright.yaml": "mocks: true" }), "docwright.yaml");
  await expect(loadConfig(path)).rejects.toThrow(
    `Unexpected config file ${path}, expected one that ends in .ts, .mts, .cts, .js, .mjs, .cjs, .json`,
  );
});

test("two config files are refused", async () => {
  const folder = await tempFolder({ "docwright.config.json": "{}", "docwright.config.mjs": "" });
  await expect(findConfig(folder)).rejects.toThrow(
    "Unexpected config files docwright.config.mjs and docwright.config.json, expected one",
  );
});

test("a file that holds no configuration is refused, with its path", async () => {
  const folder = await tempFolder({
    "a.json": `{"inptu":"docs"}`,
    "b.mjs": "export const config = {};",
    "c.json": "{",
  });
  const path = (name: string) => join(folder, name);
  await expect(loadConfig(path("a.json"))).rejects.toThrow(
    `Unexpected key \`inptu\`, expected \`input\`; in ${path("a.json")}`,
  );
  await expect(loadConfig(path("b.mjs"))).rejects.toThrow(
    `Missing default export of ${path("b.mjs")}, expected \`export default { … }\``,
  );
  await expect(loadConfig(path("c.json"))).rejects.toThrow(`Unreadable config file ${path("c.json")}: `);
});

test.each(["docwright.config.json", "docwright.config.mjs", "."])(
  "a config file at %s that is none is said to be missing",
  async (name) => {
    const path = join(await tempFolder(), name);
    await expect(loadConfig(path)).rejects.toThrow(`Missing config file ${path}, expected a file of settings there`);
  },
);

test("a folder that cannot be read is said to be", async () => {
  const file = join(await tempFolder({ file: "" }), "file");
  await expect(findConfig(file)).rejects.toThrow(`Unreadable folder ${file}: a file stands in the place of a folder`);
});
