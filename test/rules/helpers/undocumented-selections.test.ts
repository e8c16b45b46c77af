import { test } from "vitest";
import { expectDiagnostics } from "../../helpers/lint-pages.js";
import { httpFence, operationPage } from "../../helpers/operation-page.js";
import { resourcePage } from "../../helpers/resource-page.js";

const call = resourcePage({ properties: ["id | String | Its key.", "subject | String | What it is about."] });
const response =
  "If successful, this method returns a `200 OK` response code and a collection of [call](../resources/call.md) objects in the response body.";

function pagesThatAsk(...queries: readonly string[]) {
  const example = queries.map((query) => httpFence(`GET /calls?${query}`)).join("\n");
  const page = operationPage({ routes: "GET /calls", response, example });
  return { "api/call-list.md": page, "resources/call.md": call };
}

test("what a query selects, sorts or filters by is a property of what is answered", () => {
  expectDiagnostics(
    pagesThatAsk("$select=id,topic", "$orderby=id desc,Subject", "$filter=id eq '1 and mode eq 2' and (state ne 'x')"),
    [
      "api/call-list.md:16:23 warning example-undocumented-property Unexpected property `topic`, expected a property of api.call",
      "  resources/call.md:1:3 The type is documented here, without it",
      "api/call-list.md:20:29 warning example-undocumented-property Unexpected property `Subject`, expected a property of api.call, such as `subject`",
      "  resources/call.md:1:3 The type is documented here, without it",
      "api/call-list.md:24:49 warning example-undocumented-property Unexpected property `state`, expected a property of api.call",
      "  resources/call.md:1:3 The type is documented here, without it",
    ],
  );
});

test("what it expands is looked at where it is misspelt", () => {
  expectDiagnostics(pagesThatAsk("$expand=guests", "$expand=subjct", "$expand=guests($select=topic)"), [
    "api/call-list.md:20:20 warning example-undocumented-property Unexpected property `subjct`, expected a property of api.call, such as `subject`",
    "  resources/call.md:1:3 The type is documented here, without it",
  ]);
});

test("where relationships are listed, what it expands is one of them", () => {
  const hosted = resourcePage({
    properties: ["id | String |"],
    relationships: ["hosts | [call](call.md) collection |"],
  });
  expectDiagnostics({ ...pagesThatAsk("$expand=guests", "$expand=hosts"), "resources/call.md": hosted }, [
    "api/call-list.md:16:20 warning example-undocumented-property Unexpected property `guests`, expected a property of api.call",
    "  resources/call.md:1:3 The type is documented here, without it",
  ]);
});

test("placeholders, lambdas, paths and properties of subtypes are none", () => {
  const pages = pagesThatAsk(
    "$select={names}",
    "$filter=subject/any(s:s/type eq 'x')",
    "$filter=subject/any(s:(s/type eq 'x' or s eq 'y') and s/of eq 'z')",
    "$select=id/whatever",
    "$select=seats",
  );
  expectDiagnostics(
    {
      ...pages,
      "resources/groupcall.md": resourcePage({
        title: "groupCall",
        introduction: "Inherits from [call](call.md).",
        properties: ["seats | Int32 | How many."],
      }),
    },
    [],
  );
});
