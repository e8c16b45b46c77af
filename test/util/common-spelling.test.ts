import { expect, test } from "vitest";
import { createSpelling } from "../../src/util/common-spelling.js";

const lower = (name: string): string => name.toLowerCase();

test("a name is spelled as it is most often, whatever comes first", () => {
  const spell = createSpelling(["Rooms", "rooms", "rooms", "Calls", "calls", "itemid", "itemId", "ITEMID"], lower);
  expect(["ROOMS", "Calls", "itemid", "Notes"].map(spell)).toEqual(["rooms", "calls", "itemId", "Notes"]);
});
