import { expect, test } from "vitest";
import { formatPath } from "../../../src/model/paths/path-template.js";
import { cutRemark } from "../../../src/model/paths/path-text.js";
import { readPath, type PathReading } from "../../../src/model/paths/read-path.js";

/** What `target` reads as. */
function readingOf(target: string): PathReading {
  const reading = readPath(target);
  if ("malformed" in reading) throw new TypeError(reading.malformed);
  return reading;
}

/** The same, its path alone, printed. */
function read(target: string): string {
  return formatPath(readingOf(target).path);
}

test("a path is read segment by segment, with its query and the names that it repeats", () => {
  expect(readPath("/applications/{id}/calls/{id}/log(level='{level}',count=5)?$top=2&$filter=name eq 'a & b'")).toEqual(
    {
      baseUrl: undefined,
      path: {
        segments: [
          { kind: "literal", name: "applications" },
          { kind: "key", parameter: "applicationId" },
          { kind: "literal", name: "calls" },
          { kind: "key", parameter: "callId" },
          {
            kind: "function",
            name: "log",
            arguments: [
              { name: "level", parameter: "level", literal: undefined, quoted: true },
              { name: "count", parameter: undefined, literal: "5", quoted: false },
            ],
          },
        ],
      },
      query: [
        { name: "$top", value: "2" },
        { name: "$filter", value: "name eq 'a & b'" },
      ],
      renamed: [{ written: "id", names: ["applicationId", "callId"] }],
      repairs: [],
    },
  );
});

test("an absolute URL gives its host and version as the base", () => {
  expect(readPath("https://graph.example.com/beta/calls/{call-id}")).toEqual({
    baseUrl: "https://graph.example.com/beta",
    path: {
      segments: [
        { kind: "literal", name: "calls" },
        { kind: "key", parameter: "callId" },
      ],
    },
    query: [],
    renamed: [],
    repairs: [],
  });
});

test("a path relative to an item and a key in parentheses are segments of their own", () => {
  expect(readPath("/drives/{id}/root:/{item-path}:/sheets('{sheet name}')/{row}")).toEqual({
    baseUrl: undefined,
    path: {
      segments: [
        { kind: "literal", name: "drives" },
        { kind: "key", parameter: "driveId" },
        { kind: "literal", name: "root" },
        { kind: "relativePath", parameter: "itemPath" },
        { kind: "literal", name: "sheets" },
        { kind: "parenthesisedKey", parameter: "sheetName", quoted: true },
        { kind: "key", parameter: "row" },
      ],
    },
    query: [],
    renamed: [],
    repairs: [],
  });
});

test("an enumeration's literal keeps the type before its quotes", () => {
  expect(readingOf("/zones(standard=calls.zoneStandard'{zone_format}')").path.segments).toEqual([
    {
      kind: "function",
      name: "zones",
      arguments: [
        { name: "standard", parameter: "zoneFormat", literal: undefined, quoted: true, type: "calls.zoneStandard" },
      ],
    },
  ]);
});

