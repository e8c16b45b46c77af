import { expect, test } from "vitest";
import type { Block, CodeBlock } from "../../src/page/page.js";
import { textOf } from "../../src/source/source.js";
import { dedent } from "../helpers/dedent.js";
import { readContent } from "../helpers/read-page.js";
import { readBlocks } from "./read-blocks.js";

function codeOf(text: string): CodeBlock | undefined {
  return readContent(text).page.sections[0]?.blocks.find((block: Block) => block.kind === "code");
}

test.each([
  ["```http", "http"],
  ["``` http", "http"],
  ["```HTTP", "http"],
  ["~~~http", "http"],
  ["```msgraph-interactive", "msgraph-interactive"],
  ["```http title=x", "http"],
  ["```", "(no language)"],
])("a fence opened by %j that holds HTTP is HTTP", (open, language) => {
  expect(readBlocks(`${open}\nGET /calls\n${open.slice(0, 3)}\n`)).toEqual({
    blocks: [`code ${language}`, "  request GET /calls"],
    findings: [],
  });
});

test("content tells what a fence of another language holds, if its first line has a path", () => {
  expect(readBlocks("```csharp\nGET /calls\n```\n").blocks).toEqual(["code csharp", "  request GET /calls"]);
  expect(readBlocks("```json\nHTTP/1.1 204 No Content\n```\n").blocks).toEqual([
    "code json",
    "  response 204 No Content",
  ]);
  expect(readBlocks("```text\nGET ready\n```\n").blocks).toEqual(["code text", '  text "GET ready"']);
  expect(readBlocks("```sql\nDELETE FROM calls\n```\n").blocks).toEqual(["code sql", '  text "DELETE FROM calls"']);
});

test("a request line behind the fence is read, and reported", () => {
  expect(readBlocks("```http GET /calls \n```\n")).toEqual({
    blocks: ["code http", "  request GET /calls"],
    findings: [
      "1:9 http-request-in-info-string: Unexpected request line behind the opening fence, expected it on the next line",
    ],
  });
  expect(readBlocks("```GET /calls\nAccept: text/plain\n```\n")).toEqual({
    blocks: ["code get", "  request GET /calls", "    Accept: text/plain"],
    findings: [
      "1:4 http-request-in-info-string: Unexpected request line behind the opening fence, expected it on the next line",
    ],
  });
});

test("routes are a fence's request lines, with their places", () => {
  const routes = codeOf("```http\nGET /calls\n\nGET /rooms/{id}/calls HTTP/1.1\n```\n")?.routes;
  expect(routes?.map(({ method, target }) => [textOf(method.origin), textOf(target.origin)])).toEqual([
    ["GET", "/calls"],
    ["GET", "/rooms/{id}/calls"],
  ]);
});

test.each([
  ["json", "code json", 'json {"id":7}'],
  ["http", "code http", 'json {"id":7}'],
  ["", "code (no language)", 'json {"id":7}'],
  ["javascript", "code javascript", 'text "{ \\"id\\": 7 }"'],
])("one JSON value in a fence of language %j is read where such a fence may hold JSON", (language, head, shown) => {
  expect(readBlocks(`\`\`\`${language}\n{ "id": 7 }\n\`\`\`\n`).blocks).toEqual([head, `  ${shown}`]);
});

test("text with a brace or a bracket at its start need not be JSON", () => {
  expect(readBlocks("```http\n{id}/calls\n```\n\n```\n[Recording of the call]\n```\n")).toEqual({
    blocks: ["code http", '  text "{id}/calls"', "code (no language)", '  text "[Recording of the call]"'],
    findings: [],
  });
});

test("prose shows members of an object without their braces", () => {
  expect(readBlocks('```json\n"id": 7,\n"state": "ringing",\n```\n')).toEqual({
    blocks: ["code json", '  json {"id":7,"state":"ringing"}'],
    findings: [],
  });
  expect(
    readBlocks('- A list:\n\n  <!-- { "blockType": "ignored" } -->\n  ```json\n  "tags": ["a"]\n  ```\n').findings,
  ).toEqual([]);
});

test("what is wrong among such members is found", () => {
  expect(readBlocks('```json\n"tags@odata.type": "Collection(String)"\n"tags": ["a",],\n"id": 7 }\n```\n')).toEqual({
    blocks: ["code json", '  json {"tags@odata.type":"Collection(String)","tags":["a"],"id":7}'],
    findings: [
      "3:1 invalid-json: Unexpected value, expected a comma before it",
      "4:9 invalid-json: Unexpected token, expected a value or a bracket that closes what is open",
    ],
  });
});

test("what is annotated as a type or a message has its braces", () => {
  expect(readBlocks('<!-- { "blockType": "resource" } -->\n```json\n"id": 7\n```\n')).toEqual({
    blocks: ["code json", "  annotation blockType=resource", '  json {"id":7}'],
    findings: ["3:1 invalid-json: Unexpected name, expected a brace before the members of an object"],
  });
});

test("what is annotated as a type is JSON, whatever language its fence is said to have", () => {
  expect(readBlocks('<!-- { "blockType": "resource" } -->\n```javascript\n{ "id": 7 }\n```\n')).toEqual({
    blocks: ["code javascript", "  annotation blockType=resource", '  json {"id":7}'],
    findings: [],
  });
});

