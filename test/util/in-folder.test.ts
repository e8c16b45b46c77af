import { win32 } from "node:path";
import { expect, test } from "vitest";
import { isInFolder } from "../../src/util/in-folder.js";

test.each([
  ["C:\\work\\docs", "C:\\work", true],
  ["c:\\WORK\\docs", "C:\\work", true],
  ["C:\\work", "C:\\work", true],
  ["C:\\work\\..docs", "C:\\work", true],
  ["C:\\works", "C:\\work", false],
  ["C:\\", "C:\\work", false],
  ["D:\\work\\docs", "C:\\work", false],
])("on Windows %s in %s is %s", (path, folder, isIn) => {
  expect(isInFolder(path, folder, win32)).toBe(isIn);
});
