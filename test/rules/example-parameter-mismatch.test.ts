import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";

const table = `
## Query parameters

| Parameter | Type | Description |
|:---|:---|:---|
| deep | Boolean | Whether to look into threads. |
| depth | Int32 | How far. |
| mode | String | Possible values are: \`fast\`, \`exact\`. |
| note | String | Anything. |
`;

/** A page whose example asks for `query`. */
function page(...queries: readonly string[]): string {
  const done = httpFence("HTTP/1.1 200 OK");
  const example = queries.map((query) => `${httpFence(`GET /calls?${query}`)}\n${done}`).join("\n");
  return operationPage({ routes: "GET /calls", response: "It returns a `200 OK` response code.", example }) + table;
}

test("each value that is none of its type is a finding, the same one once", () => {
  expectDiagnostics({ "api/call-list.md": page("deep=maybe&depth=few&mode=slow", "deep=maybe&$top=ten") }, [
    "api/call-list.md:16:12 warning example-parameter-mismatch Unexpected value `maybe` of the query parameter `deep`, expected Boolean",
    "  api/call-list.md:37:3 It is documented here as Boolean",
    "  api/call-list.md:24:12 The same stands here",
    "api/call-list.md:16:23 warning example-parameter-mismatch Unexpected value `few` of the query parameter `depth`, expected Int32",
    "  api/call-list.md:38:3 It is documented here as Int32",
    "api/call-list.md:16:33 warning example-parameter-mismatch Unexpected value `slow` of the query parameter `mode`, expected one of `fast`, `exact`",
    "  api/call-list.md:39:3 It is documented here as one of `fast`, `exact`",
    "api/call-list.md:24:23 warning example-parameter-mismatch Unexpected value `ten` of the query parameter `$top`, expected Int64",
  ]);
});

test("values of the type, lists of them, and what stands for a value are sound", () => {
  expectDiagnostics(
    { "api/call-list.md": page("deep=true&depth=-3&mode=Fast,exact&note=1&$top=5", "depth={depth}") },
    [],
  );
});
