import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { execute } from "../helpers/execute.js";
import { tempFolder } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the program of a README compiles as it stands", async () => {
  const readme = await readFile(join(root, "generated/README.md"), "utf8");
  const [program = ""] = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""]) => code);
  const index = join(root, "generated/index.js").replaceAll("\\", "/");
  const compilerOptions = { target: "ES2022", lib: ["ES2022", "DOM", "DOM.Iterable"], types: [], module: "NodeNext" };
  const folder = await tempFolder({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...compilerOptions, strict: true, noUnusedLocals: true, noEmit: true },
    }),
    "program.ts": program.replace('"./index.js"', JSON.stringify(index)),
  });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  expect(await execute(process.execPath, [compiler, "-p", folder], { cwd: folder })).toEqual({
    code: 0,
    out: "",
    err: "",
  });
}, 60_000);
