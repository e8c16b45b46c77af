import { isPlaceholder } from "./placeholder.js";

/** A value and nothing but marks behind it: in code, or a token that no word of prose is, `text/plain`, `respond-async`, `a=b`. */
const plain = /^(?:`([\w.+*=/-]+)`|([A-Za-z]\w*(?:[-+.=/*]+\w+)+))\.?(?:\s+(?:required|optional|mandatory)\.?)*$/i;

/** The one value that a row of a table of headers has for its header, by its description; undefined where it tells more, or less. */
export function plainValueOf(description: string): string | undefined {
  const [, code, token] = plain.exec(description.trim()) ?? [];
  const value = code ?? token;
  return value === undefined || isPlaceholder(value) || /^(?:required|optional)$/i.test(value) ? undefined : value;
}

/** Whether the header value `given` has `value`, alone or in a list, with or without parameters; what stands for a value may be any. */
export function hasValue(given: string, value: string): boolean {
  if (isPlaceholder(given)) return true;
  const parts = given.split(",").map((part) => part.trim().toLowerCase());
  return parts.some((part) => part === value.toLowerCase() || part.split(";", 1)[0]?.trim() === value.toLowerCase());
}
