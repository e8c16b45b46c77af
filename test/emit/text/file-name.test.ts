import { expect, test } from "vitest";
import { fileName } from "../../../src/emit/text/file-name.js";
import { hostileStrings } from "../helpers/strings.js";

test("files are named in kebab case", () => {
  expect(
    ["calls", "callRecords", "identity-and-access", "HTTPProxy", "Teams & Channels", "v2Beta"].map(fileName),
  ).toEqual(["calls", "call-records", "identity-and-access", "http-proxy", "teams-channels", "v2-beta"]);
});

test("names that differ in case only are one file", () => {
  expect([fileName("Calls"), fileName("CALLS"), fileName("calls")]).toEqual(["calls", "calls", "calls"]);
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
