import { expect, test } from "vitest";
import type { EnumerationMember } from "../../../src/model/api.js";
import { placeOf } from "../../../src/source/source.js";
import { readApi, type Pages } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchEnumeration, sketchResource } from "../../helpers/sketch-api.js";

function enumerationsIn(pages: Pages): readonly string[] {
  return [...readApi(pages).api.enumerations.values()].flatMap(sketchEnumeration);
}

test("a page of its own lists the values of an enumeration", () => {
  const page = `---
title: callState enum type
ms.prod: calls
---
# callState enum type (deprecated)

Namespace: contoso.calls

Where a call stands.

## Members

| Member | Value | Description |
|:---|:---|:---|
| ringing | 0 | Nobody has answered **yet**. |
| established | 1 | Somebody has. |
| ringing | 7 | Again. |
| held (deprecated) | 2 | It waits. |
| parked | 3 | Deprecated. Use \`held\` instead. |
| **unknownFutureValue** | 4 | |
`;
  const { api, findings } = readApi({ "resources/callstate.md": page });
  expect([...api.enumerations.values()].flatMap(sketchEnumeration)).toEqual([
    "enumeration contoso.calls.callState (area calls, deprecated) — Where a call stands.",
    "  ringing = 0 — Nobody has answered yet.",
    "  established = 1 — Somebody has.",
    "  held = 2 (deprecated) — It waits.",
    "  parked = 3 (deprecated Use `held` instead.) — Deprecated. Use `held` instead.",
    "  unknownFutureValue = 4",
  ]);
  const [state] = api.enumerations.values();
  expect(state?.origins.map(placeOf)).toEqual(["resources/callstate.md:11:4"]);
  expect(state?.members.map(({ name, origin }) => `${name} ${placeOf(origin)}`).slice(0, 2)).toEqual([
    "ringing resources/callstate.md:15:3",
    "established resources/callstate.md:16:3",
  ]);
  expect(findings).toEqual([]);
});

test.each([
  ["callState values", "callState"],
  ["callState property values", "callState"],
  ["callState enum type", "callState"],
  ["callState enumeration", "callState"],
  ["callState members", "callState"],
])("on a page that lists several the heading `%s` names one", (heading, name) => {
  const page = `# Enum values\n\n### ${heading}\n\nWhere a call stands.\n\n| Member |\n|:---|\n| ringing |\n`;
  expect(enumerationsIn({ "resources/enums.md": page })).toEqual([
    `enumeration api.${name} — Where a call stands.`,
    "  ringing",
  ]);
});

test.each(["Members", "Enumerated values", "Possible values", "Supported values", "Member values"])(
  "below the heading `%s` stand the values of the page's own",
  (heading) => {
    const page = `# callState enum type\n\n## ${heading}\n\n| Member |\n|:---|\n| ringing |\n`;
    expect(enumerationsIn({ "resources/callstate.md": page })).toEqual(["enumeration api.callState", "  ringing"]);
  },
);

test("a table right below the title of an enumeration's page lists its values", () => {
  const page =
    "# callState enum type\n\nWhere it stands.\n\n| Value | Description |\n|:---|:---|\n| ringing | Loud. |\n";
  expect(enumerationsIn({ "resources/callstate.md": page })).toEqual([
    "enumeration api.callState — Where it stands.",
    "  ringing — Loud.",
  ]);
});

test.each(["Possible values", "Supported value", "Enumeration values"])(
  "a column headed `%s` holds values where a heading says so",
  (column) => {
    const page = `# callState enum type\n\n## Possible values\n\n| ${column} | Description |\n|:---|:---|\n| ringing | Loud. |\n`;
    expect(enumerationsIn({ "resources/callstate.md": page })).toEqual([
      "enumeration api.callState",
      "  ringing — Loud.",
    ]);
  },
);

test("a remark behind a value is no part of it", () => {
  const page = "# callState enum type\n\n## Members\n\n| Member |\n|:---|\n| ringing (default) |\n| held (preview) |\n";
  expect(enumerationsIn({ "resources/callstate.md": page })).toEqual([
    "enumeration api.callState",
    "  ringing",
    "  held",
  ]);
});

