import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { execute } from "../helpers/execute.js";
import { tempFolder } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const web = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] };
const strictest = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
};

// The SDK's sources are compiled in its users' projects, by their settings.
test.each([
  ["without strictness", { ...web, strict: false }],
  ["strictly", { ...web, strict: true }],
  ["as strictly as can be", { ...web, strict: true, ...strictest }],
  ["in a worker", { ...web, strict: true, lib: ["ES2022", "WebWorker", "WebWorker.Iterable"] }],
  ["for Node alone", { strict: true, lib: ["ES2022"], types: ["node"] }],
])(
  "the runtime compiles %s, by each TypeScript that is supported",
  async (_, settings) => {
    const compilerOptions = { target: "ES2022", module: "NodeNext", noEmit: true, skipLibCheck: true, ...settings };
    const typeRoots = [join(root, "node_modules/@types")];
    const config = {
      compilerOptions: { ...compilerOptions, typeRoots },
      files: [join(root, "templates/runtime/index.ts")],
    };
    const folder = await tempFolder({ "tsconfig.json": JSON.stringify(config) });
    for (const version of ["typescript", "typescript-5.9"]) {
      const compiler = join(root, "node_modules", version, "bin/tsc");
      const result = await execute(process.execPath, [compiler, "-p", folder], { cwd: folder });
      expect({ version, ...result }).toEqual({ version, code: 0, out: "", err: "" });
    }
  },
  60_000,
);
