import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
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
