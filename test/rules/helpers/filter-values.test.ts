import { test } from "vitest";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

const response =
  "It returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";
const properties = [
  "subject | String |",
  "state | String | Possible values are: `ringing`, `ended`.",
  "isVideo | Boolean |",
  "seats | Int32 |",
  "startedAt | DateTimeOffset |",
  "endedAt | DateTimeOffset |",
  "quality | Double |",
];

const pagesThatFilter = (filter: string) => ({
  "api/call-list.md": operationPage({
    title: "List calls",
    routes: "GET /calls",
    response,
    example: httpFence(`GET /calls?$filter=${filter}`),
  }),
  "resources/call.md": resourcePage({ properties }),
});

test.each([
  ["state eq 'rining'", 29, "`'rining'` of the filtered property `state`, expected one of `ringing`, `ended`", 8],
  [
    "seats gt 3 and isVideo eq 'true'",
    46,
    "`'true'` of the filtered property `isVideo`, expected Boolean without quotes",
    9,
  ],
  ["(seats gt '3')", 30, "`'3'` of the filtered property `seats`, expected Int32 without quotes", 10],
  ["seats gt few", 29, "`few` of the filtered property `seats`, expected Int32", 10],
  ["subject eq Rehearsal", 31, "`Rehearsal` of the filtered property `subject`, expected String in quotes", 7],
] as const)("%s compares with what cannot be", (filter, column, message, row) => {
  const type = /expected (.*?)(?: without quotes| in quotes)?$/.exec(message)?.[1];
  expectDiagnostics(pagesThatFilter(filter), [
    `api/call-list.md:16:${column} warning example-parameter-mismatch Unexpected value ${message}`,
    `  resources/call.md:${row}:3 It is documented here as ${type}`,
  ]);
});

test.each([
  "state eq 'Ringing' or state eq 'ended'",
  "isVideo eq true and seats le 3",
  "subject eq 'O''Neill and state eq few'",
  "subject eq null and seats eq {seats}",
  "startedAt ge 2031-05-02T00:00:00Z",
  "startedAt ge now() and seats eq @seats",
  "startedAt lt endedAt",
  "quality eq NaN or quality lt -INF",
  "seats gt 3L and quality gt 2.5d",
  "startswith(subject, 'ring (seats gt few) and seats gt few')",
  "hosts/any(seats:(seats eq 'front') and seats ne 'back')",
])("%s compares with what can be", (filter) => {
  expectDiagnostics(pagesThatFilter(filter), []);
});
