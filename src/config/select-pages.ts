import picomatch from "picomatch";
import { ConfigError } from "./config-error.js";
import type { Config } from "./config.js";

type Filter = Pick<Config, "include" | "exclude">;

/** Returns those of `pages` that are to be read. Throws `ConfigError` where none is. */
export function selectPages<P extends { readonly path: string }>(pages: readonly P[], filter: Filter): readonly P[] {
  const isWanted = picomatch([...filter.include], { ignore: [...filter.exclude], dot: true });
  const wanted = pages.filter(({ path }) => isWanted(path));
  if (wanted.length > 0) return wanted;
  const [first] = pages;
  throw new ConfigError(
    `None of ${pages.length} pages is left by \`include\` ${listed(filter.include)} and \`exclude\` ${listed(filter.exclude)}` +
      (first === undefined ? "" : `, which are held against paths such as ${first.path}`),
  );
}

function listed(globs: readonly string[]): string {
  return JSON.stringify(globs);
}
