import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";

function resource(name: string, rows: string, json: string, baseType = ""): string {
  return `# ${name} resource type

## Properties

| Property | Type | Description |
|:---|:---|:---|
${rows}

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "callisto.calls.${name}"${baseType} } -->
\`\`\`json
${json}
\`\`\`
`;
}

const base = resource("call", "| id | String | Identifies it. |", `{ "id": "String" }`);

test("a row may stand in a table apart", () => {
  const apart = "\n### Sound properties\n\n| Property | Type |\n|:---|:---|\n| pitch | Int32 |\n";
  const page = resource("tape", "| id | String | Identifies it. |", `{ "id": "String", "pitch": 440 }`);
  const inside = page.replace("\n## JSON", `${apart}\n## JSON`);
  expectDiagnostics({ "resources/tape.md": inside }, []);
});

test("what the type inherits may stand in the JSON alone", () => {
  const derived = resource(
    "groupCall",
    "| size | Int32 | How many. |",
    `{ "id": "String", "size": 1024 }`,
    `, "baseType": "callisto.calls.call"`,
  );
  expectDiagnostics({ "resources/call.md": base, "resources/groupcall.md": derived }, []);
});

test("a row that writes the way to it is shown with the object that it is in", () => {
  const rows = "| settings | Object | What can be set. |\n| settings.mode | String | How it rings. |";
  const page = resource("tape", rows, `{ "settings": { "@odata.type": "callisto.calls.settings" } }`);
  expectDiagnostics({ "resources/tape.md": page }, []);
});

test("relationships and control information may be left out", () => {
  const relationships = "\n\n## Relationships\n\n| Relationship | Type |\n|:---|:---|\n| parts | String collection |";
  const page = resource(
    "call",
    `| id | String | Identifies it. |${relationships}`,
    `{ "@odata.type": "callisto.calls.call", "id@odata.bind": "String", "id": "String" }`,
  );
  expectDiagnostics({ "resources/call.md": page }, []);
});

test("what another page of the type tabulates is not missing", () => {
  const other = resource(
    "call",
    "| id | String | Identifies it. |\n| region | String | Where it is. |",
    `{ "id": "String", "region": "String" }`,
  );
  const page = resource("call", "| id | String | Identifies it. |", `{ "id": "String", "region": "String" }`);
  expectDiagnostics({ "resources/call.md": page, "resources/calls-call.md": other }, []);
});

test("a page without a table is compared with nothing", () => {
  expectDiagnostics({ "resources/call.md": resource("call", "", `{ "id": "String" }`) }, []);
});

test("a property of the JSON that the table forgets is reported", () => {
  const page = resource("call", "| id | String | Identifies it. |", `{ "id": "String", "recordingStatus": "String" }`);
  expectDiagnostics({ "resources/call.md": page }, [
    "resources/call.md:13:19 warning representation-mismatch Unexpected property `recordingStatus`, expected it in the table as well",
    "  resources/call.md:7:3 The table begins here",
  ]);
});

test("of several that no annotation tells apart none is the whole", () => {
  const page = `${base.replace(/<!--.*-->\n/, "")}\nEach side is shown as\n\n\`\`\`json\n{ "length": 1 }\n\`\`\`\n`;
  expectDiagnostics({ "resources/call.md": page.replace('"id": "String"', '"side": {}') }, []);
});

test("what stands below the heading needs no annotation, and may have what the type inherits", () => {
  const derived = resource("roomCall", "| seats | Int32 | How many. |", `{ "id": "String", "chairs": "1" }`);
  const bare = derived
    .replace(/<!--.*-->\n/, "")
    .replace("## Properties", "Inherits from [call](call.md).\n\n## Properties");
  expectDiagnostics({ "resources/call.md": base, "resources/roomCall.md": bare }, [
    "resources/roomCall.md:9:3 warning representation-mismatch Unexpected property `seats`, expected it in the JSON representation as well",
    "  resources/roomCall.md:14:1 The JSON representation begins here",
    "resources/roomCall.md:14:19 warning representation-mismatch Unexpected property `chairs`, expected it in the table as well",
    "  resources/roomCall.md:9:3 The table begins here",
  ]);
});
