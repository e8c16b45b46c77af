import { expect, test } from "vitest";
import { readPage } from "../helpers/read-page.js";

const routes = "## HTTP request\n\n```http\nGET /calls\n```\n";
const template = routes.slice(17).replace("/calls", "/calls/{id}");
const properties = "## Properties\n\n| Property | Type |\n|--|--|\n| id | String |\n";
const members = "## Members\n\n| Member | Value |\n|--|--|\n| ringing | 0 |\n";
const resource = '## JSON\n\n<!-- { "blockType": "resource" } -->\n```json\n{}\n```\n';

test.each([
  ["api/list-calls.md", "List calls", routes, "api"],
  ["calls.md", "Calls", routes, "api"],
  ["docs/api/call.md", "Call", "Some words.", "api"],
  ["resources/call.md", "call resource type", properties, "resource"],
  ["api/call.md", "call resource type", properties, "resource"],
  ["api/call.md", "call resource type", `${properties}\n## Uses\n\n${template}`, "resource"],
  ["api/call.md", "call resource type", properties + routes, "api"],
  ["resources/call.md", "Call", resource + routes, "resource"],
  ["resources/state.md", "state enum type", "", "enumeration"],
  ["resources/enums.md", "Enum values", members.replace("Members", "callState values"), "enumeration"],
  ["resources/call.md", "call resource type", properties + members, "resource"],
  ["resources/call.md", "call resource type", properties.replace("Properties", "Relationships"), "resource"],
  ["resources/call.md", "call resource", properties.replace("## Properties", "A call."), "resource"],
  ["calls.md", "Calls", properties.replace("## Properties", "A call."), "conceptual"],
  ["call.md", "Call object", properties.replace("## Properties", "A call."), "resource"],
  ["api/call.md", "Call object", properties.replace("## Properties", "A call."), "resource"],
  ["call.md", "Call object", "A call.", "conceptual"],
  ["call.md", "call resource type", "## Properties\n\n- **id** (String): which it is\n", "resource"],
  ["call.md", "Calls", "## Properties\n\n- **id** (String): which it is\n", "conceptual"],
  ["call.md", "The call object", properties.replace("## Properties", "A call."), "resource"],
  ["limits.md", "Limits by object", properties.replace("## Properties", "Each may hold:"), "conceptual"],
  ["api/call.md", "Restore a deleted object", properties.replace("## Properties", "It takes:"), "api"],
  ["resources/calls-overview.md", "Work with calls", "Some words.", "conceptual"],
  ["resources/calls-overview.md", "Work with calls", routes, "conceptual"],
  ["guide.md", "Work with calls", `## Paging\n\n${routes.slice(17).replace("/calls", "/calls?$top=5")}`, "conceptual"],
  ["guide.md", "Work with calls", `## First\n\n${routes.slice(17)}`, "conceptual"],
  ["guide.md", "Work with calls", `## First\n\n${template}\n\n\`\`\`http\nHTTP/1.1 200 OK\n\`\`\`\n`, "conceptual"],
  ["call.md", "Get call", `## By id\n\n${template}`, "api"],
  ["call.md", "Get call", `## To get all\n\n${routes.slice(17)}\n## Response\n\nThe calls.\n`, "api"],
  [
    "call.md",
    "Ring call",
    `## To ring\n\n${template}\n## Request body\n\n#${members}`.replace("Members", "Required members"),
    "api",
  ],
  ["call.md", "call resource type", `${properties}\n## Remarks\n\n${template}`, "resource"],
  ["state.md", "state enumeration", "## Values", "enumeration"],
  ["guide.md", "Work with calls", `## Example\n\n### Request\n\n${routes.slice(17)}`, "conceptual"],
])("%s, %s, is known by what it holds", (path, title, content, kind) => {
  expect(readPage(`# ${title}\n\n${content}`, { path }).page.kind).toBe(kind);
});

test.each([
  ["apiPageType", "api"],
  ["resourcePageType_", "resource"],
  ['"enumPageType"', "enumeration"],
  ["conceptualPageType", "conceptual"],
  ["other", "conceptual"],
])("a page that holds nothing telling is what doc_type %s says", (type, kind) => {
  expect(readPage(`---\ndoc_type: ${type}\n---\n# Call\n`, { path: "resources/call.md" }).page.kind).toBe(kind);
});

test.each(["", "| Parameter | Description |\n|:---|:---|\n| id | Of the call. |\n"])(
  "a guide that says so shows paths and documents none: %j",
  (told) => {
    const page = `---\ndoc_type: conceptualPageType\n---\n# Work with calls\n\n## By id\n\n${template}\n${told}`;
    expect(readPage(page, { path: "calls-overview.md" }).page.kind).toBe("conceptual");
  },
);

test("a wrong doc_type does not count", () => {
  const page = `---\ndoc_type: resourcePageType\n---\n# List calls\n\n${routes}`;
  expect(readPage(page, { path: "api/list-calls.md" }).page.kind).toBe("api");
});
