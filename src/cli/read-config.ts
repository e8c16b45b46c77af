import type { Config } from "../config/config.js";
import { settleConfig } from "../config/settle.js";
import type { Arguments } from "./options.js";
import { UsageError } from "./usage-error.js";

/** Settles the configuration of a command that runs in `folder`: the command line goes over the config file. */
export async function readConfig({ values, operands }: Arguments, folder: string): Promise<Config> {
  const [input, ...others] = operands;
  if (others.length > 0) throw new UsageError(`Unexpected \`${others.join(" ")}\`, expected one folder of docs`);
  const { exclude, include, mocks, out: output, package: packageName } = values;
  return settleConfig({ input, output, include, exclude, mocks, package: packageName }, folder, values.config);
}