test.each([
  ["# callState enum type\n\nWhere it stands.\n\n## Members"],
  ["# callState enum type\n\nWhere it stands."],
  ["# Enum values\n\n## callState values\n\nWhere it stands."],
])("the items of a list are values: %s", (head) => {
  const page = `${head}

- \`ringing\` (default): nobody has *answered* yet.
- **established** - see \`ringing\`.
- \`held\` (deprecated)
- \`ended\`
`;
  const { api } = readApi({ "resources/callstate.md": page });
  expect([...api.enumerations.values()].flatMap(sketchEnumeration)).toEqual([
    "enumeration api.callState — Where it stands.",
    "  ringing — nobody has answered yet.",
    "  established — see `ringing`.",
    "  held (deprecated)",
    "  ended",
  ]);
  const line = head.split("\n").length + 2;
  expect(api.enumerations.get("api.callState")?.members.map(({ origin }) => placeOf(origin))).toEqual(
    [0, 1, 2, 3].map((at) => `resources/callstate.md:${line + at}:${at === 1 ? 5 : 3}`),
  );
});

test.each([
  ["# callState enum type\n\n- ringing\n- ended\n"],
  ["# callState enum type\n\n## Members\n\n- `ringing`: nobody has answered yet.\n- All else is of no use.\n"],
])("a list that is about something else is not read: %s", (page) => {
  expect(enumerationsIn({ "resources/callstate.md": page })).toEqual([]);
});

test.each(["Values", "Constants", "Options"])("on an enumeration's page `%s` heads its values", (heading) => {
  const page = `# callState enumeration\n\n## ${heading}\n\n| Name | Value |\n|:---|:---|\n| ringing | 0 |\n`;
  expect(enumerationsIn({ "resources/callstate.md": page })).toEqual(["enumeration api.callState", "  ringing = 0"]);
});

test.each(["2. callState values", "callState values {#call-states}"])("`%s` names an enumeration", (heading) => {
  const page = `# Enum values\n\n### ${heading}\n\n| Member |\n|:---|\n| ringing |\n`;
  expect(enumerationsIn({ "resources/enums.md": page })).toEqual(["enumeration api.callState", "  ringing"]);
});

test.each(["Members", "Properties", "Values"])(
  "on its page they are no properties for a type, below `%s`",
  (heading) => {
    const table = "| Member | Type | Description |\n|:---|:---|:---|\n| ringing | Int32 | Loud. |\n";
    const pages = { "resources/callstate.md": `# callState enum type\n\n## ${heading}\n\n${table}` };
    expect(enumerationsIn(pages)).toEqual(["enumeration api.callState", "  ringing — Loud."]);
    expect(readApi(pages).api.resources.size).toBe(0);
  },
);

test("values headed `Properties` are values all the same", () => {
  const page = "# callState enum type\n\n## Properties\n\n| Member | Description |\n|:---|:---|\n| ringing | Loud. |\n";
  expect(enumerationsIn({ "resources/callstate.md": page })).toEqual([
    "enumeration api.callState",
    "  ringing — Loud.",
  ]);
});

test.each([
  ["callState flags", "How it rings."],
  ["callState values", "These flags can be combined."],
  ["callState values", "A multivalued enumeration."],
])("below `%s`, `%s` says that values combine", (heading, introduction) => {
  const page = `# Enum values\n\n### ${heading}\n\n${introduction}\n\n| Member |\n|:---|\n| ringing |\n`;
  expect(enumerationsIn({ "resources/enums.md": page })).toEqual([
    `enumeration api.callState (flags) — ${introduction}`,
    "  ringing",
  ]);
});

