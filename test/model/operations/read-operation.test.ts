import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { placeOf } from "../../../src/source/source.js";
import { apiOf, readApi, type ReadApi } from "../../helpers/api.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { sketchOperation } from "../../helpers/sketch-api.js";

function read(page: string, path = "api/call-get.md"): ReadApi {
  return readApi({ [path]: page });
}

/** The routes of a page, with what is found on it. */
function routesIn(page: string, path?: string): readonly string[] {
  const { api, findings } = read(page, path);
  const lines = api.operations.flatMap(sketchOperation).filter((line) => /^ {2}[A-Z]+ \//.test(line));
  return [...lines.map((line) => line.trim()), ...findings];
}

const fence = (...lines: readonly string[]): string => `\`\`\`http\n${lines.join("\n")}\n\`\`\`\n`;

test("a description stands below the title, behind what the page applies to, or in a section of its own", () => {
  const described = (...paragraphs: readonly string[]): readonly string[] =>
    apiOf({
      "api/call-get.md": ["# Get call", ...paragraphs, "## HTTP request", "```http\nGET /calls/{id}\n```", ""].join(
        "\n\n",
      ),
    }).operations.map(({ description }) => description);
  expect(described("Reads a call.")).toEqual(["Reads a call."]);
  expect(described("**Applies to:**\n- Phones", "Reads a call.")).toEqual(["Reads a call."]);
  expect(described("APPLIES TO: Phones", "## API description", "Reads a call.")).toEqual(["Reads a call."]);
  expect(described("Not yet documented", "## Description", "Reads a call.")).toEqual(["Reads a call."]);
  expect(described("Inherits from [call](../resources/call.md)", "Reads a call.")).toEqual(["Reads a call."]);
  expect(described("Object", "Reads a call.")).toEqual(["Reads a call."]);
  expect(described("Reads a call.", "As here:", "```http\nGET /calls/17\n```", "It may end.")).toEqual([
    "Reads a call.\n\nIt may end.",
  ]);
  const clouds = "|Global|Government|\n|---|---|\n|✅|❌|";
  expect(described("Reads a call.", "It can be read in the following clouds.", clouds, "It may end.")).toEqual([
    "Reads a call.\n\nIt may end.",
  ]);
  expect(described("Reads a call. It has the following states.", "It may end.")).toEqual([
    "Reads a call. It has the following states.\n\nIt may end.",
  ]);
  expect(
    described("Reads a call. See also calls. To learn more, see calls. For more information, see [calls](/calls)."),
  ).toEqual(["Reads a call."]);
  expect(described("Applies to a call the rules of its room.")).toEqual(["Applies to a call the rules of its room."]);
});

test("a description goes on in sections before the first that all pages of calls have", () => {
  const described = (...parts: readonly string[]): readonly string[] =>
    apiOf({ "api/call-get.md": ["# Get call", ...parts].join("\n\n") }).operations.flatMap(
      ({ description, furtherNotes }) => [description, furtherNotes].filter((text) => text !== ""),
    );
  const routes = ["## HTTP request", fence("GET /calls/{id}")];
  const limits = ["## Limits", "Ten a day.", "> **Note:** Of one tenant."];
  expect(described("Reads a call.", ...limits, "### Errors", "It may be gone.", ...routes)).toEqual([
    "Reads a call.\n\nTen a day.\n\nOf one tenant.\n\nIt may be gone.",
  ]);
  expect(described(...limits, ...routes)).toEqual(["Ten a day.\n\nOf one tenant."]);
  expect(described("Reads a call.", ...routes, ...limits)).toEqual([
    "Reads a call.",
    "**Limits**\n\nTen a day.\n\nOf one tenant.",
  ]);
  expect(
    described("Reads a call.", "## By id", "The id is known.", "### HTTP request", fence("GET /calls/{id}")),
  ).toEqual(["Reads a call.", "**By id**\n\nThe id is known."]);
  const seeAlso = ["## In this article", "- [HTTP request](#http-request)\n- [Errors](#errors)"];
  expect(described("Reads a call.", ...seeAlso, ...routes)).toEqual(["Reads a call."]);
  const contents = "- [HTTP request](#http-request)\n- [Errors](#errors)";
  expect(described("Reads a call.", contents, ...routes)).toEqual(["Reads a call."]);
  expect(described("Reads a call.", "**In this article:**", contents, ...routes)).toEqual(["Reads a call."]);
  const steps = contents.replaceAll("- ", "1. ");
  expect(described("It has these steps:", steps, ...routes)).toEqual([
    "It has these steps:\n1. HTTP request\n2. Errors",
  ]);
  const zones = ["## Time zones", "For example, the following header asks for one.", fence("Prefer: zone=UTC")];
  expect(described("Reads a call.", ...zones, "Any will do.", ...routes)).toEqual(["Reads a call.\n\nAny will do."]);
});

test("a paragraph that opens as a note does says what it says", () => {
  const described = (paragraph: string): readonly string[] =>
    apiOf({
      "api/call-get.md": `# Get call\n\n${paragraph}\n\n## HTTP request\n\n${fence("GET /calls/{id}")}`,
    }).operations.map(({ description }) => description);
  expect(described("**Note:** It may have ended.")).toEqual(["It may have ended."]);
  expect(described("**Important**: It may have ended.")).toEqual(["It may have ended."]);
  expect(described("Note: It may have ended.")).toEqual(["It may have ended."]);
  expect(described("**Note** It may have ended.")).toEqual(["It may have ended."]);
  expect(described("**Note:** it may have ended.")).toEqual(["It may have ended."]);
  expect(described("Note: **it** may have ended.")).toEqual(["it may have ended."]);
  expect(described("Reads.\n\n> [!NOTE]\n> it may have ended.")).toEqual(["Reads.\n\nIt may have ended."]);
  expect(described("**Note:** roomId may have ended.")).toEqual(["roomId may have ended."]);
  expect(described("**Notes** are kept for a day.")).toEqual(["Notes are kept for a day."]);
  expect(described("Note that it may have ended.")).toEqual(["Note that it may have ended."]);
  expect(described("**Warning signs** of calls: they end.")).toEqual(["Warning signs of calls: they end."]);
});

test("a description goes on in the notes around it; what stands in other files or as notice of deprecation is none", () => {
  const described = (...blocks: readonly string[]): readonly string[] => {
    const { operations } = apiOf({
      "api/call-get.md": ["# Get call", ...blocks, "## HTTP request", fence("GET /calls/{id}")].join("\n\n"),
      "includes/preview.md": "> [!NOTE]\n> Calls are a preview.\n",
    });
    return operations.map(({ description }) => description);
  };
  expect(described("Reads a call.", "> **Note:** It may have ended. For details, see [calls](/calls).")).toEqual([
    "Reads a call.\n\nIt may have ended.",
  ]);
  expect(
    described("Reads a call.", "> [!IMPORTANT]\n> Two rules:\n>\n> - Be quick.\n> - Ask first.", "Or two."),
  ).toEqual(["Reads a call.\n\nTwo rules:\n- Be quick.\n- Ask first.\n\nOr two."]);
  expect(described("Reads a call.", "> **Note:** Two steps:\n>\n> 3. Ask first.\n> 4. Be quick.")).toEqual([
    "Reads a call.\n\nTwo steps:\n3. Ask first.\n4. Be quick.",
  ]);
  expect(described("Reads a call.", "> **Note:** Two rules:", "- Be quick.\n- Ask first.")).toEqual([
    "Reads a call.\n\nTwo rules:\n- Be quick.\n- Ask first.",
  ]);
  expect(described("Namespace: contoso", "> **Note:** Calls take a licence.", "Reads a call.")).toEqual([
    "Reads a call.\n\nCalls take a licence.",
  ]);
  expect(described("Reads a call.", "[!INCLUDE [preview](../includes/preview.md)]")).toEqual(["Reads a call."]);
  expect(described("Reads a call.", "> [!CAUTION]\n> This method is deprecated. Use List calls instead.")).toEqual([
    "Reads a call.",
  ]);
});

test("so do notes on its routes and its body, and remarks, but for what is about a fence; those on its answer are told with it", () => {
  const note = (text: string): string => `> **Note:** ${text}`;
  const page = operationPage({
    body: `Send a call.\n\n${note("A call has two ends.")}`,
    response: [
      "A call comes back.",
      note("It may be empty."),
      note("Shortened."),
      fence("HTTP/1.1 200 OK"),
      "## Remarks",
      "A call takes time.",
      note("And money."),
    ].join("\n\n"),
    example: note("Shortened as well."),
  }).replace(
    "## Request body",
    [note("The id is that of a call."), "### By name", note("Or not."), "## Request body"].join("\n\n"),
  );
  const { operations } = apiOf({ "api/call-answer.md": page });
  expect(
    operations.map(({ description, responseNotes, furtherNotes }) => [description, responseNotes, furtherNotes]),
  ).toEqual([
    [
      ["The id is that of a call.", "A call has two ends.", "A call takes time.", "And money."].join("\n\n"),
      "A call comes back.\n\nIt may be empty.",
      "**By name**\n\nOr not.",
    ],
  ]);
});

test("a page documents one operation, with what its head and its introduction say", () => {
  const { api } = read(
    `---
title: call: answer
ms.prod: calls
---
# call: answer (deprecated)

Namespace: contoso.calls

Answer an incoming [call](../resources/call.md).

More about it.

## Permissions

| Permission type | Permissions |
|:---|:---|
| Application | Calls.Initiate |

## HTTP request

${fence("POST /me/calls/{id}/answer", "POST /users/{user-id}/calls/{call-id}/answer?notify={notify}")}
## Response

This method returns a \`204 No Content\` response code.
`,
    "api/call-answer.md",
  );
  expect(api.operations.flatMap(sketchOperation)).toEqual([
    'operation api/call-answer "call: answer (deprecated)" (area calls, deprecated) — Answer an incoming call.\n\nMore about it.',
    "  Application: Calls.Initiate",
    "  POST /me/calls/{callId}/answer",
    "  POST /users/{userId}/calls/{callId}/answer?notify={notify}",
    "  query notify: String",
    "  body none",
    "  204 none",
  ]);
  expect(api.operations.map(({ origin }) => placeOf(origin))).toEqual(["api/call-answer.md:5:3"]);
});

test("a page without a title goes by its path", () => {
  const { api } = read(`## HTTP request\n\n${fence("GET /calls")}`);
  expect(api.operations.map(({ id, title, origin }) => `${id} ${title} ${placeOf(origin)}`)).toEqual([
    "api/call-get api/call-get.md api/call-get.md:1:1",
  ]);
});

test("every section of routes counts, and a section of its own for a route as well", () => {
  const page = `# Get call\n\n## HTTP request\n\n${fence("GET /calls/{id}")}\n## HTTP request for a tape\n\n${fence("GET /tapes/{id}")}
## Get a sound\n\n<!-- { "blockType": "request", "name": "sound" } -->\n${fence("GET /sounds/{id}")}
## Get what was shown\n\n${fence("GET /shown/{id}")}`;
  expect(routesIn(page)).toEqual(["GET /calls/{callId}", "GET /tapes/{tapeId}", "GET /sounds/{soundId}"]);
});

test("without a section for routes, those before the first example are the page's", () => {
  const page = `# Get call\n\n## Permissions\n\n${fence("GET /calls/{id}", "GET /tapes/{id}")}\n## Example\n\n${httpFence("GET /sounds/1")}`;
  expect(routesIn(page)).toEqual(["GET /calls/{callId}", "GET /tapes/{tapeId}"]);
  expect(routesIn(`# Guide\n\n## Calling\n\n${fence("GET /calls/{id}")}`, "guide.md")).toEqual(["GET /calls/{callId}"]);
  expect(
    routesIn(
      `# call resource type\n\n## Properties\n\n| Property | Type |\n|:---|:---|\n| id | String |\n\n${fence("GET /calls/{id}")}`,
      "resources/call.md",
    ),
  ).toEqual([]);
});

test("where no fence lists routes alone, the requests of the API that have a body do", () => {
  const request = `<!-- { "blockType": "request", "name": "tape" } -->\n${httpFence("POST /calls/{id}/tape", "{}")}`;
  expect(routesIn(`# Tape a call\n\n## Begin\n\n${request}`)).toEqual(["POST /calls/{callId}/tape"]);
  const end = `## End\n\n<!-- { "blockType": "request", "name": "end" } -->\n`;
  const routes = ["POST /calls/{callId}/tape"];
  expect(routesIn(`# Tape\n\n## Begin\n\n${request}\n${end}${fence("DELETE /calls/{id}/tape")}`)).toEqual([
    ...routes,
    "DELETE /calls/{callId}/tape",
  ]);
  expect(routesIn(`# Tape\n\n## Begin\n\n${request}\n${end}${fence("DELETE https://tapes.example/7")}`)).toEqual(
    routes,
  );
  const elsewhere = request.replace("/calls/{id}", "https://files.example");
  expect(routesIn(`# Tape a call\n\n## Begin\n\n${elsewhere}`)).toEqual([]);
});

test("beside bare requests those with a body are routes as well, and those with headers that take a listed one are uses", () => {
  const headers = "\nAuthorization: Bearer token";
  const list = `## List\n\n${fence(`GET https://calls.example/calls${headers}`)}\n`;
  const add = (host: string): string => `## Add\n\n${httpFence(`POST https://${host}/calls`, "{}")}\n`;
  const described = "## Response\n\nA call.\n";
  expect(routesIn(`# Calls\n\n${list}${add("calls.example")}${described}`)).toEqual(["GET /calls", "POST /calls"]);
  expect(routesIn(`# Calls\n\n${list}${add("files.example")}${described}`)).toEqual(["GET /calls"]);
  const ring = `${fence("POST /calls/{id}/ring")}\nFor example:\n\n${fence(`POST https://calls.example/calls/17/ring${headers}`)}\n`;
  expect(routesIn(`# Ring\n\n## Ring\n\n${ring}${described}`)).toEqual(["POST /calls/{callId}/ring"]);
});

test("a route that cannot be read is left out and reported, and the page keeps the others", () => {
  const { api, findings } = read(`# Get call\n\n## HTTP request\n\n${fence("GET /calls/{id", "GET /tapes/{id}")}`);
  expect(api.operations.flatMap(sketchOperation)).toEqual([
    'operation api/call-get "Get call"',
    "  GET /tapes/{tapeId}",
    "  body none",
  ]);
  expect(
    api.omissions.map(({ what, subject, reason }) => `${placeOf(subject.origin)} ${what} ${subject.value}: ${reason}`),
  ).toEqual(["api/call-get.md:6:5 route GET /calls/{id: unbalanced braces"]);
  expect(findings).toEqual(["api/call-get.md:6:5 route-malformed Unexpected path `/calls/{id`: unbalanced braces"]);
});

test("what a path holds beside a path is reported", () => {
  expect(routesIn(`# Get call\n\n## HTTP request\n\n${fence("GET /calls/.../tapes/{id} once")}`)).toEqual([
    "GET /calls/tapes/{tapeId}",
    "api/call-get.md:6:12 route-repaired Unexpected `...`, expected each segment of the path",
    "api/call-get.md:6:27 route-repaired Unexpected `once` behind the path, expected the end of the line",
  ]);
});

test("a placeholder that a path repeats is reported once a page", () => {
  expect(
    routesIn(
      `# Get tape\n\n## HTTP request\n\n${fence("GET /calls/{id}/tapes/{id}", "GET /me/calls/{id}/tapes/{id}")}`,
    ),
  ).toEqual([
    "GET /calls/{callId}/tapes/{tapeId}",
    "GET /me/calls/{callId}/tapes/{tapeId}",
    "api/call-get.md:6:23 placeholder-repeated Unexpected second `{id}` in one path, expected names that differ, such as `{callId}` and `{tapeId}`",
  ]);
});

test("a placeholder is not repeated by an id that is spelled out, nor by one of another name", () => {
  const guid = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
  expect(
    routesIn(
      `# Get tape\n\n## HTTP request\n\n${fence(`GET /calls/${guid}/tapes/${guid}/cuts/{id}`, "GET /calls/{call-id}/tapes/{id}")}`,
    ),
  ).toEqual(["GET /calls/{callId}/tapes/{tapeId}/cuts/{cutId}", "GET /calls/{callId}/tapes/{tapeId}"]);
});

function pageAt(path: string): string {
  return `# Get call\n\n## HTTP request\n\n${fence(`GET ${path}`, "DELETE /calls/{id}")}`;
}

test("routes that differ only in case or in placeholder names are one, with every page that documents it", () => {
  const { api } = readApi({ "api/a.md": pageAt("/Calls/{call-id}"), "api/b.md": pageAt("/calls/{id | name}") });
  expect(
    api.routes.map(
      ({ method, operations, origins }) =>
        `${method} ${operations.map(({ id }) => id).join(" ")} ${origins.map(placeOf).join(" ")}`,
    ),
  ).toEqual(["DELETE api/a api/b api/a.md:7:8 api/b.md:7:8", "GET api/a api/b api/a.md:6:5 api/b.md:6:5"]);
});

test("a path in a code span is a route where nothing else stands in its paragraph", () => {
  const page = `# Get call

## HTTP request

\`GET https://calls.example.com/v1/calls/{id}\`

- \`GET /tapes/{id}\`
- For sounds, use \`GET /sounds/{id}\`
- \`calls\`

## Remarks

\`GET /rooms/{id}\`
`;
  const { api } = read(page);
  const routes = api.operations.flatMap((operation) => operation.routes);
  expect(routes.map(({ method, path, origin }) => `${placeOf(origin)} ${method} ${formatPath(path)}`)).toEqual([
    "api/call-get.md:5:6 GET /calls/{callId}",
    "api/call-get.md:7:8 GET /tapes/{tapeId}",
  ]);
});

test("a page without a heading goes by its front matter's title", () => {
  const { api } = read(`---\ntitle: Get call\n---\n\n## HTTP request\n\n${fence("GET /calls")}`);
  expect(api.operations.map(({ title }) => title)).toEqual(["Get call"]);
});

test("a section of routes in which none can be read is reported, and kept for the manifest", () => {
  const page = "# Get call\n\n## HTTP request:\n\nSend a GET request to it.\n\n## Response\n\nThe call.\n";
  const { api, findings } = read(page);
  expect(api.operations.flatMap(sketchOperation)).toEqual([
    'operation api/call-get "Get call" — Send a GET request to it.',
    "  body none",
  ]);
  expect(
    api.omissions.map(({ what, subject, reason }) => [what, subject.value, placeOf(subject.origin), reason]),
  ).toEqual([["route", "HTTP request", "api/call-get.md:3:4", "no method and path below this heading"]]);
  expect(findings).toEqual([
    'api/call-get.md:3:4 route-missing Unexpected end of "HTTP request", expected a method and a path, such as `GET /calls/{id}`',
  ]);
  expect(read("# Hosts\n\n## Endpoints\n\nThere are two.\n", "hosts.md").findings).toEqual([]);
});
