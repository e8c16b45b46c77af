import { define } from "./definition.js";

/** What strict JSON (RFC 8259) refuses and pages hold all the same: what stands there, and what should. */
const jsonDefects = {
  trailingComma: "Unexpected comma before a closing bracket, expected no comma",
  doubleComma: "Unexpected comma, expected a value",
  missingComma: "Unexpected value, expected a comma before it",
  missingColon: "Unexpected name without a colon, expected a colon and a value behind it",
  colonInName: "Unexpected colon within the quotes of a name, expected the closing quote before it",
  missingValue: "Unexpected name without a value, expected a value behind the colon",
  repeatedName: "Unexpected second member of this name, expected one in an object",
  missingName: "Unexpected value, expected a name in double quotes before it",
  comment: "Unexpected comment, expected JSON, which has none",
  lineBreak: "Unexpected line break in a string, expected `\\n`",
  controlCharacter: "Unexpected control character in a string, expected an escape such as `\\t`",
  escape: "Unexpected escape in a string, expected one of JSON's",
  unterminated: "Unexpected end of line, expected the string's closing quote",
  space: "Unexpected special spaces, such as U+00A0, expected plain ones",
  quotes: "Unexpected quotes, expected straight double quotes",
  unquotedName: "Unexpected bare name, expected it in double quotes",
  unquotedValue: "Unexpected bare text, expected a JSON value",
  ellipsis: "Unexpected ellipsis, expected JSON, which has none",
  stray: "Unexpected token, expected a value or a bracket that closes what is open",
  unbraced: "Unexpected name, expected a brace before the members of an object",
  unclosed: "Unexpected end of JSON, expected a closing bracket",
  extra: "Unexpected text after the JSON value, expected its end",
  empty: "Unexpected end of JSON, expected a value",
  depth: "Unexpected depth of nesting, expected at most 200 levels",
} as const;

export type JsonDefectKind = keyof typeof jsonDefects;

/** What goes with a word that is misspelt. */
const unread = {
  heading: "what stands below it",
  column: "what its cells say",
  "annotation key": "its value",
} as const;

