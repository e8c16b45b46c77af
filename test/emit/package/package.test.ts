import { expect, test } from "vitest";
import { emitPackage } from "../../../src/emit/package/package.js";

const sdk = [
  { path: "README.md", text: '```ts\nimport { createClient } from "./index.js";\n```\n' },
  { path: "index.ts", text: 'export { raw } from "./runtime/raw.js";\nexport type * from "./models/index.js";\n' },
  { path: "models/index.ts", text: 'export type * from "./call.js";\n' },
  { path: "models/call.ts", text: "/** A call. */\nexport interface Call {\n  id?: string;\n}\n" },
  {
    path: "runtime/raw.ts",
    text: 'import type { Call } from "../models/call.js";\n\n/** Its id. */\nexport function raw(call: Call, prefix: string = "#"): string {\n  return `${prefix}${call.id}`;\n}\n',
  },
  { path: "tests/call.test.ts", text: 'import "vitest";\n' },
  { path: "vitest.config.ts", text: "export default {};\n" },
];

test("an SDK becomes a package: what its users import is compiled, and the rest stays as it is", () => {
  expect(emitPackage(sdk, { name: "@callisto/sdk", version: "1.2.0" })).toEqual([
    { path: "README.md", text: '```ts\nimport { createClient } from "@callisto/sdk";\n```\n' },
    ...sdk.slice(1),
    {
      path: "dist/index.d.ts",
      text: 'export { raw } from "./runtime/raw.js";\nexport type * from "./models/index.js";\n',
    },
    { path: "dist/index.js", text: 'export { raw } from "./runtime/raw.js";\n' },
    { path: "dist/models/index.d.ts", text: 'export type * from "./call.js";\n' },
    { path: "dist/models/index.js", text: "export {};\n" },
    { path: "dist/models/call.d.ts", text: "/** A call. */\nexport interface Call {\n    id?: string;\n}\n" },
    { path: "dist/models/call.js", text: "export {};\n" },
    {
      path: "dist/runtime/raw.d.ts",
      text: 'import type { Call } from "../models/call.js";\n/** Its id. */\nexport declare function raw(call: Call, prefix?: string): string;\n',
    },
    {
      path: "dist/runtime/raw.js",
      text: 'export function raw(call, prefix = "#") {\n    return `${prefix}${call.id}`;\n}\n',
    },
    {
      path: "package.json",
      text: `${JSON.stringify(
        {
          name: "@callisto/sdk",
          version: "1.2.0",
          type: "module",
          sideEffects: false,
          engines: { node: ">=20.3" },
          main: "./dist/index.js",
          types: "./dist/index.d.ts",
          exports: {
            ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
            "./package.json": "./package.json",
          },
          files: ["dist", "docs"],
        },
        null,
        2,
      )}\n`,
    },
  ]);
});

test("examples are imported by the package's name, with the ending of a module or without", () => {
  const mocks = [
    { path: "docs/runtime.md", text: '`import { examples } from "./mocks/calls.js"` beside `from "./index.js"`\n' },
    { path: "mocks/calls.ts", text: "export const examples: readonly string[] = [];\n" },
  ];
  const emitted = emitPackage(mocks, { name: "@callisto/sdk", version: "1.2.0" });
  const textOf = (path: string): string => emitted.find((file) => file.path === path)?.text ?? "";

  expect(textOf("docs/runtime.md")).toBe(
    '`import { examples } from "@callisto/sdk/mocks/calls.js"` beside `from "@callisto/sdk"`\n',
  );
  const target = { types: "./dist/mocks/*.d.ts", default: "./dist/mocks/*.js" };
  expect(JSON.parse(textOf("package.json"))).toHaveProperty("exports", {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./mocks/*": target,
    "./mocks/*.js": target,
    "./package.json": "./package.json",
  });
});
