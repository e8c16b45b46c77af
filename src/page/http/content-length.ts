import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Header } from "../page.js";

// `[Zip file with the tapes]`, `<the last bytes>`: it tells what the body is, and is none.
const standIn = /^\s*(?:\[[^[\]{}",]*\]|<[^<>/=]*>|\{[^{}":]*\})\s*$/;

/**
 * Reports a Content-Length that is not the length of `text` in UTF-8, but for a text that stands for the body. Pages are written on any
 * system, and a fence does not tell whether the body ends with a line end: both kinds of line end count, and one more at the end or
 * none.
 */
export function checkContentLength(headers: readonly Header[], text: string, report: Report): void {
  const header = headers.find(({ name }) => name.value.toLowerCase() === "content-length");
  if (!header || !/^\d{1,15}$/.test(header.value.value) || standIn.test(text)) return;
  const documented = Number(header.value.value);
  const actual = Buffer.byteLength(text.trimEnd());
  if (isLength(text.trimEnd(), documented) || isLength(text, documented)) return;
  report(diagnose("content-length-mismatch", header.value.origin, { documented, actual }));
}

function isLength(text: string, documented: number): boolean {
  const bytes = Buffer.byteLength(text);
  const withReturns = bytes + text.split("\n").length - 1;
  return [bytes, bytes + 1, withReturns, withReturns + 2].includes(documented);
}
