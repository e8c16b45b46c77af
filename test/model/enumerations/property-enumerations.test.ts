import { expect, test } from "vitest";
import { apiOf, type Pages } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchEnumeration, sketchResource } from "../../helpers/sketch-api.js";

function typesIn(pages: Pages): readonly string[] {
  const { resources, enumerations } = apiOf(pages);
  return [...[...resources.values()].flatMap(sketchResource), ...[...enumerations.values()].flatMap(sketchEnumeration)];
}

/** A list of values below `heading`. */
function list(heading: string): string {
  return `\n### ${heading}\n\n| Value | Description |\n|:---|:---|\n| high | Bright. |\n| low | Dark. |\n`;
}

/** The page of a call with a property, and with what `below` says. */
function callPage(property: string, below: string): string {
  return resourcePage({ title: "call resource type", properties: [property] }) + below;
}

test("values below a heading that names a text of the page are that property's", () => {
  expect(
    typesIn({ "resources/call.md": callPage("tones | String collection |", list("Tones property values")) }),
  ).toEqual([
    "resource api.call",
    "  tones: enum api.callTones[]",
    "enumeration api.callTones",
    "  high — Bright.",
    "  low — Dark.",
  ]);
  expect(typesIn({ "resources/call.md": callPage("callTone | String |", list("CallTone values")) })).toEqual([
    "resource api.call",
    "  callTone: enum api.callTone",
    "enumeration api.callTone",
    "  high — Bright.",
    "  low — Dark.",
  ]);
});

test("what a property has for its type, or no property is called, is a type of the API", () => {
  const members = ["enumeration api.tone", "  high — Bright.", "  low — Dark."];
  expect(typesIn({ "resources/call.md": callPage("tone | tone |", list("Tone values")) })).toEqual([
    "resource api.call",
    "  tone: enum api.Tone",
    "enumeration api.Tone",
    ...members.slice(1),
  ]);
  expect(typesIn({ "resources/call.md": callPage("pitch | String |", list("tone values")) })).toEqual([
    "resource api.call",
    "  pitch: String",
    ...members,
  ]);
});

test("what a dictionary holds is a type of the API, too, where another property is called so", () => {
  const properties = ["tone | String |", "tones | Dictionary<String, tone> |"];
  const page = resourcePage({ title: "call resource type", properties });
  expect(typesIn({ "resources/call.md": page + list("tone values") })).toEqual([
    "resource api.call",
    "  tone: enum api.tone",
    "  tones: Record<enum api.tone>",
    "enumeration api.tone",
    "  high — Bright.",
    "  low — Dark.",
  ]);
});

test("what is listed apart from resources is a type of the API", () => {
  const pages = {
    "resources/call.md": callPage("tone | String |", list("tone values")),
    "resources/enums.md": `# Enumerations\n${list("tone values")}`,
  };
  expect(typesIn(pages)).toEqual([
    "resource api.call",
    "  tone: enum api.tone",
    "enumeration api.tone",
    "  high — Bright.",
    "  low — Dark.",
  ]);
});

test("what a description lists is the list of the same values that bears the name of the property, or of both", () => {
  // What the property is of, without its description.
  const typed = (property: string, heading: string): string | undefined =>
    typesIn({
      "resources/call.md": resourcePage({ title: "call resource type", properties: [property] }),
      "resources/enums.md": `# Enumerations\n${list(heading)}`,
    })[1]?.replace(/ — .*/, "");
  const both = "Possible values are: `high`, `low`.";
  expect(typed(`tone | String | ${both}`, "tone values")).toBe("  tone: enum api.tone");
  expect(typed(`tones | String collection | ${both}`, "callTones values")).toBe("  tones: enum api.callTones[]");
  const more = "Possible values are: `high`, `low`, `middle`.";
  expect(typed(`tone | String | ${more}`, "callTone values")).toBe("  tone: enum api.callTone");
  expect(typed(`tone | String | ${more}`, "tone values")).toBe('  tone: "high" | "low" | "middle"');
  expect(typed("tone | String | Possible values are: `on`, `off`.", "callTone values")).toBe('  tone: "on" | "off"');
  expect(typed("tone | String | How it rings.", "tone values")).toBe("  tone: String");
});

test("a column can be headed by the property's name", () => {
  const below = `\n## Tone options\n\n| Tone value | Description |\n|:---|:---|\n| **high** | Bright. |\n`;
  expect(typesIn({ "resources/call.md": callPage("tone | String |", below) })).toEqual([
    "resource api.call",
    "  tone: enum api.callTone",
    "enumeration api.callTone",
    "  high — Bright.",
  ]);
});
