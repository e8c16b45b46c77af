import { expect, test } from "vitest";
import { createPalette, streamOf } from "../../src/cli/terminal.js";

// Of a process's stream, a stream of ours takes these two alone.
const stream = (isTTY: boolean) => ({ isTTY, write: () => true }) as unknown as NodeJS.WriteStream;

const isColoured = (isTTY: boolean, environment: Record<string, string>, args: readonly string[] = []) =>
  streamOf(stream(isTTY), args, environment).palette.strong("call") !== "call";

test("colours are for terminals", () => {
  expect(isColoured(true, {})).toBe(true);
  expect(isColoured(false, {})).toBe(false);
  expect(isColoured(true, { TERM: "dumb" })).toBe(false);
});

test("FORCE_COLOR wants them anywhere, unless it is 0", () => {
  expect(isColoured(false, { FORCE_COLOR: "1" })).toBe(true);
  expect(isColoured(false, { FORCE_COLOR: "0" })).toBe(false);
});

test("NO_COLOR and --no-color have the last word", () => {
  expect(isColoured(true, { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  expect(isColoured(true, { FORCE_COLOR: "1" }, ["lint", "--no-color"])).toBe(false);
  expect(isColoured(true, { NO_COLOR: "" })).toBe(true);
});

test("each severity has its colour", () => {
  const { severity } = createPalette(true);
  expect([severity.error("e"), severity.warning("w"), severity.info("i")]).toEqual([
    "\u001b[31me\u001b[39m",
    "\u001b[33mw\u001b[39m",
    "\u001b[34mi\u001b[39m",
  ]);
});
