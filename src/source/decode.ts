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
    return { path, text: unifyLineEnds(replacing.decode(bytes)), damage: { kind: "encoding" } };
  }
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
