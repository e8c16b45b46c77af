import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchEnumeration, sketchType } from "../../helpers/sketch-api.js";

/** The types of `properties` of a boat that a call answers with as `json`, and the enumerations of its API. */
function boat(properties: readonly string[], json: string, representation?: string): readonly string[] {
  const { resources, enumerations } = apiOf({
    "api/boat-get.md": operationPage({
      routes: "GET /boats/{id}",
      response: "This method returns a `200 OK` response code and a [boat](../resources/boat.md) in the response body.",
      example: `${httpFence("GET /boats/1")}\n${httpFence("HTTP/1.1 200 OK", json)}`,
    }),
    "resources/boat.md": resourcePage({
      title: "boat",
      properties,
      ...(representation === undefined ? {} : { annotation: { "@odata.type": "api.boat" }, json: representation }),
    }),
  });
  const own = resources.get("api.boat");
  return [
    ...(own?.properties ?? []).map(({ name, type }) => `${name}: ${sketchType(type)}`),
    ...[...enumerations.values()].flatMap(sketchEnumeration),
  ];
}

test("a dictionary of a type that no page defines holds the values that its row lists", () => {
  expect(boat(["sails | Dictionary<String, sailKind> | Possible values are: `jib`, `genoa`. |"], `{}`)).toEqual([
    "sails: Record<enum api.sailKind>",
    "enumeration api.sailKind — Possible values are: `jib`, `genoa`.",
    "  jib",
    "  genoa",
  ]);
});

test("what a dictionary holds as text in examples is an enumeration of which no member is known", () => {
  expect(
    boat(["hues | Dictionary<String, hue> |"], `{ "hues": { "hull": "red", "deck": null } }`, `{ "hues": {} }`),
  ).toEqual(["hues: Record<enum api.hue>", "enumeration api.hue"]);
  expect(boat(["hues | Dictionary<String, hue> |"], `{ "hues": { "hull": { "name": "red" } } }`)).toEqual([
    "hues: Record<api.hue>",
  ]);
});

test("that JSON shows a dictionary as an object says nothing of what it holds", () => {
  const properties = ["hues | Dictionary<String, hue> |", "hue | hue |"];
  expect(boat(properties, `{}`, `{ "hues": {}, "hue": "String" }`)).toEqual([
    "hues: Record<enum api.hue>",
    "hue: enum api.hue",
    "enumeration api.hue",
  ]);
});
