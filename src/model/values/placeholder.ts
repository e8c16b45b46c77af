/**
 * Values that stand for a value: `"id-value"`, `"Display Name value"`, `"skuId-value-1"`, `"{token}"`, `"<id>"`, `"a | b"`,
 * `"String (identifier)"`, `"..."`, `"@odata.type: api.call"`. They say nothing of the type's format, so none is expected of them.
 */
const placeholders: readonly RegExp[] = [
  /^$/,
  /[- ]value(?:[- ]?\d+)?$/i,
  /^(?:\{.*\}|<.*>|\[.*\])$/s,
  /^(?:edm\.)?(?:string|int(?:16|32|64|eger)?|boolean|guid|double)(?: ?\(.*\))?$/is,
  /^(?:edm\.)?(?:date(?:time(?:offset)?)?|timestamp|duration|binary|stream)(?: ?\(.*\))?$/is,
  /\w \| \w/,
  /\.\.\.|…/,
  /^@odata\.\w+\s*:/i,
];

// Longer text is a value, whatever it looks like.
const longest = 400;

/** True where `text` stands for a value rather than being one. */
export function isPlaceholder(text: string): boolean {
  return text.length < longest && placeholders.some((pattern) => pattern.test(text.trim()));
}