/** What the reader reports: how a page is written. */
export const pageCodes = {
  "invalid-utf8": define({
    severity: "error",
    title: "bytes that are not UTF-8",
    message: ({ found }: { found?: string | undefined }) =>
      found === undefined
        ? "Unexpected bytes, expected UTF-8; `\uFFFD` stands in for them"
        : `Unexpected ${found}, expected UTF-8`,
  }),
  "page-too-large": define({
    severity: "error",
    title: "page above the size limit",
    message: (data: { bytes: number; limit: number }) =>
      `Unexpected page of ${data.bytes} bytes, expected at most ${data.limit}; it is not read`,
  }),
  "page-tangled": define({
    severity: "error",
    title: "page that nests or interleaves marks without end",
    message: (data: { what: "nesting" | "marks" }) =>
      `Unexpected ${data.what === "nesting" ? "depth of nesting" : "number of marks in one paragraph"}, ` +
      "expected what a person writes; the page is not read",
  }),
  "front-matter-invalid": define({
    severity: "warning",
    title: "front matter that is not YAML",
    message: (data: { problem: string }) => `Unexpected front matter, expected YAML: ${data.problem}`,
  }),
  "title-missing": define({
    severity: "warning",
    title: "page without a title",
    message: () => "Unexpected page without a heading of the first level, expected a title",
  }),
  "title-repeated": define({
    severity: "warning",
    title: "second heading of the first level",
    message: () => "Unexpected heading of the first level, expected a deeper one below the page's title",
  }),
  "word-misspelt": define({
    severity: "warning",
    title: "heading, column or annotation key with a slip of the pen",
    message: (data: { what: keyof typeof unread; written: string; expected: string }) =>
      `Unexpected ${data.what} \`${data.written}\`, expected \`${data.expected}\`; ${unread[data.what]} is not read`,
  }),
  "tabs-unclosed": define({
    severity: "info",
    title: "group of tabs without an end",
    message: () => "Unexpected end of the group of tabs, expected `---` after its last tab",
  }),
  "tabs-without-http": define({
    severity: "info",
    title: "group of tabs without an HTTP tab",
    message: () => "Unexpected group of tabs, expected one called `#tab/http`; the first is read",
  }),
  "include-missing": define({
    severity: "error",
    title: "include of a file that is not there",
    message: (data: { path: string }) =>
      `Unexpected include of \`${data.path}\`, expected a markdown file of the reference`,
  }),
  "include-case": define({
    severity: "warning",
    title: "include that matches only without case",
    message: (data: { path: string; spelling: string }) =>
      `Unexpected include of \`${data.path}\`, expected \`${data.spelling}\``,
  }),
  "include-cycle": define({
    severity: "error",
    title: "include that includes itself",
    message: (data: { path: string }) => `Unexpected include of \`${data.path}\` in itself, expected another file`,
  }),
  "include-depth": define({
    severity: "error",
    title: "includes nested too deeply",
    message: (data: { limit: number }) => `Unexpected include, expected at most ${data.limit} of them in one another`,
  }),
  "include-amount": define({
    severity: "error",
    title: "page made up of too many includes",
    message: (data: { limit: number }) => `Unexpected include, expected at most ${data.limit} in one page`,
  }),
  "annotation-invalid": define({
    severity: "warning",
    title: "annotation that is not JSON",
    message: (data: { defect: JsonDefectKind }) => jsonDefects[data.defect],
  }),
  "annotation-value": define({
    severity: "warning",
    title: "annotation key with a value that it cannot have",
    message: (data: { key: string; expected: string }) =>
      `Unexpected value of \`${data.key}\` in an annotation, expected ${data.expected}`,
  }),
  "annotation-unattached": define({
    severity: "warning",
    title: "annotation without its code block",
    message: (data: { blockType: string }) =>
      `Unexpected \`${data.blockType}\` annotation with no code block after it, expected one at once`,
  }),
  "comment-unclosed": define({
    severity: "error",
    title: "comment without an end",
    message: () => "Unexpected end of the comment, expected `-->`",
  }),
  "fence-unclosed": define({
    severity: "warning",
    title: "code block without an end",
    message: () => "Unexpected end of the code block, expected a closing fence",
  }),
  "table-delimiter-mismatch": define({
    severity: "warning",
    title: "table that markdown refuses",
    message: (data: { delimiters: number; columns: number }) => {
      const mismatch =
        data.delimiters === 0
          ? `Unexpected header without a delimiter row, expected one of ${data.columns} cells below it`
          : `Unexpected delimiter row of ${data.delimiters} cells, expected ${data.columns}, as many as the header`;
      return `${mismatch}; markdown shows no table`;
    },
  }),
  "table-parted": define({
    severity: "warning",
    title: "table with an empty line in it",
    message: () => "Unexpected empty line above a row, expected all rows of a table without one; markdown shows text",
  }),
  "table-surplus-cells": define({
    severity: "warning",
    title: "table row with too many cells",
    message: (data: { cells: number; columns: number }) =>
      `Unexpected row of ${data.cells} cells, expected ${data.columns}; a \`|\` in a cell is written \`\\|\``,
  }),
  "table-html": define({
    severity: "warning",
    title: "table in HTML that markdown has no form for",
    message: () => "Unexpected table in HTML, expected one in markdown; its rows are read as text",
  }),
  "table-missing-cells": define({
    severity: "warning",
    title: "table row with too few cells",
    message: (data: { cells: number; columns: number }) =>
      `Unexpected row of ${data.cells} ${data.cells === 1 ? "cell" : "cells"}, expected ${data.columns}`,
  }),
  "table-broken-row": define({
    severity: "warning",
    title: "table row broken over two lines",
    message: () => "Unexpected line break in a table row, expected the row on one line",
  }),
  "http-blank-line-before-headers": define({
    severity: "info",
    title: "blank line between the first line and the headers",
    message: () => "Unexpected blank line before the headers, expected them at once",
  }),
  "http-no-blank-line-before-body": define({
    severity: "warning",
    title: "body right after the headers",
    message: () => "Unexpected body, expected a blank line before it",
  }),
  "http-unexpected-line": define({
    severity: "warning",
    title: "line that is no part of HTTP",
    message: (data: { line: string }) =>
      `Unexpected line \`${data.line}\`, expected a request line, a status line or a header; it is left out`,
  }),
  "http-start-line-missing": define({
    severity: "warning",
    title: "HTTP message without its first line",
    message: (data: { blockType: string }) =>
      data.blockType === "response"
        ? "Unexpected start of a response, expected a status line such as `HTTP/1.1 200 OK`"
        : "Unexpected start of a request, expected a line such as `GET /me`",
  }),
  "http-request-in-info-string": define({
    severity: "warning",
    title: "request line on the line of the fence",
    message: () => "Unexpected request line behind the opening fence, expected it on the next line",
  }),
  "http-space-missing": define({
    severity: "warning",
    title: "method and path without a space",
    message: (data: { method: string }) => `Unexpected character after \`${data.method}\`, expected a space`,
  }),
  "http-status-line": define({
    severity: "info",
    title: "status line in a form of its own",
    message: (data: { status: number }) =>
      `Unexpected form of a status line, expected \`HTTP/1.1 ${data.status}\` and the reason`,
  }),
  "content-length-mismatch": define({
    severity: "info",
    title: "Content-Length that is not the body's",
    message: (data: { documented: number; actual: number }) =>
      `Unexpected Content-Length ${data.documented}, expected ${data.actual}, the length of the body in bytes`,
  }),
  "invalid-json": define({
    severity: "warning",
    title: "JSON that is not strict",
    message: (data: { defect: JsonDefectKind }) => jsonDefects[data.defect],
  }),
};
