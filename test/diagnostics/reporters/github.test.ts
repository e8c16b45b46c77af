import { expect, test } from "vitest";
import { reportGithub } from "../../../src/diagnostics/reporters/github.js";
import { findingAt, sourceOf } from "../../helpers/finding.js";
import { plainPalette as plain } from "../../../src/diagnostics/reporters/report-options.js";

const options = { root: "docs", max: 1, palette: plain };

test("each severity has its command, with the line and the columns", () => {
  const page = sourceOf("# Answer\na call", "api/call-answer.md");
  const findings = (["error", "warning", "info"] as const).map((severity) =>
    findingAt(page, "call", { severity, message: "m" }),
  );
  expect(reportGithub(findings, options)).toBe(
    [
      "::error file=docs/api/call-answer.md,line=2,endLine=2,col=3,endColumn=7,title=broken-link::m",
      "::warning file=docs/api/call-answer.md,line=2,endLine=2,col=3,endColumn=7,title=broken-link::m",
      "::notice file=docs/api/call-answer.md,line=2,endLine=2,col=3,endColumn=7,title=broken-link::m",
      "",
    ].join("\n"),
  );
});

test("a finding of several lines has no columns", () => {
  expect(reportGithub([findingAt(sourceOf("a\nb", "a.md"), "a\nb", { message: "m" })], { ...options, root: "" })).toBe(
    "::warning file=a.md,line=1,endLine=2,title=broken-link::m\n",
  );
});

test("no page can write a command of its own", () => {
  const page = sourceOf("call", "a,b:c%.md");
  const finding = findingAt(page, "call", { message: "100%\n::error::gotcha" });
  expect(reportGithub([finding], options)).toBe(
    "::warning file=docs/a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=5,title=broken-link::100%25␊::error::gotcha\n",
  );
});
