import { copyFile, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute, type Execution } from "../../helpers/execute.js";
import { installPackages } from "../../helpers/install.js";

/** A folder with the tools of others that read OpenAPI, installed apart from ours: they ask for other versions of what we use. */
export interface Tools {
  readonly folder: string;
  /** Runs a tool by the path of its program in `node_modules`, in the folder. */
  readonly run: (program: string, ...args: readonly string[]) => Promise<Execution>;
  readonly remove: () => Promise<void>;
}

// Of large documents the tools make garbage by gigabytes: room for it spares a quarter of their time.
const memory = ["--max-old-space-size=8192", "--max-semi-space-size=128"];

/**
 * Installs the tools that package.json, beside this file, names in their exact versions: what is newest of each that runs where
 * docwright does. @hey-api/openapi-ts from 0.96 on asks for Node 22.13, Prism from 5.15 on for Node 24; openapi-typescript is for
 * TypeScript 5.
 */
export async function installTools(): Promise<Tools> {
  const folder = await mkdtemp(join(tmpdir(), "docwright-tools-"));
  for (const name of ["package.json", "redocly.mjs", "hey-api.mjs"]) {
    await copyFile(new URL(name, import.meta.url), join(folder, name));
  }
  // The shape is that of the file beside this one.
  const { dependencies } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const packages = await installPackages(Object.entries(dependencies).map(([name, version]) => `${name}@${version}`));
  await symlink(join(packages, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    run: (program, ...args) => {
      const path = join(folder, "node_modules", program);
      return execute(process.execPath, [...memory, path, ...args], { cwd: folder });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What Redocly's recommended rules call an error in the document at `input`, a line each. */
export async function lintDocument({ folder }: Tools, input: string): Promise<readonly string[]> {
  const { code, out, err } = await execute(process.execPath, ["redocly.mjs", input], { cwd: folder });
  return (code === 0 ? out : out + err).split("\n").filter((line) => line !== "");
}

// Ours, which is newer than the one that the tools ask for, and takes a tenth of its time for a large document.
const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

/** Compiles `files` under `strict`; what is wrong with them, a line each. */
export async function compile({ folder }: Tools, ...files: readonly string[]): Promise<readonly string[]> {
  const options = "--noEmit --strict --skipLibCheck";
  const target = "--target es2022 --lib es2022,dom,dom.iterable --module esnext --moduleResolution bundler";
  const args = [compiler, ...`${options} ${target}`.split(" "), ...files];
  const { code, out, err } = await execute(process.execPath, args, { cwd: folder });
  const faults = (out + err).split("\n").filter((line) => line !== "");
  return code === 0 || faults.length > 0 ? faults : [`tsc exited with ${code}`];
}

/**
 * The types that openapi-typescript makes of the document at `input`, in the file `output`. By itself it takes what has a default for
 * required, in requests as well, where a default is what holds for what they leave out (OpenAPI 3.1, section 4.8.24.1).
 */
export async function generateTypes({ run }: Tools, input: string, output: string): Promise<Execution> {
  return run("openapi-typescript/bin/cli.js", input, "--output", output, "--default-non-nullable=false");
}

/** What @hey-api/openapi-ts is to make. */
export interface Client {
  readonly plugins: readonly string[];
  /** Whether an `index.ts` hands all of it on, for which the tool compares every name with every other once more. */
  readonly hasIndex: boolean;
}

/** The client, or the types alone, that @hey-api/openapi-ts makes of the document at `input`, in the folder `output`. */
export async function generateClient(
  { folder }: Tools,
  input: string,
  output: string,
  { plugins, hasIndex }: Client,
): Promise<Execution> {
  const config = { input, output: { path: output, entryFile: hasIndex }, plugins, logs: { file: false } };
  return execute(process.execPath, [...memory, "hey-api.mjs", JSON.stringify(config)], { cwd: folder });
}
