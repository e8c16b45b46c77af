import { expect, test } from "vitest";
import { sharedDescription } from "../../../src/emit/builders/other-pages.js";
import { createTypeGraph } from "../../../src/model/types/type-graph.js";
import { aResource } from "../helpers/model.js";

const resources = [
  aResource("appliance"),
  aResource("phone", [], { base: "contoso.meet.appliance" }),
  aResource("intercom", [], { base: "contoso.meet.appliance" }),
  aResource("deskPhone", [], { base: "contoso.meet.phone" }),
  aResource("person"),
  aResource("tablet", [], { base: "contoso.meet.appliance" }),
  { ...aResource("tablet", [], { base: "contoso.meet.appliance" }), id: "contoso.desk.tablet" },
];
const graph = createTypeGraph(new Map(resources.map((resource) => [resource.id, resource])), new Map());

test("pages that differ in a type alone are about the type from which all derive", () => {
  expect(sharedDescription(["Deletes a phone.", "Deletes an intercom."], graph)).toBe("Deletes an appliance.");
  expect(sharedDescription(["Deletes a phone.", "Deletes a deskPhone."], graph)).toBe("Deletes a phone.");
  expect(sharedDescription(["A phone is deleted.", "An intercom is deleted."], graph)).toBe("An appliance is deleted.");
  expect(sharedDescription(["Delete intercom objects.", "Delete deskPhone objects."], graph)).toBe(
    "Delete appliance objects.",
  );
});

test("pages that differ in more, in nothing, or in types of no common base, are not about one", () => {
  expect(sharedDescription(["Deletes a phone.", "Deletes an intercom for good."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a phone.", "Removes an intercom."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a phone.", "Deletes a phone."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a phone."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a phone.", "Deletes a person."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a phone.", "Deletes a thing."], graph)).toBeUndefined();
  expect(sharedDescription(["Deletes a tablet.", "Deletes a thing."], graph)).toBeUndefined();
});
