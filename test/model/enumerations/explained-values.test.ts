import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { operationPage } from "../../helpers/operation-page.js";
import { sketchParameter } from "../../helpers/sketch-api.js";

const properties = `| Property | Type | Description |
|:---|:---|:---|
| kind | String | What it is. Possible values are: \`tape\`, \`disc\`. |
| copy | String | What a copy is. Possible values are: \`tape\`, \`disc\`. |
| tone | String | Possible values are: \`low\`, \`high\`, \`shrill\`. |`;

/** What the properties of a record are described with on a page that has `parts` below the table of them. */
function described(...parts: readonly string[]): Readonly<Record<string, string>> {
  const page = ["# record resource type", "A record.", "## Properties", properties, ...parts].join("\n\n");
  const [record] = apiOf({ "resources/record.md": page }).resources.values();
  return Object.fromEntries((record?.properties ?? []).map(({ name, description }) => [name, description]));
}

const plain = described();

test("a table that explains the values of a property describes that", () => {
  const table = "| Value | Description |\n|:---|:---|\n| **Low** | Of a *bass*.<br>Soft. |\n| `high` | None |";
  expect(described("### Tones", table)).toEqual({
    ...plain,
    tone: `${plain["tone"]}\n- \`Low\`: Of a bass. Soft.\n- \`high\``,
  });
});

test("what announces the table is told where it says what the values mean", () => {
  const table = "| Tone | Kept for |\n|:---|:---|\n| low | A day |\n| high | A year |";
  const items = "- `low`: A day\n- `high`: A year";
  expect(described("### Tones", `There are rules. A record is kept by its tone:\n\n${table}`)).toEqual({
    ...plain,
    tone: `${plain["tone"]}\n\nA record is kept by its tone:\n${items}`,
  });
  expect(described("### Tones", `These are the values of tone:\n\n${table}`)).toEqual({
    ...plain,
    tone: `${plain["tone"]}\n${items}`,
  });
});

test("the values may stand in any column, and the other columns tell of them", () => {
  const table = "| Voice | tone value | Needs |\n|:---|:---|:---|\n| A bass. | low | **ears** |\n| A child | high | |";
  expect(described(table)).toEqual({
    ...plain,
    tone: `${plain["tone"]}\n- \`low\`: Voice: A bass. ears\n- \`high\`: Voice: A child.`,
  });
});

test("of several properties with the same values that counts of which the words speak", () => {
  const table = "| Value | Meaning |\n|:---|:---|\n| tape | Kept for a day. |\n| disc | Kept for a year. |";
  const items = "- `tape`: Kept for a day.\n- `disc`: Kept for a year.";
  expect(described("## More", `The **copy** is one of these.\n\n${table}`)).toEqual({
    ...plain,
    copy: `${plain["copy"]}\n${items}`,
  });
  expect(described("### Kind", table)).toEqual({ ...plain, kind: `${plain["kind"]}\n${items}` });
  expect(described("## More", table)).toEqual(plain);
});

test.each([
  ["other values", "| Value | Meaning |\n|:---|:---|\n| low | Soft. |\n| loud | Not soft. |"],
  ["one value", "| Value | Meaning |\n|:---|:---|\n| low | Soft. |"],
  ["an example", "## Example\n\n| Value | Meaning |\n|:---|:---|\n| low | Soft. |\n| high | Thin. |"],
  ["values alone", "| Value |\n|:---|\n| low |\n| high |"],
])("a table of %s describes none", (_, table) => {
  expect(described("## More", table)).toEqual(plain);
});

test("the values of what a request sends are explained beside its table", () => {
  const page = operationPage({ routes: "POST /records", body: properties }).replace(
    "## Response",
    "## Tones\n\n| Value | Description |\n|:---|:---|\n| low | Soft. |\n| high | Thin. |\n\n## Response",
  );
  const [operation] = apiOf({ "api/record-post.md": page }).operations;
  const rows = operation?.body.kind === "json" ? operation.body.properties : [];
  expect(rows.map(({ description }) => description)).toEqual([
    plain["kind"],
    plain["copy"],
    `${plain["tone"]}\n- \`low\`: Soft.\n- \`high\`: Thin.`,
  ]);
});

