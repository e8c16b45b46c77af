import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { pathFrom } from "../../src/util/path-from.js";

test.each([
  ["C:\\work", "C:\\work\\docs\\api", "docs/api"],
  ["C:\\work\\sdk", "C:\\work\\docs", "../docs"],
  ["C:\\Work", "c:\\work\\docs", "docs"],
  ["C:\\work", "C:\\work", ""],
  ["C:\\work", "D:\\docs", "D:/docs"],
  ["\\\\server\\share\\work", "\\\\server\\share\\docs", "../docs"],
])("on Windows %s sees %s as %s", (folder, path, seen) => {
  expect(pathFrom(folder, path, win32)).toBe(seen);
});

test("elsewhere a backslash is part of a name", () => {
  expect(pathFrom("/work", "/work/a\\b/docs", posix)).toBe("a\\b/docs");
});
