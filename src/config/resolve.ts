import { resolve } from "node:path";
import { inspect } from "node:util";
import { catalog } from "../diagnostics/catalog.js";
import { isRecord } from "../util/json-text.js";
import { didYouMean, expectedName } from "../diagnostics/suggest.js";
import { ConfigError } from "./config-error.js";
import type { PackageOptions } from "../emit/package/package-options.js";
import { openapiVersions } from "../export/options.js";
import type { Config, OpenapiConfig, Settings, UserConfig, UserOpenapi } from "./config.js";

interface Key {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

const text: Key = {
  expected: "a text that is not empty",
  accepts: (value) => typeof value === "string" && value !== "",
};
// One that says which pages not to take would, beside others, take all that these leave out.
const negated = /^!(?!\()/;
const globs: Key = {
  expected: 'a list of globs, such as ["api/call-*.md"], none of which begins with `!`',
  accepts: (value) =>
    Array.isArray(value) && value.every((glob) => typeof glob === "string" && glob !== "" && !negated.test(glob)),
};
const url: Key = {
  expected: 'an absolute URL, such as "https://api.example.com/v1"',
  accepts: (value) => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value),
};
const rules: Key = {
  expected: 'an object of severities by code, such as { "broken-link": "error" }',
  accepts: isRecord,
};

const flag: Key = {
  expected: "true or false",
  accepts: (value) => typeof value === "boolean",
};
// npm's rules for new names, and a version as semver 2.0 has it.
const packageName = /^((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][a-z\d._~-]*)(?:@(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?))?$/;
const packageKey: Key = {
  expected: 'a package, such as "callisto-sdk" or "@callisto/sdk@1.2.0"',
  accepts: (value) => typeof value === "string" && value.length <= 214 && packageName.test(value),
};
const section: Key = {
  expected: 'an object, such as { "title": "Calls" }',
  accepts: rules.accepts,
};
const version: Key = {
  expected: `one of ${openapiVersions.map((known) => JSON.stringify(known)).join(", ")}`,
  accepts: (value) => openapiVersions.some((known) => known === value),
};

const keys: { readonly [name in keyof Required<UserConfig>]: Key } = {
  input: text,
  output: text,
  include: globs,
  exclude: globs,
  rules,
  baseline: text,
  baseUrl: url,
  docsUrl: url,
  mocks: flag,
  package: packageKey,
  openapi: section,
};

const openapiKeys: { readonly [name in keyof Required<UserOpenapi>]: Key } = {
  output: text,
  openapi: version,
  title: text,
  version: text,
  authorizationUrl: url,
  tokenUrl: url,
};

const severities = ["off", "info", "warning", "error"];

/**
 * Settles what `user` leaves open, paths against `folder`; what is settled stays as it is. Throws `ConfigError` for what is no
 * configuration.
 */
export function resolveConfig(user: Settings, folder: string = process.cwd()): Config {
  if (isResolved(user)) return user;
  checkConfig(user);
  if (user.input === undefined) {
    throw new ConfigError(
      "Missing `input`, expected the folder of the reference, on the command line or in a config file",
    );
  }
  return {
    input: resolve(folder, user.input),
    output: user.output === undefined ? undefined : resolve(folder, user.output),
    include: user.include ?? ["**"],
    exclude: user.exclude ?? [],
    rules: user.rules ?? {},
    baseline: user.baseline === undefined ? undefined : resolve(folder, user.baseline),
    sdk: { baseUrl: user.baseUrl, docsUrl: user.docsUrl },
    mocks: user.mocks ?? false,
    package: resolvePackage(user),
    openapi: resolveOpenapi(user, folder),
  };
}

function isResolved(config: Settings): config is Config {
  return typeof config === "object" && config !== null && "sdk" in config;
}

function resolvePackage({ package: given }: UserConfig): PackageOptions | undefined {
  const [, name, numbered] = packageName.exec(given ?? "") ?? [];
  return name === undefined ? undefined : { name, version: numbered ?? "0.0.0" };
}

function resolveOpenapi({ openapi = {}, baseUrl, docsUrl }: UserConfig, folder: string): OpenapiConfig {
  const { authorizationUrl, tokenUrl } = openapi;
  const oauth = authorizationUrl === undefined || tokenUrl === undefined ? undefined : { authorizationUrl, tokenUrl };
  if (oauth === undefined && (authorizationUrl ?? tokenUrl) !== undefined) {
    throw new ConfigError("Unexpected one of `authorizationUrl` and `tokenUrl` in `openapi`, expected both or neither");
  }
  return {
    output: openapi.output === undefined ? undefined : resolve(folder, openapi.output),
    openapi: openapi.openapi ?? "3.1",
    title: openapi.title,
    version: openapi.version,
    baseUrl,
    docsUrl,
    oauth,
  };
}

/** Throws `ConfigError`, with the key and what was expected of it, where `value` is no configuration. */
export function checkConfig(value: unknown): asserts value is UserConfig {
  if (!isRecord(value)) {
    throw new ConfigError(`Unexpected configuration ${shown(value)}, expected an object`);
  }
  checkKeys(value, { keys, place: "" });
  // Its keys have just been checked.
  const { openapi } = value as UserConfig;
  if (openapi !== undefined) checkKeys(openapi, { keys: openapiKeys, place: " in `openapi`" });
}

interface Section {
  readonly keys: Readonly<Record<string, Key>>;
  /** What a message says of where it stands. */
  readonly place: string;
}

function checkKeys(value: object, { keys: known, place }: Section): void {
  for (const [name, given] of Object.entries(value)) {
    if (given === undefined) continue;
    const key = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!key) {
      throw new ConfigError(`Unexpected key \`${name}\`${place}, expected ${expectedName(name, Object.keys(known))}`);
    }
    if (!key.accepts(given)) {
      throw new ConfigError(`Unexpected \`${name}\` ${shown(given)}${place}, expected ${key.expected}`);
    }
    if (key === rules) for (const [code, severity] of Object.entries(Object(given))) checkRule(code, severity);
  }
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

function shown(value: unknown): string {
  return inspect(value, { breakLength: Infinity, depth: 1 });
}
