import { expect, test } from "vitest";
import { reachable } from "../../src/util/reachable.js";

test("goes on from what it reaches, and around a cycle once", () => {
  const ways: Readonly<Record<string, readonly string[]>> = {
    lobby: ["stair"],
    stair: ["roof", "lobby"],
    cellar: ["stair"],
  };
  const asked: string[] = [];
  const reached = reachable(["lobby"], (place) => {
    asked.push(place);
    return ways[place] ?? [];
  });
  expect([[...reached], asked]).toEqual([
    ["lobby", "stair", "roof"],
    ["lobby", "stair", "roof"],
  ]);
});
