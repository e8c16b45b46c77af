const encoder = new TextEncoder();

/** The beginning of `text` that has at most `length` UTF-16 units, and no half of a character at its end. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** The beginning of `text` that takes at most `bytes` as UTF-8. */
export function cutToBytes(text: string, bytes: number): string {
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(bytes)).read);
}
