import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { execute } from "../helpers/execute.js";
import { installPackages } from "../helpers/install.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The exact version of the bundler: what it makes is measured, too. */
export const bundler = "esbuild@0.28.2";

/** Bundles the program `entry` of this folder, with the runtime that it uses, into the module `target`. */
export async function bundle(entry: string, target: string): Promise<void> {
  const packages = await installPackages([bundler]);
  const esbuild = join(packages, "node_modules/esbuild/bin/esbuild");
  const options = ["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", `--outfile=${target}`];
  const bundled = await execute(esbuild, [join(root, "test/platforms", entry), ...options], { cwd: root });
  expect(bundled).toEqual({ code: 0, out: "", err: "" });
}
