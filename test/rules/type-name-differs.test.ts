import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { resourcePage } from "../helpers/resource-page.js";

const page = (title: string, type: string) => ({
  "resources/call.md": resourcePage({
    title,
    introduction: "Namespace: callisto.calls",
    properties: ["id | String | Its key."],
    annotation: { "@odata.type": type },
    json: '{ "id": "String" }',
  }),
});

test.each([
  ["call resource type", "callisto.calls.call"],
  ["Call resource type", "Callisto.Calls.call"],
  // The heading leaves out what all names of its area begin with.
  ["Chart resource type", "callisto.calls.workbookChart"],
  ["Cals and how to place them", "callisto.calls.call"],
])("%s may be headed of %s", (title, type) => {
  expectDiagnostics(page(title, type), []);
});

test("a misspelt name and another namespace are reported", () => {
  expectDiagnostics(page("call complex type", "callisto.calls.cal"), [
    "resources/call.md:13:44 warning type-name-differs Unexpected type `cal`, expected `call`, as the page is headed",
    "  resources/call.md:1:3 The page's heading stands here",
  ]);
});

test("the name of a type that has a page of its own is reported on another, and is no other heading for the same type", () => {
  const other = (title: string, type: string) => page(title, type)["resources/call.md"];
  const pages = (title: string) => ({
    "resources/call.md": other("call resource type", "callisto.calls.call"),
    "resources/lobby.md": other(title, "callisto.calls.call"),
  });
  expectDiagnostics(pages("Call resource type"), []);
  expectDiagnostics(pages("Calls in the lobby"), []);
  expectDiagnostics(pages("lobby resource type"), [
    "resources/lobby.md:13:44 warning type-name-differs Unexpected type `call`, expected `lobby`, as the page is headed",
    "  resources/lobby.md:1:3 The page's heading stands here",
    "  resources/call.md:1:3 The type of this name has a page of its own",
  ]);
});
