import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emitSdk } from "../../src/emit/emit.js";
import { execute } from "../helpers/execute.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { faultyApi } from "./helpers/faults.js";
import { hostileApi } from "./helpers/hostile.js";
import { sampleApi } from "./helpers/sample.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the SDK promises to compile under, whatever its user's own configuration is. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  declaration: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A folder with the SDKs of `apis`, complete and ready to be compiled and tested. */
async function sdkFolder(apis: Readonly<Record<string, typeof sampleApi>>): Promise<string> {
  const folder = await tempFolder({
    "package.json": JSON.stringify({ type: "module" }),
    "tsconfig.json": JSON.stringify({ compilerOptions, include: Object.keys(apis) }),
    "vitest.config.js":
      'export default { test: { include: ["{sample,faulty}/**/*.test.ts"], pool: "threads", isolate: false } };',
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [name, api] of Object.entries(apis)) {
    const files = await emitSdk(api, { baseUrl: undefined, docsUrl: undefined });
    await writeFiles(join(folder, name), Object.fromEntries(files.map(({ path, text }) => [path, text])));
    cpSync(join(root, "templates/runtime"), join(folder, name, "runtime"), { recursive: true });
    cpSync(join(root, "templates/tests"), join(folder, name, "tests"), { recursive: true });
  }
  return folder;
}

test("emitted SDKs compile under the strictest options, and their tests pass", { timeout: 120_000 }, async () => {
  const cwd = await sdkFolder({ sample: sampleApi, faulty: faultyApi, hostile: hostileApi });
  const node = process.execPath;

  const outcomes = await Promise.all([
    execute(node, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], { cwd }),
    execute(node, [join(root, "node_modules/typescript-5.9/bin/tsc"), "-p", "."], { cwd }),
    execute(node, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=dot"], { cwd }),
  ]);

  expect(outcomes.map(({ code, out }) => (code === 0 ? "" : out))).toEqual(["", "", ""]);
});
