import { expect, test } from "vitest";
import { queryAlwaysShown, queryShown } from "../../../src/model/parameters/query-shown.js";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { apiOf } from "../../helpers/api.js";
import { httpFence } from "../../helpers/operation-page.js";

/** The query parameters of a page with `routes` and a table of `includeEnded`, with their types. */
function parametersOf(...routes: readonly string[]): readonly string[] {
  const page = `# List calls

## HTTP request

\`\`\`http
${routes.join("\n")}
\`\`\`

## Query parameters

| Name | Type | Description |
|:---|:---|:---|
| includeEnded | Boolean | Whether to list calls that are over. |
`;
  return apiOf({ "api/call-list.md": page }).operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ in: place, name, type }) =>
      place === "query" && type.kind === "primitive" ? [`${name}: ${type.name}`] : [],
    ),
  );
}

test("a route line documents the query that it shows", () => {
  expect(parametersOf("GET /calls?expand=seats(select=row)", "GET /calls?expand=seats")).toEqual([
    "includeEnded: Boolean",
    "expand: String",
  ]);
});

test("a table says more of a parameter than a route line, and OData's own need neither", () => {
  expect(parametersOf("GET /calls?IncludeEnded={include}&$filter=subject eq '{subject}'")).toEqual([
    "IncludeEnded: Boolean",
  ]);
});

test("what is no GET takes OData's options where its route line shows them", () => {
  expect(parametersOf("DELETE /calls/$ref?$id={address}")).toEqual(["includeEnded: Boolean", "$id: String"]);
});

test("so does a line below the head of the query parameters, of a route that the page lists", () => {
  const page = (...lines: readonly string[]): string =>
    `# List calls\n\n## HTTP request\n\n\`\`\`http\nGET /calls\n\`\`\`\n\n## Query parameters\n\nUse \`model\`.\n\n\`\`\`http\n${lines.join("\n")}\n\`\`\`\n`;
  const shown = (...lines: readonly string[]): readonly unknown[] =>
    apiOf({ "api/call-list.md": page(...lines) }).operations.map(({ parameters, routes }) => [
      [...new Set(routes.map(({ path }) => formatPath(path)))],
      parameters.map(({ name }) => name),
    ]);
  expect(shown("GET /calls?model=A", "GET /calls?model=B&$top=5")).toEqual([[["/calls"], ["model"]]]);
  expect(shown("GET /rooms?model=A", "POST /calls?quiet=true")).toEqual([[["/calls"], []]]);
});

test("a value that is spelled out tells a Boolean and a number from a text", () => {
  expect(parametersOf("GET /calls?hidden=true&size=10&since={moment}")).toEqual([
    "includeEnded: Boolean",
    "hidden: Boolean",
    "size: Int64",
    "since: String",
  ]);
});

test("what a route line has in brackets may be left out", () => {
  expect(requiredOf("GET /calls?version={version}[&state={string}&size={size}]")).toEqual(["version"]);
});

function requiredOf(...routes: readonly string[]): readonly string[] {
  const page = `# List calls\n\n## HTTP request\n\n\`\`\`http\n${routes.join("\n")}\n\`\`\`\n`;
  const { operations } = apiOf({ "api/call-list.md": page });
  return operations.flatMap(({ parameters }) => parameters.filter(({ required }) => required).map(({ name }) => name));
}

test("but for what a table leaves unmarked that marks others", () => {
  const page = `# List calls

${httpFence("GET https://api.example.com/{host}/calls?since={since}&version={version}&limit={limit}")}
## URI parameters

| Name | In | Required | Type |
|:---|:---|:---|:---|
| host | path | True | string |
| since | query | | string |
| version | query | True | string |
`;
  const { operations } = apiOf({ "calls/list.md": page });
  const queries = operations.flatMap(({ parameters }) => parameters.filter(({ in: place }) => place === "query"));
  expect(queries.map(({ name, required }) => `${name}: ${required}`)).toEqual([
    "since: false",
    "version: true",
    "limit: true",
  ]);
});

test("nor what a table says is not required", () => {
  const page = `# Delete call

## HTTP request

${httpFence("DELETE /calls/{id}?cascade={true|false}&reason={reason}")}
## Query string

| Name | Type | Required | Description |
|:---|:---|:---|:---|
| cascade | bool | No | Whether to delete its tapes. |
`;
  const { operations } = apiOf({ "api/call-delete.md": page });
  const queries = operations.flatMap(({ parameters }) => parameters.filter(({ in: place }) => place === "query"));
  expect(queries.map(({ name, required }) => `${name}: ${required}`)).toEqual(["cascade: false", "reason: true"]);
});

test("what every route line has a placeholder for in its query is required", () => {
  expect(requiredOf("GET /calls?since={moment}", "GET /me/calls?since=<moment>&until={end}")).toEqual(["since"]);
  expect(requiredOf("GET /calls?since={moment}", "GET /calls")).toEqual([]);
  expect(requiredOf("GET /calls?since=yesterday&$top={n}")).toEqual([]);
});

test("where no route line shows a query there is nothing to add", () => {
  expect(queryShown({ routes: [], queryRefusal: undefined, refusedOptions: [] }, [])).toEqual([]);
  expect(queryAlwaysShown([])).toEqual(new Set());
});

test("a row has the name that the URL asks it by, where it has that of its placeholder", () => {
  const page = `# List calls

${httpFence("GET /rooms/{room}/calls?api-version={version}&page-size={n}&roomId={room}")}
## Query parameters

| Parameter | Value |
|:---|:---|
| version | Optional. The day of the version. |
| PageSize | |
| room | 17 |
`;
  const { operations } = apiOf({ "api/call-list.md": page });
  const parameters = operations.flatMap((operation) => operation.parameters);
  expect(parameters.map(({ in: place, name, description }) => `${place} ${name}: ${description}`)).toEqual([
    "query api-version: Optional. The day of the version.",
    "query page-size: ",
    "path room: ",
    "query roomId: ",
  ]);
});

test("a parameter of the URI is asked in the query where the path has no place for more", () => {
  const said = (heading: string, ...names: readonly string[]): readonly string[] => {
    const rows = names.map((name) => `| ${name} | String |\n`).join("");
    const fence = httpFence("GET /calls/{call-id}");
    const page = `# Get call\n\n## HTTP request\n\n${fence}\n## ${heading}\n\n| Parameter | Type |\n|:--|:--|\n${rows}`;
    const { operations } = apiOf({ "api/call-get.md": page });
    return operations.flatMap(({ parameters }) => parameters.map(({ in: place, name }) => `${place} ${name}`));
  };
  expect(said("URI parameters", "call-id", "deep")).toEqual(["path call-id", "query deep"]);
  expect(said("URI parameters", "deep")).toEqual([]);
  expect(said("Path parameters", "call-id", "deep")).toEqual(["path call-id"]);
});
