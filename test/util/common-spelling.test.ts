import { expect, test } from "vitest";
import { createSpelling } from "../../src/util/common-spelling.js";

const lower = (name: string): string => name.toLowerCase();

test("a name is spelled as it is most often, and the first way among equals", () => {
  const spell = createSpelling(["Rooms", "rooms", "rooms", "Calls", "calls"], lower);
  expect(["ROOMS", "calls", "Notes"].map(spell)).toEqual(["rooms", "Calls", "Notes"]);
});
