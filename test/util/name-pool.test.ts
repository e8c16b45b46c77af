import { expect, test } from "vitest";
import { createNamePool } from "../../src/util/name-pool.js";

test("the first free candidate is given", () => {
  const pool = createNamePool({ taken: ["Date"] });

  const names = [pool.claim(["Call"]), pool.claim(["Date", "MeetDate"]), pool.claim(["Call", "MeetCall"])];

  expect(names).toEqual(["Call", "MeetDate", "MeetCall"]);
});

test("where none is free the last is numbered", () => {
  const pool = createNamePool({});

  const names = [pool.claim(["Call"]), pool.claim(["Call"]), pool.claim(["Call"]), pool.claim(["Call2"])];

  expect(names).toEqual(["Call", "Call2", "Call3", "Call22"]);
});

test("names that differ in case only are not both given", () => {
  const pool = createNamePool({});

  expect([pool.claim(["UserName"]), pool.claim(["Username"])]).toEqual(["UserName", "Username2"]);
});

test("a pool can tell names by less, and number them otherwise", () => {
  const pool = createNamePool({ fold: (name) => name.replaceAll("-", ""), separator: "-" });

  expect([pool.claim(["user-name"]), pool.claim(["username"]), pool.claim(["username2"])]).toEqual([
    "user-name",
    "username-2",
    "username2-2",
  ]);
});
