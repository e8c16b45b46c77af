import { expect, test } from "vitest";
import { apiOf } from "../../helpers/api.js";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";
import { sketchBody } from "../../helpers/sketch-api.js";

const call = resourcePage({
  properties: [
    "state | callState |",
    "tones | String collection | Possible values are: `low`, `high`.",
    "door | String | Possible values are: `open`, `shut`.",
    "note | String |",
  ],
});
const state = "# callState enum type\n\n## Members\n\n| Member |\n|:---|\n| ringing |\n| ended |\n";
const answered = "It returns a `200 OK` response code and a [call](../resources/call.md) object.";

interface Sending {
  readonly rows: readonly string[];
  readonly routes?: string;
  readonly response?: string;
  readonly example?: string;
}

/** A page whose body is a table of `rows`, beside the pages of what it changes. */
function pagesThatSend({ rows, routes = "PATCH /calls/{id}", ...more }: Sending) {
  const body = ["| Property | Type | Description |", "|:---|:---|:---|", ...rows.map((row) => `| ${row} |`)].join("\n");
  return {
    "api/call-update.md": operationPage({ routes, body, response: answered, ...more }),
    "resources/call.md": call,
    "resources/callstate.md": state,
  };
}

function bodyThatSends(sending: Sending): readonly string[] {
  return apiOf(pagesThatSend(sending)).operations.flatMap(({ body }) => sketchBody(body));
}

test("where a table calls a property text, the values that its resource lists are its values", () => {
  expect(bodyThatSends({ rows: ["state | String |", "tones | String collection |", "note | String |"] })).toEqual([
    "body",
    "  state: enum api.callState",
    '  tones: "low" | "high"[]',
    "  note: String",
  ]);
});

test("where neither a table nor the words beside it say what is required, the resource does, and no example denies it", () => {
  const titled = resourcePage({ properties: ["title | String | Required. The title.", "note | String |"] });
  const rows = "| Property | Type | Description |\n|:---|:---|:---|\n| title | String | What it is called. |\n";
  const read = (parts: Parameters<typeof operationPage>[0], ...more: readonly string[]): readonly string[] =>
    apiOf({
      "api/call-post.md": operationPage({
        routes: "POST /calls",
        body: `Supply a [call](../resources/call.md) object.\n\n${rows}${more.join("")}`,
        ...parts,
      }),
      "resources/call.md": titled,
    }).operations.flatMap(({ body }) => sketchBody(body).slice(1, 2));
  const title = "  title: String — What it is called.";
  expect(read({})).toEqual(["  title: String (required) — What it is called."]);
  expect(read({}, "| note | String | Optional. |\n")).toEqual([title]);
  expect(read({}, "\nOf a call that is held nothing is required.\n")).toEqual([title]);
  expect(read({ routes: "PATCH /calls/{id}" })).toEqual([title]);
  expect(read({ example: httpFence("POST /calls", `{ "note": "none" }`) })).toEqual([title]);
});

test("the same values in another case are the enumeration; fewer or others are what can be sent", () => {
  expect(bodyThatSends({ rows: ["state | String | Possible values: `Ended`, `Ringing`."] })).toEqual([
    "body",
    "  state: enum api.callState — Possible values: `Ended`, `Ringing`.",
  ]);
  const others = ["state | String | Possible values: `ended`, `held`.", "door | String | Possible values: `a`, `b`."];
  expect(bodyThatSends({ rows: others })).toEqual([
    "body",
    '  state: "ended" | "held" — Possible values: `ended`, `held`.',
    '  door: "a" | "b" — Possible values: `a`, `b`.',
  ]);
});

test("a parameter of an action may bear the name of a property and be any text", () => {
  expect(bodyThatSends({ rows: ["state | String |"], routes: "POST /calls/{id}/hold" })).toEqual([
    "body",
    "  state: String",
  ]);
});

