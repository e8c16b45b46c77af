import { alternatives } from "../../util/alternatives.js";

/**
 * Values that stand for a value: `"id-value"`, `"Display Name value"`, `"skuId-value-1"`, `"{token}"`, `"<id>"`, `"a | b"`,
 * `"String (identifier)"`, `"..."`, `"@odata.type: api.call"`. They say nothing of the type's format, so none is expected of them.
 */
const placeholder = alternatives(
  "is",
  /^$/,
  /[- ]value(?:[- ]?\d+)?$/,
  /^(?:\{.*\}|<.*>|\[.*\])$/s,
  /^(?:edm\.)?(?:string|int(?:16|32|64|eger)?|boolean|guid|double)(?: ?\(.*\))?$/,
  /^(?:edm\.)?(?:date(?:time(?:offset)?)?|timestamp|duration|binary|stream)(?: ?\(.*\))?$/,
  /\w \| \w/,
  /\.\.\.|…/,
  /^@odata\.\w+\s*:/,
);

// Longer text is a value, whatever it looks like.
const longest = 400;

/** True where `text` stands for a value rather than being one. */
export function isPlaceholder(text: string): boolean {
  return text.length < longest && placeholder.test(text.trim());
}
