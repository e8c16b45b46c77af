import { join } from "node:path";
import { expect, test } from "vitest";
import { operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";
import { tempFolder, writeFiles } from "../helpers/temp-folder.js";
import { docwright, project } from "./command-line.js";

test("a page is shown line by line, each with its place", async () => {
  const { code, out, err } = await docwright(await project(), "inspect", "docs", "call-answer");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")).toEqual([
    "operation api/call-answer: call: answer  docs/api/call-answer.md:7",
    "  POST /calls/{callId}/answer  docs/api/call-answer.md:17",
    "  body: object  docs/api/call-answer.md:20",
    "    greeting: String, required  docs/api/call-answer.md:26",
    "  answers 200: contoso.calls.call  docs/api/call-answer.md:30",
    "examples",
    "  call: answer: POST /calls/{callId}/answer  docs/api/call-answer.md:38",
    "",
  ]);
});

test("what is told of a value beyond its type, and which options a page refuses, is shown with it", async () => {
  const folder = await tempFolder();
  const query = `## Query parameters

\`$skip\` and \`$count\` are not supported.

| Parameter | Type | Description |
|:---|:---|:---|
| seats | Int32 | How many it has. Valid values 2 to 16. The default is 4. |
`;
  await writeFiles(join(folder, "docs"), { "api/call-list.md": operationPage({ routes: "GET /calls" }) + query });
  const { out } = await docwright(folder, "inspect", "docs", "call-list");
  expect(out.split("\n").slice(2, 5)).toEqual([
    "  parameters",
    "    query seats: Int32, 2 to 16, default 4  docs/api/call-list.md:19",
    "  takes no $skip, $count  docs/api/call-list.md:15",
  ]);
});

test("a page is shown with what its rules have against it", async () => {
  const folder = await project();
  await writeFiles(join(folder, "docs"), { "api/call-end.md": operationPage({ title: "End call" }) });
  const { out } = await docwright(folder, "inspect", "docs", "call-end");
  expect(out).toContain("operation-without-example");
});

test("a route and a type are shown with what documents them", async () => {
  const folder = await project();
  const route = await docwright(folder, "inspect", "docs", "POST /calls/17/answer");
  expect(route.out).toMatch(
    /^route POST \/calls\/17\/answer\n {2}POST \/calls\/\{callId\}\/answer {2}docs\/api\/call-answer\.md:17\n/,
  );
  const type = await docwright(folder, "inspect", "docs", "call");
  expect(type.out.split("\n")).toEqual([
    "type contoso.calls.call  docs/resources/call.md:7",
    "  id: String  docs/resources/call.md:23",
    "  state: String  docs/resources/call.md:24",
    "used by",
    "  call: answer  docs/api/call-answer.md:7",
    "",
  ]);
});

test("programs get it as JSON, with the parts of the exported model", async () => {
  const { code, out } = await docwright(await project(), "inspect", "docs", "call", "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    kind: "type",
    name: "contoso.calls.call",
    resources: [
      { id: "contoso.calls.call", properties: [{ name: "id", origin: "resources/call.md:23:3" }, { name: "state" }] },
    ],
    usedBy: ["api/call-answer"],
  });
});

test("a type is shown with the properties that hold it", async () => {
  const folder = await project();
  await writeFiles(join(folder, "docs"), {
    "resources/room.md": resourcePage({
      title: "room resource type",
      properties: ["now | [call](call.md) | The call that takes place in it."],
      annotation: { "@odata.type": "contoso.calls.room" },
      json: `{ "now": { "id": "7" } }`,
    }),
  });
  const { out } = await docwright(folder, "inspect", "docs", "call");
  expect(out.split("\n").slice(-3)).toEqual(["held by", "  contoso.calls.room: now  docs/resources/room.md:7", ""]);
  const { out: json } = await docwright(folder, "inspect", "docs", "call", "--format", "json");
  expect(JSON.parse(json)).toMatchObject({
    heldBy: [{ type: "contoso.calls.room", name: "now", origin: "resources/room.md:7:3" }],
  });
});

test("a config file can name the docs", async () => {
  const folder = await project();
  await writeFiles(folder, { "docwright.config.json": `{ "input": "docs" }` });
  expect(await docwright(folder, "inspect", "call")).toMatchObject({ code: 0 });
});

test.each([
  [["inspect"], "Missing subject, expected a page, a route or a type"],
  [["inspect", "docs", "cal"], "Unexpected `cal`, expected a page, a route or a type of the reference, such as `call`"],
  [
    ["inspect", "docs", "POST /calls/{id}/anser"],
    "Unexpected `POST /calls/{id}/anser`, expected a page, a route or a type of the reference, such as `POST /calls/{callId}/answer`",
  ],
  [["inspect", "docs"], "Unexpected `docs` alone, expected docs and a subject: a page, a route or a type"],
  [
    ["inspect", "docs", "call", "more"],
    "Unexpected `more`, expected docs and one subject, in quotes where it has blanks",
  ],
  [["inspect", "docs", "call", "--format", "github"], "Unexpected format `github`, expected one of `text`, `json`"],
])("%j is misuse", async (args, message) => {
  expect(await docwright(await project(), ...args)).toEqual({
    code: 2,
    out: "",
    err: `docwright: ${message}\n\`docwright inspect --help\` shows what there is.\n`,
  });
});

test("what a page says is shown, not obeyed", async () => {
  const folder = await project();
  await writeFiles(join(folder, "docs"), {
    "api/call-end.md": "# End \u001b[31mit\n\n## HTTP request\n\n```http\nDELETE /calls/{id}\n```\n",
  });
  const { out } = await docwright(folder, "inspect", "docs", "call-end");
  expect(out).toContain("End");
  expect(out).not.toContain("\u001b");
});
