import { UsageError } from "./usage-error.js";

/** Reads the value of `--max`. Throws `UsageError`. */
export function findingLimit(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`Unexpected value \`${text}\` of \`--max\`, expected a number`);
}
