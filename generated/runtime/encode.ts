/** `text` percent-encoded once. What a URL may hold stays readable, but for the `reserved`. */
export function encode(text: string, reserved: RegExp): string {
  // Most names and keys are of these alone, which is sooner told than encoded.
  const plain = /^[\w$.-]*$/;
  return plain.test(text) ? text : encodeURI(text).replace(reserved, encodeURIComponent);
}

/** `name=value` of each of `values` that `print` prints, encoded, with `joint` between them. */
export function encodePairs(
  values: object,
  joint: string,
  reserved: RegExp,
  print: (value: unknown) => string | undefined,
): string {
  let pairs = "";
  const entries: readonly (readonly [string, unknown])[] = Object.entries(values);
  for (const [name, value] of entries) {
    const text = value === undefined ? undefined : print(value);
    if (text !== undefined) pairs += `${pairs && joint}${encode(name, reserved)}=${encode(text, reserved)}`;
  }
  return pairs;
}

/** `text` without the character `end` where it ends in that. */
export function cutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -1) : text;
}
