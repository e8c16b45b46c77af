import { test } from "vitest";
import { expectDiagnostics } from "../helpers/lint-pages.js";
import { httpFence } from "../helpers/operation-page.js";

const create = `## Set a tone

### HTTP request

${httpFence("POST /tones")}
### Request body

In the request body, supply a JSON object.

### Response

It returns a \`201 Created\` response code.

### Example

${httpFence("POST /tones", `{ "id": "t-1" }`)}
${httpFence("HTTP/1.1 201 Created")}
`;

function remove(json?: string): string {
  return `## Drop a tone

### HTTP request

${httpFence("DELETE /tones/{id}")}
### Request body

Do not supply a request body.

### Response

It returns a \`204 No Content\` response code.

### Example

${httpFence("DELETE /tones/t-1", json)}
${httpFence("HTTP/1.1 204 No Content")}
`;
}

test("what a page says of one call holds for no other", () => {
  expectDiagnostics({ "api/tones.md": `# Tones\n\n${create}\n${remove()}` }, []);
});

test("and is found where its own example does otherwise", () => {
  expectDiagnostics({ "api/tones.md": `# Tones\n\n${create}\n${remove(`{ "id": "t-1" }`)}` }, [
    "api/tones.md:55:1 warning body-despite-none Unexpected body, expected none, as the Request body section says",
    "  api/tones.md:43:1 The page says so here",
  ]);
});
