import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import { type HttpReading, partOf, readHead, regionOfLine, reportStray } from "./http-head.js";
import { findStarts, readStartLine, type RequestLine, type StatusLine } from "./http-lines.js";
import { linesOf } from "../lines.js";
import type { Header, HttpBody, HttpMessage, HttpRequest, HttpResponse } from "../page.js";
import { originOf, type Region, sliceRegion } from "../region.js";
import { looksLikeJson, readReportedJson } from "../json/report-json.js";

/** A fence that may hold HTTP. */
export interface HttpText {
  readonly region: Region;
  /** The fence's language, lower case. */
  readonly language: string;
}

/** The messages that a fence holds, told by their first lines; none where it holds no HTTP. Lines that belong to none are reported. */
export function readHttp({ region, language }: HttpText, report: Report): readonly HttpMessage[] {
  const lines = linesOf(region);
  const starts = findStarts(lines, language);
  const reading = { region, lines, report, isShared: starts.length > 1 };
  for (const line of lines.slice(0, starts[0] ?? 0)) reportStray(reading, line);
  return starts.flatMap((start, index) => readMessage(reading, start, starts[index + 1] ?? lines.length) ?? []);
}

function readMessage(reading: HttpReading, from: number, to: number): HttpMessage | undefined {
  const line = reading.lines[from];
  const start = line && readStartLine(line.text);
  if (!line || !start) return undefined;
  const { headers, last, body: bodyAt } = readHead(reading, [from, to], line);
  const body = bodyAt === undefined ? undefined : readBody(reading, headers, [bodyAt, to]);
  const written = regionOfLine(reading, line);
  const { end } = body ? body.origin : originOf(regionOfLine(reading, last));
  const message = { headers, body, origin: { ...partOf(written, start.line).origin, end } };
  return start.kind === "request"
    ? { ...readRequestLine(written, start, reading.report), ...message }
    : { ...readStatusLine(written, start, reading.report), ...message };
}

function readRequestLine(
  line: Region,
  start: RequestLine,
  report: Report,
): Pick<HttpRequest, "kind" | "method" | "target"> {
  const method = partOf(line, start.method);
  if (!start.hasSpace) report(diagnose("http-space-missing", method.origin, { method: method.value }));
  return { kind: "request", method, target: partOf(line, start.target) };
}

function readStatusLine(
  line: Region,
  start: StatusLine,
  report: Report,
): Pick<HttpResponse, "kind" | "status" | "reason"> {
  const { value, origin } = partOf(line, start.status);
  const status = Number(value);
  if (!start.isStandard) report(diagnose("http-status-line", partOf(line, start.line).origin, { status }));
  const reason = start.reason && partOf(line, start.reason);
  return { kind: "response", status: { value: status, origin }, reason };
}

/** The body in lines `[from, to)`. */
function readBody(
  { region, lines, report }: HttpReading,
  headers: readonly Header[],
  [from, to]: readonly [number, number],
): HttpBody | undefined {
  const first = lines[from];
  const last = lines[to - 1];
  if (!first || !last) return undefined;
  const whole = sliceRegion(region, first.start, last.start + last.text.length);
  checkContentLength(headers, whole.text, report);
  return bodyIn(sliceRegion(whole, 0, whole.text.trimEnd().length), headers, report);
}

/** The body that `content` is, below `headers`. */
export function bodyIn(content: Region, headers: readonly Header[], report: Report): HttpBody {
  return { text: content.text, json: readJson(content, headers, report), origin: originOf(content) };
}

// Content decides before Content-Type does: a type that is not JSON keeps only what is nothing but JSON.
function readJson(content: Region, headers: readonly Header[], report: Report): HttpBody["json"] {
  const type = headers.find(({ name }) => name.value.toLowerCase() === "content-type")?.value.value;
  if (type === undefined) return looksLikeJson(content.text) ? readReportedJson(content, report) : undefined;
  if (/\bjson\b/i.test(type)) return readReportedJson(content, report);
  if (!/^\s*\{/.test(content.text)) return undefined;
  let isStrict = true;
  const json = readReportedJson(content, () => (isStrict = false));
  return isStrict ? json : undefined;
}

// `[Zip file with the tapes]`, `<the last bytes>`: it tells what the body is, and is none.
const standIn = /^\s*(?:\[[^[\]{}",]*\]|<[^<>/=]*>|\{[^{}":]*\})\s*$/;

/**
 * Reports a Content-Length that is not the length of `text` in UTF-8, but for a text that stands for the body. Pages are written on any
 * system, and a fence does not tell whether the body ends with a line end: both kinds of line end count, and one more at the end or
 * none.
 */
function checkContentLength(headers: readonly Header[], text: string, report: Report): void {
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
