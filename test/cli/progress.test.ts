import { expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.js";
import { plainPalette as plain } from "../../src/diagnostics/reporters/report-options.js";

function watched({ interactive, times }: { readonly interactive: boolean; readonly times: readonly number[] }): string {
  let written = "";
  const clock = times.values();
  const write = (text: string): void => {
    written += text;
  };
  const progress = createProgress({ write, palette: plain, interactive }, () => clock.next().value ?? 0);
  for (const [index] of times.slice(1).entries()) progress.watch(`page ${index + 1}`);
  progress.end();
  return written;
}

test("a line appears after half a second, changes ten times a second, and goes", () => {
  expect(watched({ interactive: true, times: [0, 100, 500, 500, 550, 610, 610] })).toBe(
    "\r\u001b[Kpage 2\r\u001b[Kpage 4\r\u001b[K",
  );
});

test("a short run shows nothing, and leaves nothing to take away", () => {
  expect(watched({ interactive: true, times: [0, 100, 499] })).toBe("");
});

test("nothing is shown where nobody watches", () => {
  expect(watched({ interactive: false, times: [0, 900, 1000] })).toBe("");
});
