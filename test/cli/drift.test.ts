import { expect, test } from "vitest";
import { printDrift } from "../../src/cli/drift.js";
import type { Palette } from "../../src/diagnostics/reporters/report-options.js";
import type { Drift } from "../../src/output/check.js";
import { plainPalette as plain } from "../../src/diagnostics/reporters/report-options.js";

const drift: readonly Drift[] = [
  { kind: "added", path: "client.ts", difference: [] },
  { kind: "changed", path: "models/calls.ts", difference: ["-one", "+two", "(3 more lines)"] },
  { kind: "stale", path: "old.ts", difference: [] },
];

test("drift is a line a file, with what differs below it", () => {
  expect(printDrift(drift, { details: true, palette: plain })).toBe(
    "added   client.ts\nchanged models/calls.ts\n  -one\n  +two\n  (3 more lines)\nstale   old.ts\n",
  );
  expect(printDrift(drift, { details: false, palette: plain })).toBe(
    "added   client.ts\nchanged models/calls.ts\nstale   old.ts\n",
  );
  expect(printDrift([], { details: true, palette: plain })).toBe("");
});

test("colours tell what is from what should be, and nothing in a file is obeyed", () => {
  const palette: Palette = {
    severity: { error: (text) => `<e ${text}>`, warning: (text) => text, info: (text) => `<i ${text}>` },
    strong: (text) => text,
    faint: (text) => `<f ${text}>`,
  };
  const changed: Drift = { kind: "changed", path: "\u001ba.ts", difference: ["-\u001b[2J", "+b", "(1 more)"] };
  expect(printDrift([changed], { details: true, palette })).toBe(
    "changed ␛a.ts\n  <e -␛[2J>\n  <i +b>\n  <f (1 more)>\n",
  );
});