test("a JSON fence that is no JSON keeps its text", () => {
  expect(readBlocks("```json\nwords and more\n```\n")).toEqual({
    blocks: ["code json", '  text "words and more"'],
    findings: ["2:1 invalid-json: Unexpected bare text, expected a JSON value"],
  });
  expect(readBlocks("```json\n```\n")).toEqual({ blocks: ["code json", '  text ""'], findings: [] });
});

test("a fence that nothing closes is read to the page's end, and reported", () => {
  expect(readBlocks("```http\nGET /calls\n")).toEqual({
    blocks: ["code http", "  request GET /calls"],
    findings: ["1:1 fence-unclosed: Unexpected end of the code block, expected a closing fence"],
  });
  expect(readBlocks("- ```http\n  GET /calls\n\nAfter.\n").findings).toEqual([
    "1:3 fence-unclosed: Unexpected end of the code block, expected a closing fence",
  ]);
});

test("a fence that the next one closes ends before that, what stands between is read, and it is one finding", () => {
  // The heading begins a section.
  const torn =
    '```http\nGET /calls\n\n## Response\n\nA call.\n\n<!-- { "blockType": "response" } -->\n```http\nHTTP/1.1 200 OK\n```\n\nAfter.\n';
  expect(readBlocks(torn)).toEqual({
    blocks: [
      "paragraph A call.",
      "code http",
      "  annotation blockType=response",
      "  response 200 OK",
      "paragraph After.",
    ],
    findings: ["1:1 fence-unclosed: Unexpected end of the code block, expected a closing fence"],
  });
  expect(readBlocks("````markdown\n```http\nGET /calls\n```\n````\n").findings).toEqual([]);
});

test("so does one in a quote, and a comment of a script begins nothing", () => {
  const findings = [expect.stringContaining("fence-unclosed")];
  expect(readBlocks("> ```http\n> GET /calls\n>\n> ```http\n> HTTP/1.1 200 OK\n> ```\n").findings).toEqual(findings);
  expect(readBlocks("```bash\n# Rings\nring\n\n```http\nGET /calls\n```\n")).toEqual({
    blocks: ["code bash", '  text "# Rings\\nring\\n\\n"', "code http", "  request GET /calls"],
    findings,
  });
});

test("of thousands of fences that close each other those of one are read", () => {
  const { blocks, findings } = readBlocks("```http\nGET /calls\n".repeat(5000));
  expect(blocks).toEqual(Array.from({ length: 2 }, () => ["code http", "  request GET /calls"]).flat());
  expect(findings.length).toBe(2);
});

test("an annotated message without its first line is reported", () => {
  expect(readBlocks('<!-- { "blockType": "response" } -->\n```http\n{ "id": 7 }\n```\n')).toEqual({
    blocks: ["code http", "  annotation blockType=response", '  json {"id":7}'],
    findings: [
      "3:1 http-start-line-missing: Unexpected start of a response, expected a status line such as `HTTP/1.1 200 OK`",
    ],
  });
  expect(readBlocks('<!-- { "blockType": "request" } -->\n```http\n/calls\n```\n').findings).toEqual([
    "3:1 http-start-line-missing: Unexpected start of a request, expected a line such as `GET /me`",
  ]);
});

test("so is one with a slip in its first line, annotated or not", () => {
  const findings = (first: string) => readBlocks(`\`\`\`http\n${first}\nZone: UTC\n\n{ "id": 7 }\n\`\`\`\n`).findings;
  expect(findings("HTTP/1.1 2OO OK")).toEqual([
    "2:1 http-start-line-missing: Unexpected start of a response, expected a status line such as `HTTP/1.1 200 OK`",
  ]);
  expect(["PSOT /calls", "PSOT https://api.callisto.example/calls"].flatMap(findings)).toEqual([
    "2:1 http-start-line-missing: Unexpected start of a request, expected a line such as `GET /me`",
    "2:1 http-start-line-missing: Unexpected start of a request, expected a line such as `GET /me`",
  ]);
  expect(findings("Two calls")).toEqual([]);
});

test("code by indentation is a block without a language", () => {
  expect(readBlocks("Look:\n\n    GET /calls\n    Accept: text/plain\n")).toEqual({
    blocks: ["paragraph Look:", "code (no language)", "  request GET /calls", "    Accept: text/plain"],
    findings: [],
  });
});

test("places inside indented and quoted fences are those of the page", () => {
  const text = dedent`
    > - Answer:
    >
    >   \`\`\`http
    >   POST /calls/7/answer
    >   Content-Type: application/json
    >
    >   {
    >     "modality": "audio",
    >   }
    >   \`\`\`
  `;
  const { page, findings } = readContent(text);
  const [quote] = page.sections[0]?.blocks ?? [];
  const [list] = quote?.kind === "quote" ? quote.blocks : [];
  const code = list?.kind === "list" ? list.items[0]?.find((block) => block.kind === "code") : undefined;
  const [message] = code?.messages ?? [];
  expect(message?.headers.map(({ value }) => textOf(value.origin))).toEqual(["application/json"]);
  expect(message?.body?.json && textOf(message.body.json.origin)).toBe('{\n>     "modality": "audio",\n>   }');
  expect(findings).toEqual(["8:26 invalid-json: Unexpected comma before a closing bracket, expected no comma"]);
});
