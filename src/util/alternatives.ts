/** One pattern for all that any of `patterns` finds, under `flags` alone: long alternatives, each on a line of its own. */
export function alternatives(flags: string, ...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
