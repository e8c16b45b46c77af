// Most names and keys are of these alone, which is sooner told than encoded.
const plain = /^[\w$.-]*$/;

/** `text` percent-encoded once. What a URL may hold stays readable, but for the `reserved`. */
export function encode(text: string, reserved: RegExp): string {
  return plain.test(text) ? text : encodeURI(text).replace(reserved, encodeURIComponent);
}
