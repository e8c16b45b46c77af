import type { Config } from "../config/config.js";
import { settleConfig } from "../config/settle.js";
import type { Arguments } from "./options.js";
import { UsageError } from "./usage-error.js";

/** Settles the configuration of a command that runs in `folder`: the command line goes over the config file. */
export async function readConfig({ values, operands }: Arguments, folder: string): Promise<Config> {
  const [input, other, ...more] = operands;
  const { baseline, exclude, include, mocks, out: output, package: packageName } = values;
  if (other !== undefined) {
    // A shell puts the paths that a glob matches in its place.
    const globs = include || exclude ? ", and globs in quotes" : "";
    const others = more.length === 0 ? "" : ` and ${more.length} more`;
    throw new UsageError(`Unexpected \`${other}\`${others}, expected one folder of docs${globs}`);
  }
  const given = { input, output, include, exclude, mocks, package: packageName, baseline };
  return settleConfig(given, folder, values.config);
}
