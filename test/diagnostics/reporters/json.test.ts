import { expect, test } from "vitest";
import { reportJson } from "../../../src/diagnostics/reporters/json.js";
import { findingAt, originOf, sourceOf } from "../../helpers/finding.js";
import { plainPalette as plain } from "../../../src/diagnostics/reporters/report-options.js";

const options = { root: "docs", max: 1, palette: plain };

test("a report counts the findings and lists all of them, with their ranges", () => {
  const page = sourceOf("# Answer\nAnswer\na call", "api/call-answer.md");
  const findings = [
    findingAt(page, "Answer\na", { message: "m", related: [{ message: "r", origin: originOf(page, "# ") }] }),
    findingAt(page, "call", { severity: "error", code: "undefined-type", message: "n" }),
  ];
  expect(JSON.parse(reportJson(findings, options))).toEqual({
    version: 1,
    root: "docs",
    counts: { error: 1, warning: 1, info: 0 },
    diagnostics: [
      {
        code: "broken-link",
        severity: "warning",
        message: "m",
        path: "api/call-answer.md",
        line: 2,
        column: 1,
        endLine: 3,
        endColumn: 2,
        offset: 9,
        endOffset: 17,
        related: [
          {
            message: "r",
            path: "api/call-answer.md",
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 3,
            offset: 0,
            endOffset: 2,
          },
        ],
      },
      {
        code: "undefined-type",
        severity: "error",
        message: "n",
        path: "api/call-answer.md",
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 7,
        offset: 18,
        endOffset: 22,
        related: [],
      },
    ],
  });
});

test("no findings are an empty list", () => {
  expect(JSON.parse(reportJson([], options))).toEqual({
    version: 1,
    root: "docs",
    counts: { error: 0, warning: 0, info: 0 },
    diagnostics: [],
  });
});
