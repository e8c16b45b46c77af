import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { plainPalette as plain } from "../../src/diagnostics/reporters/report-options.js";

function fail(): void {
  throw new RangeError("no room\u001b[2J");
}

function brokenTerminal(isDebugging: boolean): { readonly terminal: Terminal; readonly said: readonly string[] } {
  const said: string[] = [];
  const tell = (text: string): void => {
    said.push(text);
  };
  const out = { write: fail, palette: plain, interactive: false };
  return { terminal: { folder: "/", out, err: { ...out, write: tell }, isDebugging }, said };
}

test("a crash is told in a line, with the way to its stack", async () => {
  const { terminal, said } = brokenTerminal(false);
  expect(await run(["--help"], terminal)).toBe(2);
  expect(said).toEqual([
    "docwright: crashed: no room␛[2J\nThis is a fault of docwright's; DOCWRIGHT_DEBUG=1 shows where.\n",
  ]);
});

test("the stack is shown to whoever wants it", async () => {
  const { terminal, said } = brokenTerminal(true);
  expect(await run(["--help"], terminal)).toBe(2);
  expect(said.join("")).toMatch(/^docwright: RangeError: no room[^]*run\.test\.ts/);
});
