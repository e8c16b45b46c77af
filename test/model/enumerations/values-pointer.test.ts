import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchResource } from "../../helpers/sketch-api.js";

const tones =
  "# tone enum type\n\n## Members\n\n| Member | Description |\n|:---|:---|\n| low | Dark. |\n| high | Bright. |\n";

function propertyOf(row: string): string | undefined {
  const { resources } = apiOf({
    "resources/call.md": resourcePage({ properties: [row] }),
    "resources/tone.md": tones,
  });
  return [...resources.values()].flatMap(sketchResource)[1];
}

test.each([
  ["How it rings. Valid values are described in the following table. Read-only.", "How it rings. Read-only."],
  ["How it rings. Possible values are listed in the table below.", "How it rings."],
  ["The values are in the following table. Required.", "Required."],
  ["How it rings. See more in the table below.", "How it rings."],
])("what leads to the table of a type's values is none of the description: %s", (said, description) => {
  const facts = description.endsWith("Read-only.") ? " (read-only)" : description === "Required." ? " (required)" : "";
  expect(propertyOf(`tone | tone | ${said}`)).toBe(`  tone: enum api.tone${facts} — ${description}`);
});

test("it stays where it says more, and where no type tells the values", () => {
  const more = "How it rings. Valid values for old bells are described in the following table.";
  expect(propertyOf(`tone | tone | ${more}`)).toBe(`  tone: enum api.tone — ${more}`);
  const others = "How it rings. The old values are listed in the table below.";
  expect(propertyOf(`tone | tone | ${others}`)).toBe(`  tone: enum api.tone — ${others}`);
  const listed = "How it rings: `low` or `high`. See more in the table below.";
  expect(propertyOf(`sound | String | ${listed}`)).toBe(`  sound: "low" | "high" — ${listed}`);
  const pointing = "How it rings. Valid values are described in the following table.";
  expect(propertyOf(`tone | String | ${pointing}`)).toBe(`  tone: String — ${pointing}`);
});
