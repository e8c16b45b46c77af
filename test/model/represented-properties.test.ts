import { expect, test } from "vitest";
import { readApi } from "../helpers/api.js";
import { resourcePage } from "../helpers/resource-page.js";
import { resourcesIn, resourcesOnPage } from "./helpers/resources.js";

test("in the JSON of an open type, names that no property can have are samples of what clients make up", () => {
  const json = `{ "tone": "String", "5a1d-42": { "note": "String" }, "Your name": 1 }`;
  const openType = { "@odata.type": "api.call", openType: true };
  expect(resourcesOnPage({ annotation: openType, json })).toEqual(["resource api.call (open)", "  tone: String"]);
});

test("the JSON of a subtype says nothing of what it inherits", () => {
  const base = resourcePage({ properties: ["length | Duration | How long it was."] });
  const subtype = resourcePage({
    title: "groupCall resource type",
    introduction: "Inherits from [call](call.md).",
    properties: ["seats | Int32 |"],
    annotation: { "@odata.type": "api.groupCall" },
    json: `{ "length": "String", "seats": 1, "tone": "String" }`,
  });
  expect(resourcesIn({ "resources/call.md": base, "resources/groupcall.md": subtype })).toEqual([
    "resource api.call",
    "  length: Duration — How long it was.",
    "resource api.groupCall from api.call",
    "  seats: Int32",
    "  tone: String",
  ]);
});

test("what a table says of it further up is said of all below", () => {
  const pageOf = (title: string, base: string) =>
    resourcePage({
      title: `${title} resource type`,
      introduction: `Inherits from [${base}](${base.toLowerCase()}.md).`,
      annotation: { "@odata.type": `api.${title}` },
      json: `{ "loss": 10 }`,
    });
  const pages = {
    "resources/call.md": resourcePage({ properties: ["loss | Double |"] }),
    "resources/groupcall.md": pageOf("groupCall", "call"),
    "resources/hallcall.md": pageOf("hallCall", "groupCall"),
  };
  expect(resourcesIn(pages)).toEqual([
    "resource api.call",
    "  loss: Double",
    "resource api.groupCall from api.call",
    "resource api.hallCall from api.groupCall",
  ]);
});

test("an annotation is the type's own where the JSON lists its values", () => {
  const json = `{ "@calls.onConflict": "fail (default) | replace", "@calls.link": "url", "tone@calls.form": "a | b" }`;
  expect(resourcesOnPage({ annotation: { "@odata.type": "api.call" }, json })).toEqual([
    "resource api.call",
    '  @calls.onConflict: "fail" | "replace"',
  ]);
});

test("an object of unknown type in the JSON leaves it to the table to say that nobody can read its type", () => {
  const page = (json: string): string =>
    resourcePage({
      properties: ["tones | What rings, by the hour |"],
      annotation: { "@odata.type": "api.call" },
      json: `{ "tones": ${json} }`,
    });
  const findingsOf = (json: string): readonly string[] => readApi({ "resources/call.md": page(json) }).findings;
  expect(findingsOf('{ "8": "a.wav" }')).toEqual([
    "resources/call.md:7:11 type-unreadable Unexpected `What rings, by the hour`, expected the name of a type",
  ]);
  expect(findingsOf('"String"')).toEqual([]);
});

test("the JSON says what a list holds of which the table says no more than that it is one", () => {
  const table = {
    properties: ["calls | Array | Some.", "tones | List |", "seats | Collection(Int32) |", "halls | Array |"],
    json: `{ "calls": [{ "@odata.type": "api.call" }], "tones": ["String"], "seats": ["String"], "halls": [] }`,
  };
  expect(resourcesOnPage({ annotation: { "@odata.type": "api.call" }, ...table })).toEqual([
    "resource api.call",
    "  calls: api.call[] — Some.",
    "  tones: String[]",
    "  seats: Int32[]",
    "  halls: unknown[]",
  ]);
});

test("a list of values of several kinds in the JSON tells no type of its items", () => {
  const json = `{ "tones": [1, "high"], "seats": ["String", "String"] }`;
  expect(resourcesOnPage({ properties: ["tones | Array |", "seats | Array |"], json })).toEqual([
    "resource api.call",
    "  tones: unknown[]",
    "  seats: String[]",
  ]);
});