test.each([
  ["{ident}", "/calls/{callId}", "/calls/{callId}"],
  ["kebab case", "/calls/{call-id}", "/calls/{callId}"],
  ["snake case", "/alerts/{alert_id}", "/alerts/{alertId}"],
  ["capitals", "/teams/{ID}/tabs/{URLPath}", "/teams/{teamId}/tabs/{urlPath}"],
  ["spaces", "/tenants/{tenant id}/files/{path and name}", "/tenants/{tenantId}/files/{pathAndName}"],
  ["alternatives", "/users/{id | principal-name}/calls", "/users/{idOrPrincipalName}/calls"],
  ["alternatives without spaces", "/sheets/{id|name}", "/sheets/{idOrName}"],
  ["angle brackets", "/calls/<call-id>", "/calls/{callId}"],
  ["parentheses", "/teams/(team-id)/channels", "/teams/{teamId}/channels"],
  ["parentheses around braces", "/teams/({team-id})", "/teams/{teamId}"],
  ["a lone {id}", "/calls/{id}", "/calls/{callId}"],
  ["an {id} of nothing", "/{id}", "/{id}"],
  ["an empty name", "/calls/{}", "/calls/{callId}"],
  ["a slash in braces", "/calls/{id/name}", "/calls/{idName}"],
  ["letters of other scripts", "/anrufe/{schlüssel}", "/anrufe/{schlüssel}"],
  ["a placeholder amid other text", "/roles/templateId={templateId}/members", "/roles/{templateId}/members"],
  ["two placeholders in a segment", "/versions/{major}.{minor}", "/versions/{majorMinor}"],
])("a placeholder is named in camel case: %s", (_form, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["by the segment before it", "/sheets/{id|name}/tables/{id|name}", "/sheets/{sheetIdOrName}/tables/{tableIdOrName}"],
  ["in the singular", "/policies/{id}/boxes/{id}/people/{id}", "/policies/{policyId}/boxes/{boxId}/people/{personId}"],
  ["by a cast", "/members/{id}/contoso.calls.groups/{id}", "/members/{memberId}/contoso.calls.groups/{groupId}"],
  ["ignoring case", "/teams/{Id}/tabs/{id}", "/teams/{teamId}/tabs/{tabId}"],
  ["by an ordinal at last", "/rules/{id}/rules/{id}/rules/{id}", "/rules/{ruleId}/rules/{ruleId2}/rules/{ruleId3}"],
  ["not doubling a prefix", "/calls/{callId}/calls/{callId}", "/calls/{callId}/calls/{callId2}"],
  ["past an id that is spelled out", "/rooms/0a-1b/{id}/calls/{id}", "/rooms/0a-1b/{roomId}/calls/{callId}"],
  ["beside the name that is written", "/calls/{callId}/calls/{id}", "/calls/{callId}/calls/{callId2}"],
  ["by the argument", "/range/resize(rows={n}, columns={n})", "/range/resize(rows={rows},columns={columns})"],
  ["apart from a literal argument", "/log(level=5)/{level}", "/log(level=5)/{level2}"],
])("a repeated name is told apart %s", (_way, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["quoted placeholders", "/search(q='{search-text}')", "/search(q='{searchText}')"],
  ["bare placeholders", "/report(date={date_value})", "/report(date={dateValue})"],
  ["angle brackets", "/range(address='<address>')", "/range(address='{address}')"],
  ["no arguments", "/calls/delta()", "/calls/delta()"],
  [
    "literals",
    "/image(width=640,mode='fit',exact=true,from=2021-07-01)",
    "/image(width=640,mode='fit',exact=true,from=2021-07-01)",
  ],
  ["an escaped quote", "/search(q='it''s')", "/search(q='it''s')"],
  ["a slash in quotes", "/search(q='a/b')", "/search(q='a/b')"],
  ["a word for a value", "/rowsAbove(count=n)", "/rowsAbove(count={count})"],
  ["x-value for x", "/view(start=start-value,end=end-value)", "/view(start={start},end={end})"],
  ["parameterValue", "/filter(on='parameterValue')", "/filter(on='{on}')"],
  ["a list", "/calls/find(ids=['{a}','{b}'],top={top})", "/calls/find(ids={aB},top={top})"],
  ["a namespace", "/calls/contoso.calls.log(level='{level}')", "/calls/contoso.calls.log(level='{level}')"],
  ["a GUID", "/find(id=0a1b2c3d-0000-4000-8000-000000000000)", "/find(id=0a1b2c3d-0000-4000-8000-000000000000)"],
  ["an alias", "/find(id=@id)?@id='7'", "/find(id=@id)"],
  ["a key behind a function", "/calls/recent(count=5)('{id}')", "/calls/recent(count=5)('{recentId}')"],
])("a function keeps its arguments: %s", (_form, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["quoted", "/companies('{id}')/items", "/companies('{companyId}')/items"],
  ["bare", "/companies({id})", "/companies({companyId})"],
  ["with its type, which makes it no string", "/companies(guid'{id}')", "/companies({companyId})"],
  ["in angle brackets", "/range(<address>)/format", "/range({address})/format"],
  ["spelled out", "/users('ann')/calls", "/users('{userId}')/calls"],
])("a key in parentheses is a key: %s", (_form, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["to the end", "/drive/root:/{item-path}", "/drive/root:/{itemPath}"],
  ["with more behind", "/drive/root:/{path}:/content", "/drive/root:/{path}:/content"],
  ["of an item", "/items/{id}:/{file}:/content", "/items/{itemId}:/{file}:/content"],
  ["of a host", "/sites/{hostname}:/{relative-path}", "/sites/{hostname}:/{relativePath}"],
  ["closed at the end", "/sites/{hostname}:/{path}:", "/sites/{hostname}:/{path}"],
  ["spelled out", "/drive/root:/Minutes/May.docx:/content", "/drive/root:/{path}:/content"],
  ["of several folders", "/drive/root:/{folder}/{file}:/content", "/drive/root:/{path}:/content"],
  ["a colon with nothing behind", "/drive/root:", "/drive/root"],
  ["no colon form at all", "/chats/19:abc@thread.v2/messages", "/chats/19:abc@thread.v2/messages"],
])("a colon opens a relative path: %s", (_form, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["no first slash", "me/calls", "/me/calls"],
  ["a tilde", "~/calls", "/calls"],
  ["a last slash", "/calls/", "/calls"],
  ["a doubled slash", "/calls//{id}", "/calls/{callId}"],
  ["the version alone", "/v1.0/calls", "/calls"],
  ["a word for the prefix", "callistoPrefix/calls({id})", "/calls({callId})"],
  ["a word for the prefix and a version", "{urlPrefix}/api/v2.0/calls", "/calls"],
  ["a placeholder for the base", "{baseURL}/v1/calls/{id}", "/calls/{callId}"],
  ["a placeholder for the host", "{host}/calls", "/calls"],
  ["no placeholder for a key", "{hostId}/calls", "/{hostId}/calls"],
  ["no name of the path itself", "/numberPrefix/calls", "/numberPrefix/calls"],
  ["a version's placeholder", "https://graph.example.com/{version}/calls", "/calls"],
  ["another host", "https://www.example.com/embed", "/embed"],
  ["the HTTP version", "/calls/{id} HTTP/1.1", "/calls/{callId}"],
  ["the root", "/", "/"],
  ["system segments", "/calls/{id}/photo/$value", "/calls/{callId}/photo/$value"],
  ["a GUID for a key", "/rooms/0a1b2c3d-0000-4000-8000-000000000000", "/rooms/{roomId}"],
  ["literal domains", "/domains/contoso.com/verify", "/domains/contoso.com/verify"],
  ["percent escapes", "/sites/Team%20A/%7Bid%7D", "/sites/Team A/{siteId}"],
  ["a question mark in braces", "/calls/{id?}", "/calls/{callId}"],
])("a target is read with %s", (_form, target, expected) => {
  expect(read(target)).toBe(expected);
});

