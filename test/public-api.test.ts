import { expect, expectTypeOf, test } from "vitest";
import * as docwright from "../src/index.js";
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

test("a configuration is resolved once, and both stages take it", () => {
  expectTypeOf(docwright.defineConfig).toEqualTypeOf<(config: UserConfig) => UserConfig>();
  expectTypeOf(docwright.resolveConfig).returns.toEqualTypeOf<Config>();
  expectTypeOf(docwright.generate).parameter(0).toEqualTypeOf<Config>();
  expectTypeOf(docwright.lint).parameter(0).toEqualTypeOf<Config>();
  expectTypeOf<Awaited<ReturnType<typeof docwright.lint>>["diagnostics"]>().toEqualTypeOf<readonly Diagnostic[]>();
  expectTypeOf<Awaited<ReturnType<typeof docwright.generate>>["files"]>().toEqualTypeOf<readonly GeneratedFile[]>();
});
