import type { Source } from "./source.js";

const strict = new TextDecoder("utf-8", { fatal: true });
const replacing = new TextDecoder("utf-8");

/** The largest file that is read as a page, in bytes: ten times the largest of 3,341 pages. */
export const pageLimit = 1024 * 1024;

/** The source at `path` whose file holds `bytes`: UTF-8 without its byte order mark, every line end an LF. */
export function decodeSource(path: string, bytes: Uint8Array): Source {
  if (bytes.length > pageLimit) return { path, text: "", damage: { kind: "size", bytes: bytes.length } };
  try {
    return { path, text: unifyLineEnds(strict.decode(bytes)) };
  } catch {
    // A fatal decoder throws for bytes that are not UTF-8 and for nothing else.
    const wide = wideEncodingOf(bytes);
    const text = unifyLineEnds((wide === undefined ? replacing : new TextDecoder(wide)).decode(bytes));
    return { path, text, damage: { kind: "encoding", ...(wide && { found: "UTF-16" }) } };
  }
}

/** Which kind of UTF-16 the mark at the head of a file promises: of Windows, shells write it, and editors if asked. */
function wideEncodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
