/** `2.` or `1.2`, as chapters are counted; a number alone may be part of what it stands before. */
const ordinal = /^(?:\d+(?:\.\d+)+\.?\s|\d+[.)](?!\d))\s*/;

/** `heading` without the number of its chapter: `1.2 Permissions` is `Permissions`. */
export function withoutOrdinal(heading: string): string {
  return heading.replace(ordinal, "");
}
