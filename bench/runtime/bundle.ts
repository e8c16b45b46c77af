import { mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { execute } from "../../test/helpers/execute.js";
import { installPackages } from "../../test/helpers/install.js";
import { peers, type Program } from "./programs.js";

const bundler = "esbuild@0.28.2";

/** A folder in which programs of ours and of others can be bundled, by the same bundler. */
export async function prepareFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "docwright-bench-"));
  const packages = await installPackages([bundler, ...peers]);
  await symlink(join(packages, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

/** The bytes of `program`'s bundle, minified. */
export async function minifiedBundle(program: Program, folder: string): Promise<Buffer> {
  const entry = join(folder, `${program.name.replaceAll(/\W+/g, "-")}.ts`);
  await writeFile(entry, program.text);
  return readFile(await bundle(entry, folder, ["--minify"]));
}

/** Bundles the file `entry` into one of `folder`, and returns its path. */
export async function bundle(entry: string, folder: string, more: readonly string[] = []): Promise<string> {
  const target = join(folder, `${basename(entry, ".ts")}.js`);
  const output = ["--bundle", "--format=esm", "--target=es2022", "--log-level=error", `--outfile=${target}`];
  const platform = [
    "--platform=neutral",
    "--external:node:*",
    "--conditions=browser",
    "--main-fields=browser,module,main",
  ];
  const esbuild = join(folder, "node_modules/.bin/esbuild");
  const { code, err } = await execute(esbuild, [entry, ...output, ...platform, ...more], { cwd: folder });
  if (code !== 0) throw new Error(`Cannot bundle ${entry}:\n${err}`);
  return target;
}
