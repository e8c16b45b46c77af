import { encode, encodePairs } from "./encode.js";
import { printLiteral } from "./literal.js";

// A segment ends at `/`, a query begins at `?`; `$` stays readable: `$value`.
const reserved = /[#&+,/:;=?@]/g;

/**
 * A name or a key as one path segment, encoded once.
 *
 * @throws TypeError for "", "." and "..", which make a URL the URL of something else, and for what is no text or number.
 */
export function encodeSegment(segment: unknown): string {
  const text = typeof segment === "number" ? String(segment) : segment;
  if (typeof text !== "string" || /^\.{0,2}$/.test(text)) {
    throw new TypeError(`Unexpected segment ${JSON.stringify(segment)}, expected a name or key`);
  }
  return encode(text, reserved);
}

/** `('key')`: a key in parentheses, for the segment before it. A string is quoted; a number or `raw()` is not. */
export function encodeKey(key: unknown): string {
  return `(${encode(printLiteral(key), reserved)})`;
}

/**
 * `a/b` with each of its segments encoded. Slashes at either end do not count.
 *
 * @throws TypeError where a segment is "", "." or "..".
 */
export function encodePath(path: unknown): string {
  return String(path)
    .replace(/^\/|\/$/g, "")
    .split("/")
    .map(encodeSegment)
    .join("/");
}

/**
 * `name(a=1,b='x')`: an OData function with its arguments. One that is undefined is left out.
 *
 * @throws TypeError where the arguments are not given by name.
 */
export function encodeFunction(name: string, args: unknown = {}): string {
  if (typeof args !== "object" || args === null) {
    throw new TypeError(`Unexpected argument of ${name}, expected an object`);
  }
  return `${encodeSegment(name)}(${encodePairs(args, ",", reserved, printLiteral)})`;
}
