import picomatch from "picomatch";
import { ConfigError } from "./config-error.js";
import type { Config } from "./config.js";

type Filter = Pick<Config, "include" | "exclude">;

export interface Selection<P> {
  /** The pages that are to be read. */
  readonly included: readonly P[];
  /** The pages that no glob asks for, and none leaves out: these may read them for what they need. */
  readonly others: readonly P[];
}

/** Tells which of `pages` are to be read. Throws `ConfigError` where none is. */
export function selectPages<P extends { readonly path: string }>(pages: readonly P[], filter: Filter): Selection<P> {
  // A name may hold a line end, which without the flag no `*` takes.
  const options = { ignore: [...filter.exclude], dot: true, flags: "s" };
  const isIncluded = picomatch([...filter.include], options);
  const isAllowed = picomatch("**", options);
  const included = pages.filter(({ path }) => isIncluded(path));
  const others = pages.filter(({ path }) => !isIncluded(path) && isAllowed(path));
  if (included.length > 0) return { included, others };
  const [first] = pages;
  throw new ConfigError(
    `None of ${pages.length} pages is left by \`include\` ${listed(filter.include)} and \`exclude\` ${listed(filter.exclude)}` +
      (first === undefined ? "" : `, which are held against paths such as ${first.path}`),
  );
}

function listed(globs: readonly string[]): string {
  return JSON.stringify(globs);
}
