import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

const call = resourcePage({
  properties: ["tags | String collection |", "loud | Boolean |", "from | DateTimeOffset |", "extra | Json |"],
  relationships: ["hosts | [call](call.md) collection |"],
});
const created = "It returns a `201 Created` response code and a [call](../resources/call.md) object.";

/** A page that sends `rows`, beside the page of the resource. */
function pages(rows: readonly string[], more: { intro?: string; routes?: string; response?: string } = {}) {
  const { intro = "Supply a call.", routes = "POST /calls", response = created } = more;
  const table = ["| Property | Type |", "|:---|:---|", ...rows.map((row) => `| ${row} |`)].join("\n");
  return {
    "api/call-post.md": operationPage({ routes, body: `${intro}\n\n${table}`, response }),
    "resources/call.md": call,
  };
}

test("what JSON tells apart is a contradiction", () => {
  expectDiagnostics(pages(["tags | String", "loud | String"]), [
    "api/call-post.md:15:3 warning body-property-differs Unexpected type String of `tags`, expected String collection, as api.call has it",
    "  resources/call.md:7:3 The resource has it so here",
    "api/call-post.md:16:3 warning body-property-differs Unexpected type String of `loud`, expected Boolean, as api.call has it",
    "  resources/call.md:8:3 The resource has it so here",
  ]);
});

test("a default that differs is a contradiction, what only one of them tells is none", () => {
  const body =
    "Supply a call.\n\n| Property | Type | Description |\n|:---|:---|:---|\n" +
    "| ring | Int32 | The default is 30. |\n| tone | String | The default is `low`. |\n| seats | Int32 | The default is 2. |\n";
  expectDiagnostics(
    {
      "api/call-post.md": operationPage({ routes: "POST /calls", body, response: created }),
      "resources/call.md": resourcePage({
        properties: [
          "ring | Int32 | The default is 45.",
          "tone | String | Possible values are: `low`, `high`.",
          "seats | Int32 | The default is `2`.",
        ],
      }),
    },
    [
      "api/call-post.md:15:3 warning body-property-differs Unexpected default `30` of `ring`, expected `45`, as api.call has it",
      "  resources/call.md:7:3 The resource has it so here",
    ],
  );
});

test("the resource that the section links counts before what comes back", () => {
  const intro = "In the request body, supply a JSON representation of a [call](../resources/call.md) object.";
  const response = "It returns a `204 No Content` response code.";
  expectDiagnostics(pages(["loud | Int32"], { intro, response }), [
    "api/call-post.md:15:3 warning body-property-differs Unexpected type Int32 of `loud`, expected Boolean, as api.call has it",
    "  resources/call.md:8:3 The resource has it so here",
  ]);
});

test("texts of other forms, any JSON, references, and what the resource has not are none", () => {
  expectDiagnostics(pages(["from | String", "extra | String", "hosts | String collection", "other | String"]), []);
});

test("an action's parameters are no properties of what it answers with", () => {
  const response = "It returns a `200 OK` response code and a [call](../resources/call.md) object.";
  expectDiagnostics(pages(["tags | String"], { routes: "POST /calls/{id}/tag", response }), []);
  expectDiagnostics(pages(["tags | String"], { routes: "POST /calls/{id}/copy" }), []);
});

test("a name that is one of the resource's but for a slip is no other property", () => {
  const resource = resourcePage({
    properties: [
      "displayName | String |",
      "members | String collection |",
      "id | String |",
      "street1 | String |",
      "latitude | Double |",
    ],
  });
  const found = (name: string, column: string): readonly string[] => [
    `api/call-post.md:${column} warning body-property-differs Unexpected name \`${name}\`, expected \`displayName\`, as api.call has it`,
    "  resources/call.md:7:3 The resource has it so here",
  ];
  const withRows = (...rows: readonly string[]) => ({ ...pages(rows), "resources/call.md": resource });
  expectDiagnostics(withRows("dispalyName | String"), found("dispalyName", "15:3"));
  expectDiagnostics(withRows("displyName | String"), found("displyName", "15:3"));
  expectDiagnostics(withRows("member | String", "uid | String", "displayTone | String"), []);
  expectDiagnostics(withRows("street2 | String", "altitude | Double", "splayDiname | String"), []);
  expectDiagnostics(withRows("displayName | String", "displayNames | String"), []);
});

test("thousands of unknown names are held against thousands of known ones in no time", () => {
  const rows = (start: string): readonly string[] =>
    Array.from({ length: 4000 }, (_, index) => `${start}${"abcdefghij".at(index % 10)}x${index} | String`);
  const known = resourcePage({ properties: rows("display").map((row) => `${row} |`) });
  expectDiagnostics({ ...pages(rows("displayedName")), "resources/call.md": known }, []);
});
