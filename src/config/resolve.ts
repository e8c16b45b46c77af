import { resolve } from "node:path";
import { inspect } from "node:util";
import { catalog } from "../diagnostics/catalog.js";
import { didYouMean, expectedName } from "../diagnostics/suggest.js";
import { ConfigError } from "./config-error.js";
import type { Config, UserConfig } from "./config.js";

interface Key {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const text: Key = {
  expected: "a text that is not empty",
  accepts: (value) => typeof value === "string" && value !== "",
};
const globs: Key = {
  expected: 'a list of globs, such as ["api/call-*.md"]',
  accepts: (value) => Array.isArray(value) && value.every((glob) => typeof glob === "string" && glob !== ""),
};
const url: Key = {
  expected: 'an absolute URL, such as "https://api.example.com/v1"',
  accepts: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value),
};
const rules: Key = {
  expected: 'an object of severities by code, such as { "broken-link": "error" }',
  accepts: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

const keys: { readonly [name in keyof Required<UserConfig>]: Key } = {
  input: text,
  output: text,
  include: globs,
  exclude: globs,
  rules,
  baseUrl: url,
  docsUrl: url,
};

const severities = ["off", "info", "warning", "error"];

/** Settles what `user` leaves open, paths against `folder`. Throws `ConfigError` for what is no configuration. */
export function resolveConfig(user: UserConfig, folder: string = process.cwd()): Config {
  checkConfig(user);
  if (user.input === undefined) {
    throw new ConfigError(
      "Missing `input`, expected the folder of the reference, on the command line or in a config file",
    );
  }
  return {
    input: resolve(folder, user.input),
    output: resolve(folder, user.output ?? "generated"),
    include: user.include ?? ["**"],
    exclude: user.exclude ?? [],
    rules: user.rules ?? {},
    sdk: { baseUrl: user.baseUrl, docsUrl: user.docsUrl },
  };
}

/** Throws `ConfigError`, with the key and what was expected of it, where `value` is no configuration. */
export function checkConfig(value: unknown): asserts value is UserConfig {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ConfigError(`Unexpected configuration ${shown(value)}, expected an object`);
  }
  for (const [name, given] of Object.entries(value)) if (given !== undefined) checkKey(name, given);
}

function checkKey(name: string, given: unknown): void {
  if (!isKey(name)) {
    throw new ConfigError(`Unexpected key \`${name}\`, expected ${expectedName(name, Object.keys(keys))}`);
  }
  const { accepts, expected } = keys[name];
  if (!accepts(given)) throw new ConfigError(`Unexpected \`${name}\` ${shown(given)}, expected ${expected}`);
  if (name === "rules") for (const [code, severity] of Object.entries(Object(given))) checkRule(code, severity);
}

function checkRule(code: string, severity: unknown): void {
  if (!Object.hasOwn(catalog, code)) {
    const near = didYouMean(code, Object.keys(catalog));
    throw new ConfigError(`Unexpected \`${code}\` in \`rules\`, expected the code of a finding${near}`);
  }
  if (!severities.some((known) => known === severity)) {
    const expected = expectedName(typeof severity === "string" ? severity : "", severities);
    throw new ConfigError(`Unexpected severity ${shown(severity)} of \`${code}\` in \`rules\`, expected ${expected}`);
  }
}

function isKey(name: string): name is keyof UserConfig {
  return Object.hasOwn(keys, name);
}

function shown(value: unknown): string {
  return inspect(value, { breakLength: Infinity, depth: 1 });
}
