import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const done = httpFence("HTTP/1.1 204 No Content");

function page(routes: string, ...requests: readonly string[]): string {
  return operationPage({ routes, example: requests.map((request) => `${httpFence(request)}\n${done}`).join("\n") });
}

test("a GET takes the system query options, spelt as they are", () => {
  const pages = { "api/call-list.md": page("GET /calls", "GET /calls?$top=5&$orderBy=start", "GET /calls?top=5") };
  expectDiagnostics(pages, [
    "api/call-list.md:16:19 warning example-undocumented-parameter Unexpected query parameter `$orderBy`, expected one that the page documents, such as `$orderby`",
    "api/call-list.md:24:12 warning example-undocumented-parameter Unexpected query parameter `top`, expected one that the page documents, such as `$top`",
  ]);
});

test("what an argument stands for is a parameter of the function", () => {
  const request = "GET /calls/slots(start=@from,end=@to)?@from=2021-03-25T09:00:00Z&@to=2021-03-25T10:00:00Z";
  expectDiagnostics({ "api/call-slots.md": page("GET /calls/slots(start={start},end={end})", request) }, []);
});

test("what an argument stands for is a parameter of whatever is done through a function, and of no other call", () => {
  const through = page("DELETE /slots(start={start})/calls", "DELETE /slots(start=@from)/calls?@from=2021-03-25");
  expectDiagnostics({ "api/slots-clear.md": through }, []);
  expectDiagnostics({ "api/call-delete.md": page("DELETE /calls/{id}", "DELETE /calls/17?@from=2021-03-25") }, [
    "api/call-delete.md:16:18 warning example-undocumented-parameter Unexpected query parameter `@from`, expected one that the page documents",
  ]);
});

test("another method takes what its page documents, and each name is one finding", () => {
  const requests = ["POST /calls/17/answer?$select=id", "POST /calls/18/answer?quiet=true&$select=id"];
  expectDiagnostics({ "api/call-answer.md": page("POST /calls/{id}/answer", ...requests) }, [
    "api/call-answer.md:16:23 warning example-undocumented-parameter Unexpected query parameter `$select`, expected one that the page documents",
    "  api/call-answer.md:24:34 The same stands here",
    "api/call-answer.md:24:23 warning example-undocumented-parameter Unexpected query parameter `quiet`, expected one that the page documents",
  ]);
});

test("a page that takes none of OData's options shows none", () => {
  const refusing = `${page("GET /calls", "GET /calls?$top=5&sort=start")}
## Query parameters

This method does not support the OData query parameters to customize the response.
`;
  expectDiagnostics({ "api/call-list.md": refusing }, [
    "api/call-list.md:16:12 warning example-undocumented-parameter Unexpected query parameter `$top`, expected one that the page documents",
    "  api/call-list.md:27:1 The page says here that it takes none of OData's",
    "api/call-list.md:16:19 warning example-undocumented-parameter Unexpected query parameter `sort`, expected one that the page documents",
  ]);
});

test("an option that the page refuses by its name is none, and no slip of the pen for another", () => {
  const refusing = `${page("GET /calls", "GET /calls?$top=5&$skip=5")}
## Query parameters

This method supports the \`$top\` query parameter. \`$skip\` isn't supported.
`;
  expectDiagnostics({ "api/call-list.md": refusing }, [
    "api/call-list.md:16:19 warning example-undocumented-parameter Unexpected query parameter `$skip`, expected one that the page documents",
    "  api/call-list.md:27:1 The page says here that it does not take it",
  ]);
});

test("an option that is none of the few that the page takes is none; the token of a link is not the user's to say", () => {
  const refusing = `${page("GET /calls", "GET /calls?$top=5&$count=true&$skiptoken=Mg")}
## Query parameters

This method supports only the \`$top\` query parameter.
`;
  expectDiagnostics({ "api/call-list.md": refusing }, [
    "api/call-list.md:16:19 warning example-undocumented-parameter Unexpected query parameter `$count`, expected one that the page documents",
    "  api/call-list.md:27:1 The page says here that it does not take it",
  ]);
});

function headersPage(table: string, ...headers: readonly string[]): string {
  return `${page("GET /calls", ["GET /calls", ...headers].join("\n"))}
## Request headers

${table}
`;
}

const headerTable = "| Name | Description |\n|:--|:--|\n| Authorization | Bearer. |\n| If-None-Match | A tag. |";

test("a header that the table of headers lacks is one, whatever its case; what every client sends is none", () => {
  const pages = {
    "api/call-list.md": headersPage(headerTable, "Accept: text/csv", "if-none-match: 1", "Prefer: zone=CET"),
    "api/call-find.md": headersPage(headerTable, "If-Non-Match: 1"),
  };
  expectDiagnostics(pages, [
    "api/call-find.md:17:1 warning example-undocumented-parameter Unexpected header `If-Non-Match`, expected one that the page lists, such as `If-None-Match`",
    "api/call-list.md:19:1 warning example-undocumented-parameter Unexpected header `Prefer`, expected one that the page lists",
  ]);
});

test("a header in two cases is one finding, on a page that lists what clients send by themselves as well", () => {
  const table = "| Name | Description |\n|:--|:--|\n| Authorization | Bearer. |";
  expectDiagnostics({ "api/call-list.md": headersPage(table, "Prefer: zone=CET", "prefer: minimal") }, [
    "api/call-list.md:17:1 warning example-undocumented-parameter Unexpected header `Prefer`, expected one that the page lists",
    "  api/call-list.md:18:1 The same stands here",
  ]);
});

test("a page without a table of headers takes any", () => {
  expectDiagnostics({ "api/call-list.md": headersPage("Those of HTTP.", "Prefer: zone=CET") }, []);
});

test("a name that is written otherwise is reported at its line", () => {
  expectDiagnostics({ "api/call-list.md": page("GET /calls", "GET /calls?%24sort=start") }, [
    "api/call-list.md:16:1 warning example-undocumented-parameter Unexpected query parameter `$sort`, expected one that the page documents",
  ]);
});

test("an argument that the route does not have is no unknown route", () => {
  const request = "GET /calls/quality(since=2030-01-01,zone='CET')";
  expectDiagnostics({ "api/call-quality.md": page("GET /calls/quality(since={since})", request) }, [
    "api/call-quality.md:16:37 warning example-undocumented-parameter Unexpected argument `zone`, expected one that the page documents",
  ]);
});
