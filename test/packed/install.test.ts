import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answerCall } from "../helpers/answer-call.js";
import { execute } from "../helpers/execute.js";
import { readFiles, tempFolder, writeFiles } from "../helpers/temp-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the package that npm would publish works where it is installed", async () => {
  const folder = await tempFolder({ "package.json": `{ "private": true, "type": "module" }` });
  const packed = await execute("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  expect(packed.code, packed.err).toBe(0);
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  const install = [
    "install",
    "--prefer-offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    ...tarballs.map((name) => `./${name}`),
  ];
  const installed = await execute("npm", install, { cwd: folder });
  expect(installed.code, installed.err).toBe(0);

  await writeFiles(join(folder, "docs"), answerCall);
  const bin = join(folder, "node_modules", ".bin", "docwright");
  const generated = await execute(bin, ["generate", "docs", "--out", "sdk"], { cwd: folder });
  expect(generated, generated.err).toMatchObject({ code: 0, out: "" });
  const sdk = await readFiles(join(folder, "sdk"));
  expect(Object.keys(sdk)).toEqual(
    expect.arrayContaining(["client.ts", "docwright.json", "index.ts", "runtime/index.ts", "tests/support.ts"]),
  );
  expect(await execute(bin, ["generate", "docs", "--out", "sdk", "--check"], { cwd: folder })).toMatchObject({
    code: 0,
    out: "",
  });

  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { readonly version: string };
  expect(await execute(bin, ["--version"], { cwd: folder })).toEqual({
    code: 0,
    out: `${manifest.version}\n`,
    err: "",
  });
  for (const code of ["broken-link", "front-matter-missing", "undefined-type"]) {
    const { out } = await execute(bin, ["explain", code], { cwd: folder });
    expect(out.split("\n", 1)).toEqual([`# ${code}`]);
  }
  const script = `const { lint, resolveConfig } = await import("docwright"); console.log((await lint(resolveConfig({ input: "docs" }))).diagnostics.length);`;
  expect(await execute(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder })).toEqual({
    code: 0,
    out: "0\n",
    err: "",
  });
});