test.each(["POST /calls/{id}/copy", "POST /calls/hold", "POST /calls/{id}", "PATCH /calls/{id}\nPOST /calls/copy"])(
  "the row of an action is none of what it answers with: %s",
  (routes) => {
    const response = "It returns a `201 Created` response code and a [call](../resources/call.md) object.";
    expect(bodyThatSends({ rows: ["door | String | How to copy."], routes, response })).toEqual([
      "body",
      "  door: String — How to copy.",
    ]);
  },
);

test.each([
  ["POST /calls", "201 Created"],
  ["POST /rooms/{id}/calls\nPOST /calls", "201 Created"],
  ["PUT /calls/{id}", "200 OK"],
  ["PUT /calls/{id}", "201 Created"],
])("who creates or replaces sends what comes back: %s with %s", (routes, status) => {
  const response = `It returns a \`${status}\` response code and a [call](../resources/call.md) object.`;
  expect(bodyThatSends({ rows: ["door | String |"], routes, response })).toEqual(["body", '  door: "open" | "shut"']);
});

test("the limits of a text are none of the values that it takes", () => {
  const rows = ["door | String | Maximum length is 3 characters.", "note | String | Maximum length is 3 characters."];
  const bodies = apiOf(pagesThatSend({ rows })).operations.flatMap(({ body }) => (body.kind === "json" ? [body] : []));
  expect(bodies.flatMap((body) => body.properties.map(({ name, limits }) => ({ name, limits })))).toEqual([
    { name: "door", limits: undefined },
    { name: "note", limits: { of: "length", least: undefined, most: 3 } },
  ]);
});

test("the default of a text that takes values is one of them", () => {
  const rows = ["door | String | Defaults to Open.", "note | String | Defaults to `Open`."];
  const bodies = apiOf(pagesThatSend({ rows })).operations.flatMap(({ body }) => (body.kind === "json" ? [body] : []));
  expect(bodies.flatMap((body) => body.properties.map((property) => [property.name, property.default]))).toEqual([
    ["door", "open"],
    ["note", "Open"],
  ]);
});

test("a value that is not listed is shown where the values are", () => {
  const example = httpFence("PATCH /calls/7", '{ "door": "ajar" }');
  expectDiagnostics(pagesThatSend({ rows: ["door | String |"], example }), [
    'api/call-update.md:25:11 warning example-unlisted-value Unexpected string `"ajar"` for `door`, expected one of `open`, `shut`',
    "  resources/call.md:9:3 It is documented here as one of `open`, `shut`",
  ]);
});

/** What a request body of `rows` takes, where the page of its resource says of each property that it may be null. */
function bodyOfNullable(rows: readonly string[], more: Omit<Sending, "rows"> = {}): readonly string[] {
  const properties = ["note | String | Nullable.", "tones | String collection | Nullable."];
  const { operations } = apiOf({
    ...pagesThatSend({ rows, ...more }),
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: answered }),
    "resources/call.md": resourcePage({ properties }),
  });
  return operations.filter(({ id }) => id === "api/call-update").flatMap(({ body }) => sketchBody(body).slice(1));
}

test("what may be null when it is read may be null when it is sent, also where nothing comes back", () => {
  expect(bodyOfNullable(["note | String |"])).toEqual(["  note: String (nullable)"]);
  const response = "It returns a `204 No Content` response code.";
  expect(bodyOfNullable(["note | String |"], { response })).toEqual(["  note: String (nullable)"]);
});

test("a row that says otherwise, asks for a value or is of a list takes no null, and neither does an action", () => {
  expect(bodyOfNullable(["note | String | Not nullable."])).toEqual(["  note: String (not nullable) — Not nullable."]);
  expect(bodyOfNullable(["note | String | Required."])).toEqual(["  note: String (required) — Required."]);
  expect(bodyOfNullable(["tones | String collection |"])).toEqual(["  tones: String[]"]);
  expect(bodyOfNullable(["note | String |"], { routes: "POST /calls/{id}/hold" })).toEqual(["  note: String"]);
});
