import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Located, Origin } from "../../source/source.js";
import { type Part, readHeaderLine } from "./http-lines.js";
import { headerNames } from "./http-syntax.js";
import type { Line } from "../lines.js";
import type { Header } from "../page.js";
import { located, originIn, type Region, sliceRegion } from "../region.js";

/** A fence of HTTP being read. */
export interface HttpReading {
  readonly region: Region;
  readonly lines: readonly Line[];
  readonly report: Report;
  /** It holds more than one message. */
  readonly isShared: boolean;
}

/** What stands between a message's first line and its body. */
interface Head {
  readonly headers: readonly Header[];
  /** The last line of the head. */
  readonly last: Line;
  /** The index of the body's first line; undefined where there is no body. */
  readonly body: number | undefined;
}

const bodyOpening = /^\s*(?:[{[<]|--)/;
const longestQuoted = 60;

/** Reads the head of the message whose first line is `first`, at index `from`, and that ends before line `to`. */
export function readHead(reading: HttpReading, [from, to]: readonly [number, number], first: Line): Head {
  const headers: Header[] = [];
  let last = first;
  for (let at = from + 1; at < to; at += 1) {
    const line = reading.lines[at] ?? first;
    const header = readHeader(regionOfLine(reading, line));
    if (isBlank(line)) {
      const next = firstWritten(reading, at, to);
      if (next === undefined) break;
      if (!isHeaderBlock(reading, [next, to], headers)) return endHead(reading, { headers, last, body: next }, to);
      reading.report(
        diagnose("http-blank-line-before-headers", originOfLine(reading, reading.lines[next] ?? line), {}),
      );
      at = next - 1;
    } else if (header) {
      headers.push(header);
      last = line;
    } else if (isBody(line, headers)) {
      reading.report(diagnose("http-no-blank-line-before-body", originOfLine(reading, line), {}));
      return { headers, last, body: at };
    } else reportStray(reading, line);
  }
  return { headers, last, body: undefined };
}

/** Reports `line`, which is no part of any message; a blank one is nothing to report. */
export function reportStray(reading: HttpReading, line: Line): void {
  if (isBlank(line)) return;
  const text = line.text.trim().slice(0, longestQuoted);
  reading.report(diagnose("http-unexpected-line", originOfLine(reading, line), { line: text }));
}

/** The header that `line` is; undefined where it is none. */
export function readHeader(line: Region): Header | undefined {
  const header = readHeaderLine(line.text);
  return header && { name: partOf(line, header.name), value: partOf(line, header.value) };
}

/** A part of `line`, with its place. */
export function partOf(line: Region, { text, at }: Part): Located<string> {
  return located(sliceRegion(line, at, at + text.length));
}

/** `line` where it stands. */
export function regionOfLine({ region }: HttpReading, { text, start }: Line): Region {
  return sliceRegion(region, start, start + text.length);
}

// A word between two request lines, such as "or", is no body: bodies of requests without headers are structured.
function endHead(reading: HttpReading, head: Head & { readonly body: number }, to: number): Head {
  const line = reading.lines[head.body];
  if (!reading.isShared || head.headers.length > 0 || !line || bodyOpening.test(line.text)) return head;
  for (const stray of reading.lines.slice(head.body, to)) reportStray(reading, stray);
  return { ...head, body: undefined };
}

function isHeaderBlock(
  { lines }: HttpReading,
  [from, to]: readonly [number, number],
  headers: readonly Header[],
): boolean {
  const known = new Set(headers.map(({ name }) => name.value.toLowerCase()));
  for (const line of lines.slice(from, to)) {
    if (isBlank(line)) return true;
    const name = readHeaderLine(line.text)?.name.text.toLowerCase();
    if (name === undefined || !headerNames.has(name) || known.has(name)) return false;
    known.add(name);
  }
  return true;
}

// Without a Content-Type, plain words right below the headers are more likely a slip than a body.
function isBody(line: Line, headers: readonly Header[]): boolean {
  return bodyOpening.test(line.text) || headers.some(({ name }) => name.value.toLowerCase() === "content-type");
}

function firstWritten({ lines }: HttpReading, from: number, to: number): number | undefined {
  const offset = lines.slice(from, to).findIndex((line) => !isBlank(line));
  return offset === -1 ? undefined : from + offset;
}

function isBlank(line: Line): boolean {
  return line.text.trim() === "";
}

function originOfLine({ region }: HttpReading, line: Line): Origin {
  const indent = line.text.length - line.text.trimStart().length;
  return originIn(region, line.start + indent, line.start + line.text.trimEnd().length);
}
