import { expect, test } from "vitest";
import { createCollector } from "../../src/diagnostics/collector.js";
import { findingAt, sourceOf } from "../helpers/finding.js";

const page = sourceOf("one two three");

test("findings come out by path, place and code, whatever order they came in", () => {
  const findings = [
    findingAt(page, "one", { code: "broken-link" }),
    findingAt(page, "one", { code: "undefined-type" }),
    findingAt(page, "three"),
    findingAt(sourceOf("one", "resources/call.md"), "one"),
  ];
  const collector = createCollector({});
  for (const finding of findings.toReversed()) collector.report(finding);
  expect(collector.sorted()).toEqual(findings);
});

test("upper case comes before lower case on every machine", () => {
  const collector = createCollector({});
  collector.report(findingAt(sourceOf("one", "api/b.md"), "one"));
  collector.report(findingAt(sourceOf("one", "api/C.md"), "one"));
  expect(collector.sorted().map(({ origin }) => origin.source.path)).toEqual(["api/C.md", "api/b.md"]);
});

test("a finding reported twice is one", () => {
  const collector = createCollector({});
  collector.report(findingAt(page, "two"));
  collector.report(findingAt(page, "two"));
  expect(collector.sorted()).toEqual([findingAt(page, "two")]);
});

test("findings that differ in their message alone are two", () => {
  const collector = createCollector({});
  collector.report(findingAt(page, "two", { message: "b" }));
  collector.report(findingAt(page, "two", { message: "a" }));
  expect(collector.sorted()).toEqual([
    findingAt(page, "two", { message: "a" }),
    findingAt(page, "two", { message: "b" }),
  ]);
});

test("an override changes a finding's severity, and `off` takes it away", () => {
  const collector = createCollector({ "broken-link": "error", "undefined-type": "off" });
  collector.report(findingAt(page, "one", { code: "broken-link", severity: "warning" }));
  collector.report(findingAt(page, "two", { code: "undefined-type" }));
  expect(collector.sorted()).toEqual([findingAt(page, "one", { severity: "error" })]);
});
