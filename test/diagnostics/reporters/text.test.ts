import { expect, test } from "vitest";
import { furtherPlaces } from "../../../src/diagnostics/further-places.js";
import type { Palette } from "../../../src/diagnostics/reporters/report-options.js";
import { reportText } from "../../../src/diagnostics/reporters/text.js";
import { findingAt, originOf, sourceOf } from "../../helpers/finding.js";
import { plainPalette as plain } from "../../../src/diagnostics/reporters/report-options.js";

const options = { root: "docs", max: 100, palette: plain };
const marked = (text: string): string => `<${text}>`;
const page = sourceOf("# Answer\n\nSee [call](cal.md).\n");

test("a finding has its place, severity, code, message, excerpt, and the places that explain it", () => {
  const finding = findingAt(page, "[call](cal.md)", {
    message: "Unexpected link to `cal.md`, expected a page of the reference",
    related: [{ message: "the page may be this", origin: originOf(sourceOf("# call", "resources/call.md"), "call") }],
  });
  expect(reportText([finding], options)).toBe(
    [
      "docs/api/call-answer.md:3:5 warning broken-link Unexpected link to `cal.md`, expected a page of the reference",
      "  2 |",
      "  3 | See [call](cal.md).",
      "    |     ^^^^^^^^^^^^^^",
      "  docs/resources/call.md:1:3 the page may be this",
      "",
      "",
    ].join("\n"),
  );
});

test("of further places of one fault the first are shown, and the others counted", () => {
  const [first, ...others] = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => sourceOf("cal", `${name}.md`));
  const related = [
    ...furtherPlaces(others.map((source) => originOf(source, "cal"))),
    { message: "It is called so here", origin: originOf(sourceOf("call", "z.md"), "call") },
  ];
  const finding = findingAt(first ?? page, "cal", { message: "m", related });
  expect(
    reportText([finding], { ...options, root: "" })
      .split("\n")
      .slice(3),
  ).toEqual([
    ...["b", "c", "d", "e", "f"].map((name) => `  ${name}.md:1:1 The same stands here`),
    "  z.md:1:1 It is called so here",
    "  and 2 more",
    "",
    "",
  ]);
});

test("each finding is a paragraph, and no findings print nothing", () => {
  const finding = findingAt(sourceOf("call", "a.md"), "call", { severity: "info", message: "m" });
  const printed = "a.md:1:1 info broken-link m\n  1 | call\n    | ^^^^\n\n";
  expect(reportText([finding, finding], { ...options, root: "" })).toBe(printed + printed);
  expect(reportText([], options)).toBe("");
});

test("line numbers of an excerpt are flush right", () => {
  const [, ...frame] = reportText([findingAt(sourceOf(`${"\n".repeat(8)}one\ntwo`, "a.md"), "one")], options).split(
    "\n",
  );
  expect(frame).toEqual(["   8 |", "   9 | one", "     | ^^^", "  10 | two", "", ""]);
});

test("a limit keeps the worst findings, in the order of their places", () => {
  const findings = [
    findingAt(page, "Answer", { severity: "warning", message: "first" }),
    findingAt(page, "See", { severity: "info", message: "second" }),
    findingAt(page, "call", { severity: "error", message: "third" }),
  ];
  const text = reportText(findings, { ...options, max: 2 });
  expect(text.split("\n").filter((line) => !line.startsWith("  ") && line !== "")).toEqual([
    "docs/api/call-answer.md:1:3 warning broken-link first",
    "docs/api/call-answer.md:3:6 error broken-link third",
    "and 1 more, none worse",
  ]);
});

test("nothing that a page holds reaches the terminal raw, and colours are the palette's alone", () => {
  const escape = "\u001b]0;gotcha\u0007";
  const source = sourceOf(`${escape}call`, `api/${escape}.md`);
  const finding = findingAt(source, "call", {
    message: escape,
    related: [{ message: escape, origin: originOf(source, "call") }],
  });
  const palette: Palette = {
    severity: { error: marked, warning: marked, info: marked },
    strong: marked,
    faint: marked,
  };
  expect(reportText([finding], { ...options, palette })).toBe(
    [
      "<docs/api/␛]0;gotcha␇.md:1:12> <warning> <broken-link> ␛]0;gotcha␇",
      "<  1 |> ␛]0;gotcha␇call",
      "<    |> <           ^^^^>",
      "  <docs/api/␛]0;gotcha␇.md:1:12> ␛]0;gotcha␇",
      "",
      "",
    ].join("\n"),
  );
});
