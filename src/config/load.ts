import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { refusalIn } from "../util/refusal.js";
import { ConfigError } from "./config-error.js";
import type { UserConfig } from "./config.js";
import { checkConfig } from "./resolve.js";

/** What a config file ends in: the kinds of modules that Node imports, and JSON. */
export const configExtensions = ["ts", "mts", "cts", "js", "mjs", "cjs", "json"];

const fileNames = configExtensions.map((extension) => `docwright.config.${extension}`);

/** Reads the config file of `folder`, or an empty configuration where there is none. Throws `ConfigError`. */
export async function findConfig(folder: string): Promise<UserConfig> {
  const listed = await readdir(folder).catch((error: unknown) => {
    throw unreadable(`folder ${folder}`, error);
  });
  const entries = new Set(listed);
  const found = fileNames.filter((name) => entries.has(name));
  if (found.length > 1) throw new ConfigError(`Unexpected config files ${found.join(" and ")}, expected one`);
  return found[0] === undefined ? {} : loadConfig(join(folder, found[0]));
}

/** Reads the config file at `path`; its paths come out absolute. Throws `ConfigError`. */
export async function loadConfig(path: string): Promise<UserConfig> {
  if (!(await isFile(path))) throw new ConfigError(`Missing config file ${path}, expected a file of settings there`);
  if (!configExtensions.includes(extname(path).slice(1))) {
    throw new ConfigError(`Unexpected config file ${path}, expected one that ends in .${configExtensions.join(", .")}`);
  }
  const config = await (extname(path) === ".json" ? readJson(path) : importDefault(path));
  try {
    checkConfig(config);
  } catch (error) {
    throw error instanceof ConfigError ? new ConfigError(`${error.message}; in ${path}`) : error;
  }
  const folder = dirname(resolve(path));
  const { baseline, input, output, openapi } = config;
  return {
    ...config,
    input: absolute(folder, input),
    output: absolute(folder, output),
    baseline: absolute(folder, baseline),
    ...(openapi && { openapi: { ...openapi, output: absolute(folder, openapi.output) } }),
  };
}

// An import of what is not there speaks of the module that imports, which is ours.
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    // Some editors begin a file with a byte order mark, which JSON knows nothing of (RFC 8259, section 8.1).
    return JSON.parse((await readFile(path, "utf8")).replace(/^\ufeff/, ""));
  } catch (error) {
    throw unreadable(`config file ${path}`, error);
  }
}

async function importDefault(path: string): Promise<unknown> {
  if (/\.[cm]?ts$/.test(path) && !Reflect.get(process.features, "typescript")) {
    throw new ConfigError(`Unexpected TypeScript in ${path}, expected .js, .mjs or .json, or Node 22.18 or newer`);
  }
  // A module's exports are whatever its author made them; `checkConfig` looks at them next.
  const module = (await import(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw unreadable(`config file ${path}`, error);
  })) as { readonly default?: unknown };
  if (!("default" in module)) {
    throw new ConfigError(`Missing default export of ${path}, expected \`export default { … }\``);
  }
  return module.default;
}

function unreadable(what: string, error: unknown): ConfigError {
  const reason = refusalIn(error) ?? (error instanceof Error ? error.message : String(error));
  // Node reads a .js file as what the package.json above it says, which for most of them is CommonJS.
  const hint = error instanceof SyntaxError && extname(what) === ".js" ? "; a module may have to be called .mjs" : "";
  return new ConfigError(`Unreadable ${what}: ${reason.replace(/\s*\n\s*/g, " ")}${hint}`, {
    cause: error,
  });
}

function absolute(folder: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(folder, path);
}
