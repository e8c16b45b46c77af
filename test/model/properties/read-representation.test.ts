import { expect, test } from "vitest";
import { readApi } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchResource } from "../../helpers/sketch-api.js";

test("the values of a JSON representation stand for types", () => {
  const json = `{
    "@odata.type": "#api.call",
    "text": "String",
    "identifier": "String (identifier)",
    "moment": "String (timestamp)",
    "span": "String (duration)",
    "number": "Int64",
    "aliased": "integer",
    "sample": "Hello, world",
    "word": "ringing",
    "flag": true,
    "whole": 1024,
    "large": 12345678901,
    "fraction": 4.2,
    "round": 1.0,
    "nothing": null,
    "blank": {},
    "none": [],
    "texts": ["String"],
    "listed": "Collection(Edm.Int32)",
    "brackets": "string[]",
    "worded": "Int32 collection",
    "sampled": "stamp collection",
    "named": { "@odata.type": "Collection(api.call)" },
    "call": { "@odata.type": "#api.call" },
    "calls": [{ "@odata.type": "api.call" }],
    "short": { "@type": "api.call" },
    "hashed": { "@type": "#api.call" },
    "either": "high | low (default) | ...",
    "eithers": ["high|low|null"],
    "ambiguous": "one thing | another",
    "nested": [["String"]]
  }`;
  const { api, findings } = readApi({
    "resources/call.md": resourcePage({ annotation: { "@odata.type": "api.call" }, json }),
  });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  text: String",
    "  identifier: String",
    "  moment: DateTimeOffset",
    "  span: Duration",
    "  number: Int64",
    "  aliased: Int32",
    "  sample: String",
    "  word: String",
    "  flag: Boolean",
    "  whole: Int32",
    "  large: Int64",
    "  fraction: Double",
    "  round: Double",
    "  nothing: unknown",
    "  blank: unknown",
    "  none: unknown[]",
    "  texts: String[]",
    "  listed: Int32[]",
    "  brackets: String[]",
    "  worded: Int32[]",
    "  sampled: String",
    "  named: api.call[]",
    "  call: api.call",
    "  calls: api.call[]",
    "  short: api.call",
    "  hashed: api.call",
    '  either: "high" | "low"',
    '  eithers: "high" | "low"[]',
    "  ambiguous: String",
    "  nested: String[][]",
  ]);
  expect(findings).toEqual([]);
});

test("JSON that is no object shows no properties", () => {
  const page = resourcePage({
    properties: ["id | String |"],
    annotation: { "@odata.type": "api.call" },
    json: `["String"]`,
  });
  expect([...readApi({ "resources/call.md": page }).api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  id: String",
  ]);
});
