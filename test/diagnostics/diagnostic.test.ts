import { expect, test } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.js";
import { originOf, sourceOf } from "../helpers/finding.js";

function messageFor(url: string): string {
  const origin = originOf(sourceOf("one two three"), "two");
  return diagnose("broken-link", origin, { url, leadsOut: false, near: undefined }).message;
}

test("a message quotes what a page writes, and of what would fill a screen the beginning", () => {
  expect(messageFor("a".repeat(400))).toBe(
    `Unexpected link to \`${"a".repeat(400)}\`, expected a page of the reference`,
  );
  expect(messageFor("\u{1f600}".repeat(9000))).toBe(
    `Unexpected link to \`${"\u{1f600}".repeat(400)}…\`, expected a page of the reference`,
  );
});
