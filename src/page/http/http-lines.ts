import { httpLanguages, methods } from "./http-syntax.js";
import type { Line } from "../lines.js";

// A line may hold U+2028, which ends a line to a pattern without the flag `s`: what follows would be sought anew from each blank.
// `GET: /calls` is one as well.
const requestLine = new RegExp(`^\\s*(${methods.join("|")})(?:(\\s+|:\\s+(?=/|~/|https?://))|(?=/))(\\S.*)$`, "s");
/** A method in other letters is one where a path follows it: `get /calls` is no sentence. */
const looseRequestLine = new RegExp(`^\\s*(${methods.join("|")})(\\s+)(?=/|~/|https?://)(\\S.*)$`, "is");
const statusLine = /^\s*HTTP(?:\/(?:[\d.]+|\{\w+\}))?(?:\s+code:?)?\s+([1-5]\d\d)(?!\d)[,:]?\s*(.*)$/is;
/** What stands in the place of `HTTP`: no header is called so. */
const statusCode = /^\s*status code\s*:\s*([1-5]\d\d)(?!\d)[,:]?\s*(.*)$/is;
const bareStatus = /^\s*([1-5]\d\d)\s+([A-Z][A-Za-z -]*)$/;
const standardStatus = /^HTTP\/\d(?:\.\d)? \d{3}(?: [^,]*)?$/;
const headerLine = /^\s*([\w-]+)\s*:(?!\/\/)\s*(.*)$/s;
const multipart = /^\s*content-type\s*:\s*(?:multipart|message)\//i;
/** What a page writes above a request to say what that is for. */
const remark = /^\s*(?:#(?:\s|$)|\/\/)/;
const version = /^HTTP\/(?:[\d.]+|\{\w+\})$/i;

/** The parts of a line, each with its index in the line. */
export interface Part {
  readonly text: string;
  readonly at: number;
}

type StartLine = RequestLine | StatusLine;

export interface RequestLine {
  readonly kind: "request";
  readonly line: Part;
  readonly method: Part;
  readonly target: Part;
  readonly hasSpace: boolean;
}

export interface StatusLine {
  readonly kind: "status";
  readonly line: Part;
  readonly status: Part;
  readonly reason: Part | undefined;
  /** Written as RFC 9112, section 4, has it. */
  readonly isStandard: boolean;
  /** Without `HTTP` or "Status code:" before it. */
  readonly isBare: boolean;
}

/** A request or status line's parts, or undefined where `text` is neither. */
export function readStartLine(text: string): StartLine | undefined {
  return readRequestLine(text) ?? readStatusLine(text);
}

function readRequestLine(text: string): RequestLine | undefined {
  const match = requestLine.exec(text) ?? looseRequestLine.exec(text);
  if (!match) return undefined;
  const [, method = "", space, rest = ""] = match;
  const target = withoutVersion(rest.trimEnd());
  return {
    kind: "request",
    line: wholeLine(text),
    method: { text: method, at: text.indexOf(method) },
    target: { text: target, at: text.length - rest.length },
    hasSpace: space !== undefined,
  };
}

// Written with string searches: a pattern for the white space before the version would try every run of it anew.
function withoutVersion(target: string): string {
  const space = Math.max(target.lastIndexOf(" "), target.lastIndexOf("\t"));
  return space !== -1 && version.test(target.slice(space + 1)) ? target.slice(0, space).trimEnd() : target;
}

function readStatusLine(written: string): StatusLine | undefined {
  const text = written.trimEnd();
  const match = statusLine.exec(text) ?? statusCode.exec(text) ?? bareStatus.exec(text);
  if (!match) return undefined;
  const [whole, status = "", reason = ""] = match;
  const line = wholeLine(text);
  return {
    kind: "status",
    line,
    status: { text: status, at: whole.lastIndexOf(status, text.length - reason.length - 1) },
    reason: reason === "" ? undefined : { text: reason, at: text.length - reason.length },
    isStandard: standardStatus.test(line.text),
    isBare: /^\d/.test(line.text),
  };
}

function wholeLine(text: string): Part {
  return { text: text.trim(), at: text.length - text.trimStart().length };
}

/** A header's name and value, or undefined where `text` is none. */
export function readHeaderLine(text: string): { readonly name: Part; readonly value: Part } | undefined {
  const header = headerLine.exec(text);
  if (!header) return undefined;
  const [, name = "", rest = ""] = header;
  return {
    name: { text: name, at: text.indexOf(name) },
    value: { text: rest.trimEnd(), at: text.length - rest.length },
  };
}

/**
 * The indices of the lines that begin a message. In a fence of another language than HTTP the first line must be one,
 * with a path; a bare status such as `400 Bad Request` counts on the first line of a fence of HTTP alone. Inside a body
 * only a line behind a blank one, or behind a closing bracket, begins another message, and the parts of a multipart body
 * begin none.
 */
export function findStarts(lines: readonly Line[], language: string): readonly number[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const start = readStartLine(lines[first]?.text ?? "");
  const isHttp = language !== "" && httpLanguages.has(language);
  if (!isHttp && (!start || isBare(start) || !(language === "" || hasPath(start)))) return [];
  const starts: number[] = [];
  let isHead = true;
  let isMultipart = false;
  for (const [index, { text }] of lines.entries()) {
    const candidate = isMultipart ? undefined : readStartLine(text);
    const isFirst = index === first;
    if (candidate && (isFirst || (!isBare(candidate) && (isHead || isSeparate(candidate, lines, index))))) {
      starts.push(index);
      isHead = true;
    } else {
      if (text.trim() === "" && starts.length > 0) isHead = false;
      if (multipart.test(text)) isMultipart = true;
    }
  }
  return starts;
}

function isSeparate(start: StartLine, lines: readonly Line[], index: number): boolean {
  let before = index - 1;
  while (remark.test(lines[before]?.text ?? "")) before -= 1;
  if (!hasPath(start) || !/^$|[}\]]$/.test(lines[before]?.text.trimEnd() ?? "")) return false;
  if (before === index - 1) return true;
  // Behind headers it may be a line of the body.
  while (lines[before]?.text.trim() === "") before -= 1;
  return readRequestLine(lines[before]?.text ?? "") !== undefined;
}

function isBare(start: StartLine): boolean {
  return start.kind === "status" && start.isBare;
}

function hasPath(start: StartLine): boolean {
  return start.kind === "status" || /^(?:~?\/|https?:\/\/|[^\s/]+\/)/.test(start.target.text);
}