test.each([
  ["in brackets", "/pages/{id}/content[?includeIds=true]", [{ name: "includeIds", value: "true", optional: true }]],
  [
    "in brackets in part",
    "/pages?version=1[&$top]",
    [
      { name: "version", value: "1" },
      { name: "$top", value: "", optional: true },
    ],
  ],
  ["with a colon for the equals sign", "/apps?review:{Boolean}", [{ name: "review", value: "{Boolean}" }]],
  ["with braces and spaces", "/calls?$filter={name} eq '{value}'", [{ name: "$filter", value: "{name} eq '{value}'" }]],
  [
    "with a URL",
    "/$ref?$id=https://example.com/users/{id}",
    [{ name: "$id", value: "https://example.com/users/{id}" }],
  ],
  ["behind a last slash", "/calls/?top=1", [{ name: "top", value: "1" }]],
])("a query is read %s", (_form, target, query) => {
  expect(readingOf(target).query).toEqual(query);
});

test.each([
  [
    "an ellipsis",
    "/folders/{id}/.../calls/{id}",
    "/folders/{folderId}/calls/{callId}",
    { unexpected: "`...`", written: "...", expected: "each segment of the path" },
  ],
  [
    "an alternative outside the braces",
    "/users/{user-id} | principal-name/calls",
    "/users/{userIdOrPrincipalName}/calls",
    {
      unexpected: "`| principal-name` outside the braces",
      written: "| principal-name",
      expected: "`{user-id | principal-name}`",
    },
  ],
  [
    "text behind the path",
    "/calls/{id}   (preview)",
    "/calls/{callId}",
    { unexpected: "`(preview)` behind the path", written: "(preview)", expected: "the end of the line" },
  ],
  [
    "an open parenthesis",
    "/range(address='<address>'/row",
    "/range(address='{address}')/row",
    { unexpected: "`/` before the closing parenthesis", written: "range(address='<address>'/", expected: "`)`" },
  ],
])("a target is read without %s, which is told", (_what, target, expected, repair) => {
  expect(read(target)).toBe(expected);
  expect(readingOf(target).repairs).toEqual([repair]);
});

