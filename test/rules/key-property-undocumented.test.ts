import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence, operationPage } from "../helpers/operation-page.js";
import { resourcePage } from "../helpers/resource-page.js";

test("a key that the base has is documented", () => {
  const call = resourcePage({
    properties: ["note | String |"],
    annotation: { "@odata.type": "api.call", baseType: "api.thing", keyProperty: "id" },
    json: `{ "note": "String" }`,
  });
  const thing = resourcePage({ title: "thing resource type", properties: ["id | String |"] });
  expectDiagnostics({ "resources/call.md": call, "resources/thing.md": thing }, []);
});

test("a misspelt key is corrected", () => {
  const call = resourcePage({
    properties: ["callId | String |"],
    annotation: { "@odata.type": "api.call", keyProperty: "callID" },
    json: `{ "callId": "String" }`,
  });
  expectDiagnostics({ "resources/call.md": call }, [
    "resources/call.md:11:69 warning key-property-undocumented Unexpected key `callID`, expected a property of api.call, such as `callId`",
    "  resources/call.md:7:3 The properties begin here",
  ]);
});

test("a key that examples show stays undocumented, and is no finding of theirs as well", () => {
  const call = resourcePage({
    properties: ["note | String |"],
    annotation: { "@odata.type": "api.call", keyProperty: "id" },
    json: `{ "note": "String" }`,
  });
  const get = operationPage({
    routes: "GET /calls/{id}",
    response: "It returns a `200 OK` response code and a [call](../resources/call.md) object in the response body.",
    example: `${httpFence("GET /calls/1")}\n${httpFence("HTTP/1.1 200 OK", `{ "id": "1", "note": "x" }`)}`,
  });
  expectDiagnostics({ "api/call-get.md": get, "resources/call.md": call }, [
    "resources/call.md:11:69 warning key-property-undocumented Unexpected key `id`, expected a property of api.call",
    "  resources/call.md:7:3 The properties begin here",
    "  api/call-get.md:23:3 An example shows it here",
  ]);
});
