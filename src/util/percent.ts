/** `text` with its percent escapes decoded once; as it is where they are malformed. */
export function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // The one failure is a malformed escape (ECMA-262, 19.2.6), such as the percent sign of plain text.
    return text;
  }
}