test("values are names or a few words; what is neither is reported", () => {
  const page = `# paperSize enum type

## Members

| Value | Description |
|:---|:---|
| A4 | Usual. |
| North America Legal | Long. |
| 24/7 | Always. |
| this is the rest of the row above, which ran over) | |
| **Others** | |
| | Nothing. |
`;
  const { api, findings } = readApi({ "resources/papersize.md": page });
  expect([...api.enumerations.values()].flatMap(sketchEnumeration)).toEqual([
    "enumeration api.paperSize",
    "  A4 — Usual.",
    "  North America Legal — Long.",
    "  24/7 — Always.",
  ]);
  expect(findings).toEqual([
    "resources/papersize.md:10:3 property-name-unreadable Unexpected `this is the rest of the row above, which ran over)`, expected a value of the enumeration",
    "resources/papersize.md:12:1 property-name-unreadable Unexpected empty cell, expected a value of the enumeration",
  ]);
});

test("on a resource's page a list without a name is no enumeration, and one with a name is", () => {
  const lists =
    "\n## Members\n\n| Member |\n|:---|\n| ringing |\n\n### callState values\n\n| Member |\n|:---|\n| held |\n";
  const { api } = readApi({ "resources/call.md": resourcePage({ properties: ["state | callState |"] }) + lists });
  expect([...api.resources.values()].flatMap(sketchResource)).toEqual([
    "resource api.call",
    "  state: enum api.callState",
  ]);
  expect([...api.enumerations.values()].flatMap(sketchEnumeration)).toEqual(["enumeration api.callState", "  held"]);
});

test("what prose lists of a type that no page lists makes it an enumeration, the longest list counting", () => {
  const call = resourcePage({
    properties: [
      "state | callState | The possible values are: `ringing`, `held`.",
      "tones | tone collection | The possible values are: `high`.",
    ],
  });
  const answer = operationPage({
    body: "| Parameter | Type | Description |\n|:---|:---|:---|\n| state | callState | The possible values are: `ringing`, `held`, `over`. |",
  });
  expect(enumerationsIn({ "api/call-answer.md": answer, "resources/call.md": call })).toEqual([
    "enumeration api.callState — The possible values are: `ringing`, `held`, `over`.",
    "  ringing",
    "  held",
    "  over",
    "enumeration api.tone — The possible values are: `high`.",
    "  high",
  ]);
});

test("what JSON lists of a type that no page lists makes it an enumeration as well", () => {
  const call = resourcePage({
    properties: ["state | callState | Where it stands."],
    json: `{ "state": "ringing | held" }`,
  });
  expect(enumerationsIn({ "resources/call.md": call })).toEqual([
    "enumeration api.callState — Where it stands.",
    "  ringing",
    "  held",
  ]);
});

test("a type that a page defines takes no values from prose", () => {
  const call = resourcePage({ properties: ["from | [person](person.md) | The possible values are: `a`, `b`."] });
  const person = resourcePage({ title: "person resource type", properties: ["name | String |"] });
  expect(enumerationsIn({ "resources/call.md": call, "resources/person.md": person })).toEqual([]);
});

test("a paragraph lists the values where no table and no list does", () => {
  const page = "# callKind enum type\n\nWhich calls there are.\n\nEnumeration values: `ringing`, `held`.\n";
  const tones = "\n## tone values\n\nThe possible values are: `low`, `high`.\n";
  const call = resourcePage({ properties: ["tone | String | How it sounds."] });
  const { api } = readApi({ "resources/callkind.md": page, "resources/call.md": call + tones });
  expect([...api.enumerations.values()].map(({ id, members }) => [id, ...members.map(shownMember)])).toEqual([
    ["api.callKind", "ringing resources/callkind.md:5:21", "held resources/callkind.md:5:32"],
    ["api.callTone", "low resources/call.md:12:26", "high resources/call.md:12:33"],
  ]);
});

function shownMember({ name, origin }: EnumerationMember): string {
  return `${name} ${placeOf(origin)}`;
}

test.each(["tone flags enum type", "tone enumeration (flags)"])(
  "the title '%s' tells that values can be combined",
  (title) => {
    const page = `# ${title}\n\n## Members\n\n| Members | Value | Description |\n|:---|:---|:---|\n| low | 1 | Deep. |\n`;
    expect(enumerationsIn({ "resources/tone.md": page })).toEqual([
      "enumeration api.tone (flags)",
      "  low = 1 — Deep.",
    ]);
  },
);
