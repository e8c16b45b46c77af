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
