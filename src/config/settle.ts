import { resolve } from "node:path";
import type { Config, UserConfig } from "./config.js";
import { findConfig, loadConfig } from "./load.js";
import { resolveConfig } from "./resolve.js";

/**
 * Settles the configuration of a run in `folder`: what is `given` first, the config file second, which is `file` or the one that lies
 * there, the defaults last. Rejects with a `ConfigError`.
 */
export async function settleConfig(given: UserConfig, folder: string, file: string | undefined): Promise<Config> {
  const inFile = await (file === undefined ? findConfig(folder) : loadConfig(resolve(folder, file)));
  return resolveConfig({ ...inFile, ...withoutUndefined(given) }, folder);
}

function withoutUndefined(config: UserConfig): UserConfig {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}
