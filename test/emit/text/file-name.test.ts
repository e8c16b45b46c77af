import { expect, test } from "vitest";
import { fileName, joinedFileName } from "../../../src/emit/text/file-name.js";
import { hostileStrings } from "../helpers/strings.js";

test("files are named in kebab case", () => {
  expect(
    ["calls", "callRecords", "identity-and-access", "HTTPProxy", "Teams & Channels", "v2Beta"].map(fileName),
  ).toEqual(["calls", "call-records", "identity-and-access", "http-proxy", "teams-channels", "v2-beta"]);
});

test("names that differ in case only are one file", () => {
  expect(["Calls", "CALLS", "calls"].map(fileName)).toEqual(["calls", "calls", "calls"]);
  expect(["ΚΛΗΣΗΣ", "κλησης", "κλησησ"].map(fileName)).toEqual(["κλησης", "κλησης", "κλησης"]);
});

test("no name is a device on Windows", () => {
  expect(["con", "NUL", "com1", "lpt9", "aux", "console"].map(fileName)).toEqual([
    "con-",
    "nul-",
    "com1-",
    "lpt9-",
    "aux-",
    "console",
  ]);
});

test("no name leaves its folder, hides itself or is empty", () => {
  const names = hostileStrings.map(fileName);

  expect(names.filter((name) => !/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?$/u.test(name))).toEqual([]);
  expect(names.filter((name) => name.length > 61)).toEqual([]);
  expect([fileName(".."), fileName(""), fileName("../../etc/passwd")]).toEqual(["other", "other", "etc-passwd"]);
});

test("a name that is cut ends with a whole character", () => {
  expect(fileName(`a${"\u{20000}".repeat(99)}`)).toBe(`a${"\u{20000}".repeat(29)}`);
});

test("a file of several names says each once, and any disk takes it", () => {
  const long = ["\u{8a71}", "\u{9928}", "\u{9304}"].map((letter) => letter.repeat(60));
  expect(joinedFileName(["call records", "callRecords", "Calls"])).toBe("call-records-calls");
  expect(joinedFileName(long)).toBe(`${long[0]}-${"\u{9928}".repeat(6)}`);
});