test.each([
  "The following values are allowed for the **mood** parameter.",
  "Valid values for `mood` are the following:",
  "The `mood` can be one of the following:",
])("a table may be said to list the values of a parameter: %s", (words) => {
  const table = "| Mood value | Description |\n|:---|:---|\n| (null) | As it comes. |\n| `glad` | Of joy. |\n| sad | |";
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |\n| name | String |";
  const page = operationPage({ routes: "GET /records" });
  const { operations } = apiOf({ "api/record-list.md": `${page}\n${parameters}\n\n### Moods\n\n${words}\n\n${table}` });
  expect(operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual([
    'query mood: "glad" | "sad" — - `(null)`: As it comes.\n- `glad`: Of joy.\n- `sad`',
    "query name: String",
  ]);
});

test.each([
  "The following values are not allowed for the **mood** parameter.",
  "The `mood` is given in one of the following formats:",
  "If the `mood` is wrong, one of the following is answered.",
  "The following values can’t be used for the **mood** parameter.",
  "The following values of `mood` were removed.",
  "Where `mood` is left out, the following default values are used.",
  "All values except the following are allowed for `mood`.",
])("a table may list something else beside a parameter: %s", (words) => {
  const table = "| Text | Description |\n|:---|:---|\n| `glad` | Of joy. |\n| sad | |";
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |";
  const page = operationPage({ routes: "GET /records" });
  const { operations } = apiOf({ "api/record-list.md": `${page}\n${parameters}\n\n### Moods\n\n${words}\n\n${table}` });
  expect(operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual(["query mood: String"]);
});

test("a table of names and types lists no values, nor does one below words about several names", () => {
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |";
  const page = operationPage({ routes: "GET /records" });
  const said = (words: string, table: string): readonly string[] => {
    const below = `### Moods\n\n${words}\n\n${table}`;
    const { operations } = apiOf({ "api/record-list.md": `${page}\n${parameters}\n\n${below}` });
    return operations.flatMap((operation) => operation.parameters.map(sketchParameter));
  };
  const values = "| Text | Description |\n|:---|:---|\n| glad | Of joy. |\n| sad | |";
  expect(said("The `mood` can be one of the following:", values.replace("Text", "Type"))).toEqual([
    "query mood: String",
  ]);
  expect(said("The following values go with `mood` and `tone`:", values)).toEqual(["query mood: String"]);
});

test("the values that words announce may stand behind what they are for", () => {
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |";
  const table = "| Occasion | Value |\n|:---|:---|\n| wedding | glad |\n| funeral | sad |";
  const page = operationPage({ routes: "GET /records" });
  const { operations } = apiOf({
    "api/record-list.md": `${page}\n${parameters}\n\n### Moods\n\nThe \`mood\` can have one of the following values:\n\n${table}`,
  });
  expect(operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual([
    'query mood: "glad" | "sad" — - `glad`: wedding\n- `sad`: funeral',
  ]);
});

test("words that announce nothing are read once, however many they are", () => {
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |";
  const words = `${"following ".repeat(150_000)}\`mood\`:\n\n| Text |\n|:---|\n| glad |`;
  const { operations } = apiOf({
    "api/record-list.md": `${operationPage({ routes: "GET /records" })}\n${parameters}\n\n### Moods\n\n${words}\n`,
  });
  expect(operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual(["query mood: String"]);
});

test("an enumeration that a page lists is the type of its text of that name", () => {
  const parameters = "## Query parameters\n\n| Name | Type |\n|:---|:---|\n| mood | String |\n| moods | String |";
  const table = "| Value | Description |\n|:---|:---|\n| glad | Of joy. |";
  const page = operationPage({ routes: "GET /records" });
  const { operations } = apiOf({ "api/record-list.md": `${page}\n${parameters}\n\n### Mood options\n\n${table}` });
  expect(operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual([
    "query mood: enum api.Mood",
    "query moods: String",
  ]);
  const operators = "| Operator | Description |\n|:---|:---|\n| eq | The same. |";
  const others = apiOf({ "api/record-list.md": `${page}\n${parameters}\n\n### Mood options\n\n${operators}` });
  expect(others.operations.flatMap((operation) => operation.parameters.map(sketchParameter))).toEqual([
    "query mood: String",
    "query moods: String",
  ]);
});
