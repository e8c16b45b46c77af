import picomatch from "picomatch";
import { ConfigError } from "./config-error.js";
import type { Config } from "./config.js";

type Filter = Pick<Config, "include" | "exclude">;

interface Selection<P> {
  /** The pages that are to be read. */
  readonly included: readonly P[];
  /** The pages that no glob asks for, and none leaves out: these may read them for what they need. */
  readonly others: readonly P[];
}

// A name may hold a line end, which without the flag no `*` takes.
const matching = { dot: true, flags: "s" };

/** Tells which of `pages` are to be read. Throws `ConfigError` where none is. */
export function selectPages<P extends { readonly path: string }>(pages: readonly P[], filter: Filter): Selection<P> {
  const options = { ...matching, ignore: [...filter.exclude] };
  const isIncluded = picomatch([...filter.include], options);
  const isAllowed = picomatch("**", options);
  const included = pages.filter(({ path }) => isIncluded(path));
  const others = pages.filter(({ path }) => !isIncluded(path) && isAllowed(path));
  const [first] = pages;
  if (included.length === 0) {
    const globs = `\`include\` ${listed(filter.include)} and \`exclude\` ${listed(filter.exclude)}`;
    throw new ConfigError(
      `None of ${pages.length} pages is left by ${globs}${first ? `, which are held against paths such as ${first.path}` : ""}`,
    );
  }
  const idle = filter.include.filter((glob) => isIdle(glob, pages));
  if (first && idle.length > 0) {
    const expected = `globs for paths such as ${first.path}`;
    throw new ConfigError(`Unexpected \`include\` ${listed(idle)} that no page matches, expected ${expected}`);
  }
  return { included, others };
}

function isIdle(glob: string, pages: readonly { readonly path: string }[]): boolean {
  const matches = picomatch(glob, matching);
  return !pages.some(({ path }) => matches(path));
}

function listed(globs: readonly string[]): string {
  return JSON.stringify(globs);
}
