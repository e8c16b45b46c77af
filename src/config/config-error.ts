/** What is wrong with a configuration, told to the person who wrote it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
