import { expect, test } from "vitest";
import { singular } from "../../../src/model/prose/singular.js";

test.each([
  ["calls", "call"],
  ["childFolders", "childFolder"],
  ["policies", "policy"],
  ["boxes", "box"],
  ["classes", "class"],
  ["statuses", "status"],
  ["branches", "branch"],
  ["licenses", "license"],
  ["houses", "house"],
  ["greenhouses", "greenhouse"],
  ["clauses", "clause"],
  ["buses", "bus"],
  ["echoes", "echo"],
  ["shoes", "shoe"],
  ["cookies", "cookie"],
  ["mailboxMovies", "mailboxMovie"],
  ["children", "child"],
  ["groupChildren", "groupChild"],
  ["people", "person"],
  ["lenses", "lens"],
  ["cameraLenses", "cameraLens"],
  ["loaves", "loaf"],
  ["ryeLoaves", "ryeLoaf"],
  ["archives", "archive"],
  ["series", "series"],
  ["status", "status"],
  ["address", "address"],
  ["analysis", "analysis"],
  ["me", "me"],
  ["us", "us"],
  ["s", "s"],
  ["", ""],
])("%s: %s", (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});
