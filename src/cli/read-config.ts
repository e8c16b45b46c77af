import { resolve } from "node:path";
import type { Config, UserConfig } from "../config/config.js";
import { findConfig, loadConfig } from "../config/load.js";
import { resolveConfig } from "../config/resolve.js";
import type { Arguments } from "./options.js";
import { UsageError } from "./usage-error.js";

/** Settles the configuration of a command that runs in `folder`: the command line first, the config file second, the defaults last. */
export async function readConfig({ values, operands }: Arguments, folder: string): Promise<Config> {
  const [input, ...others] = operands;
  if (others.length > 0) throw new UsageError(`Unexpected \`${others.join(" ")}\`, expected one folder of docs`);
  const { exclude, include, mocks, out: output, package: packageName } = values;
  const given: UserConfig = { input, output, include, exclude, mocks, package: packageName };
  const inFile = await (values.config === undefined ? findConfig(folder) : loadConfig(resolve(folder, values.config)));
  return resolveConfig({ ...inFile, ...withoutUndefined(given) }, folder);
}

function withoutUndefined(config: UserConfig): UserConfig {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));
}