test.each([
  ["nothing", " ", "no path"],
  ["an open brace", "/calls/{id", "unbalanced braces"],
  ["a stray brace", "/calls/id}/x", "unbalanced braces"],
  ["braces in braces", "/calls/{a{b}}", "unbalanced braces"],
  ["a brace open in quotes", "/log(level='{level')", "unbalanced braces"],
  ["a stray brace in parentheses", "/log(level=5})", "unbalanced braces"],
  ["an open angle bracket", "/calls/<id", "unbalanced angle brackets"],
  ["a stray parenthesis", "/calls)/x", "unbalanced parentheses"],
  ["a parenthesis open at the end", "/log(level=5", "unbalanced parentheses"],
  ["an open quote", "/log(level='a)", "unbalanced quotes"],
  ["a generator's failure", "** Entity URI for call not found", "`**` as a segment"],
  ["a path upwards", "/calls/../users", "`..` as a segment"],
  ["nothing but a mark that is encoded", "/calls/%2F/users", "`%2F` as a segment"],
  ["what no URL has", "/calls/a|b", "`a|b` as a segment"],
  ["a dollar sign beside braces", "/tickets/${type}", "`${type}` as a segment"],
  ["a dollar sign beside those of a key", "/tickets(${id})", "`tickets(${id})` as a segment"],
  ["a dollar sign beside those of an argument", "/tickets/find(name='${name}')", "`find(name='${name}')` as a segment"],
  ["arguments without names", "/log(1,2)", "an argument without a name"],
  ["arguments without a function", "/(a=1)", "arguments without a function"],
  ["too long a line", "/a".repeat(2049), "more than 4096 characters"],
  ["too many segments", "/a".repeat(65), "more than 64 segments"],
])("%s is malformed", (_what, target, reason) => {
  expect(readPath(target)).toEqual({ malformed: reason });
});

test.each([
  ["/calls/{id} //of today", "/calls/{id}"],
  ["/calls/{id} HTTP/1.1 # of today", "/calls/{id} HTTP/1.1"],
  ["/calls/search(q='team #1')", "/calls/search(q='team #1')"],
  ["/calls/{call # 1}", "/calls/{call # 1}"],
  ["/drive/root:/notes #1.txt", "/drive/root:/notes #1.txt"],
  ["https://calls.example/calls?$search=a #b", "https://calls.example/calls?$search=a #b"],
])("the target in `%s` is `%s`", (line, target) => {
  expect(cutRemark(line).target).toBe(target);
});

test("a name behind a colon is a placeholder", () => {
  expect(read("/calls/:id/tones/:tone_id/parts/:part-id")).toBe(read("/calls/{id}/tones/{tone_id}/parts/{part-id}"));
  expect(read("/calls:ring")).toBe("/calls:ring");
});
