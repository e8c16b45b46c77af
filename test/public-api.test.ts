import { expect, expectTypeOf, test } from "vitest";
import * as docwright from "../src/index.js";
import { answerCall } from "./helpers/answer-call.js";
import { tempFolder } from "./helpers/temp-folder.js";
import type { Config, Diagnostic, GeneratedFile, UserConfig } from "../src/index.js";

test("the public API is this and nothing else", () => {
  expect(Object.keys(docwright).toSorted()).toEqual([
    "ConfigError",
    "LoadError",
    "OutputError",
    "defineConfig",
    "generate",
    "lint",
    "positionOf",
    "resolveConfig",
    "writeOutput",
  ]);
});

test("both stages take a configuration, resolved or not", () => {
  expectTypeOf(docwright.defineConfig).toEqualTypeOf<(config: UserConfig) => UserConfig>();
  expectTypeOf(docwright.resolveConfig).returns.toEqualTypeOf<Config>();
  expectTypeOf(docwright.generate).parameter(0).toEqualTypeOf<Config | UserConfig>();
  expectTypeOf(docwright.lint).parameter(0).toEqualTypeOf<Config | UserConfig>();
  expectTypeOf<Awaited<ReturnType<typeof docwright.lint>>["diagnostics"]>().toEqualTypeOf<readonly Diagnostic[]>();
  expectTypeOf<Awaited<ReturnType<typeof docwright.generate>>["files"]>().toEqualTypeOf<readonly GeneratedFile[]>();
});

test("what is said of a reference suffices to read it, and what is resolved is so once", async () => {
  const input = await tempFolder(answerCall);
  const linted = await docwright.lint({ input, rules: { "front-matter-missing": "off" } });
  expect(linted.diagnostics).toEqual([]);
  const config = docwright.resolveConfig({ input });
  expect(docwright.resolveConfig(config)).toBe(config);
  await expect(docwright.generate({})).rejects.toThrow("Missing `input`");
});
