import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";

/** What of a page is left out. */
function leftOut(title: string, ...rest: readonly string[]): readonly string[] {
  const properties = "## Properties\n\n| Name | Type |\n|:---|:---|\n| id | String |\n";
  const { omissions } = apiOf({ "tapes/tape.md": [`# ${title}`, ...rest, properties].join("\n\n") });
  return omissions.map(({ what, subject, reason }) => `${what} ${subject.value}: ${reason}`);
}

test("properties of a type that no title and no annotation names are left out", () => {
  expect(leftOut("All about tapes")).toEqual(["type All about tapes: its title is no name of a type"]);
});

test("a type that a title or an annotation names is none of these", () => {
  const json = '<!-- { "blockType": "resource", "@odata.type": "api.tape" } -->\n```json\n{ "id": "String" }\n```';
  expect(leftOut("Tape entity")).toEqual([]);
  expect(leftOut("All about tapes", json)).toEqual([]);
});

test.each(["tape data resource", "tape flags resource type"])(
  "'%s' names no type: the word is a part of the name",
  (title) => {
    expect(leftOut(title)).toEqual([`type ${title}: its title is no name of a type`]);
  },
);

test("values of an enumeration that no title names are left out, and none that a heading names", () => {
  const table = "| Member | Description |\n|:---|:---|\n| low | Deep. |\n";
  const leftOutOf = (title: string, heading: string): readonly string[] => {
    const { omissions } = apiOf({ "tapes/tone.md": `# ${title}\n\n## ${heading}\n\n${table}` });
    return omissions.map(({ what, subject, reason }) => `${what} ${subject.value}: ${reason}`);
  };
  expect(leftOutOf("Enumeration of all tones", "Members")).toEqual([
    "type Enumeration of all tones: its title is no name of a type",
  ]);
  expect(leftOutOf("Enumeration of all tones", "tone values")).toEqual([]);
  expect(leftOutOf("tone (flags enum)", "Members")).toEqual([]);
});
