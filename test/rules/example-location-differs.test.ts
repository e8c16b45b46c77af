import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

function answering(status: string): string {
  return `It returns a \`${status}\` response code and a [call](../resources/call.md) object in the response body.`;
}

/** A reference whose examples of making a call are answered with each `[location, body]`. */
function pagesWith(...answers: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const example = answers
    .map(
      ([location, json]) =>
        `${httpFence("POST https://api.callisto.example/v1.0/calls")}\n${httpFence(`HTTP/1.1 201 Created\nLocation: ${location}`, json)}`,
    )
    .join("\n");
  return {
    "api/call-get.md": operationPage({ routes: "GET /calls/{id}", response: answering("200 OK") }),
    "api/call-list-tapes.md": operationPage({
      routes: "GET /calls/{id}/tapes/{name}",
      response: "It returns a `200 OK` response code and a [tape](../resources/tape.md) object in the response body.",
    }),
    "api/call-make.md": operationPage({ routes: "POST /calls", response: answering("201 Created"), example }),
    "resources/call.md": resourcePage({ properties: ["id | String |", "alias | String |", "number | Int32 |"] }),
    "resources/tape.md": resourcePage({ title: "tape resource type", properties: ["id | String |"] }),
  };
}

test("a key in any form is held against that of the body", () => {
  const pages = pagesWith(
    ["https://api.callisto.example/v1.0/calls/c%3A17", `{ "id": "c:18" }`],
    ["/calls('c:17')", `{ "id": "c:18" }`],
    ["/calls/C:18", `{ "id": "c:18" }`],
  );
  expectDiagnostics(pages, [
    "api/call-make.md:21:1 warning example-location-differs Unexpected `c:17` in `Location`, expected `c:18`, the `id` of the body",
    "  api/call-make.md:24:9 The body has this `id`",
    "api/call-make.md:33:19 warning example-location-differs Unexpected `c:17` in `Location`, expected `c:18`, the `id` of the body",
    "  api/call-make.md:36:9 The body has this `id`",
  ]);
});

test("an alternate key, a placeholder and the way to anything else are none to compare", () => {
  const pages = pagesWith(
    ["/calls/ada", `{ "id": "18", "alias": "ada" }`],
    ["/calls/1", `{ "number": 1, "id": "18" }`],
    ["/calls/18#notes", `{ "id": "18" }`],
    ["/calls/18?zone=CET", `{ "id": "18" }`],
    ["/calls/18?zone=CET#notes", `{ "id": "18" }`],
    ["/calls/{id}", `{ "id": "18" }`],
    ["/calls/17", `{ "id": "id-value" }`],
    ["/calls/17", `{ "alias": "ada" }`],
    ["https://files.callisto.example/v1.0/calls/17", `{ "id": "18" }`],
  );
  expectDiagnostics(pages, []);
});

test("the way to a thing of another type is none to what was created", () => {
  const pages = pagesWith(["/calls/17/tapes/1", `{ "id": "18" }`]);
  expectDiagnostics(pages, [
    "api/call-make.md:21:11 warning example-location-differs Unexpected `/calls/17/tapes/1` in `Location`, which leads to api.tape, expected a way to api.call, as the answer is of that",
  ]);
  const derived = resourcePage({
    title: "tape resource type",
    introduction: "Inherits from [call](call.md).",
    properties: ["note | String |"],
  });
  expectDiagnostics({ ...pages, "resources/tape.md": derived }, []);
  const told = pages["api/call-make.md"]?.replace(
    "in the response body.",
    "$& The `Location` header leads to its tape.",
  );
  expectDiagnostics({ ...pages, "api/call-make.md": told ?? "" }, []);
});
