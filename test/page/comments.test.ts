import { expect, test } from "vitest";
import { dedent } from "../helpers/dedent.js";
import { readContent } from "../helpers/read-page.js";
import { sketchPage } from "../helpers/sketch.js";
import { readBlocks } from "./read-blocks.js";

const fence = "```\ntext\n```\n";
const code = ["code (no language)", "  annotation blockType=example", '  text "text"'];

test.each([
  ["at once", `<!-- { "blockType": "example" } -->\n${fence}`],
  ["over a blank line", `<!--{"blockType":"example"}-->\n\n${fence}`],
  ["on lines of its own", `<!--\n{\n  "blockType": "example"\n}\n-->\n${fence}`],
  ["behind another comment on its line", `<!-- hidden --><!-- { "blockType": "example" } -->\n${fence}`],
  ["before a comment that is none", `<!-- { "blockType": "example" } -->\n\n<!-- hidden -->\n\n${fence}`],
])("an annotation is about the fence after it, %s", (_, text) => {
  expect(readBlocks(text)).toEqual({ blocks: code, findings: [] });
});

test("an annotation may be two paragraphs away from its fence", () => {
  expect(readBlocks(`<!-- { "blockType": "example" } -->\n\nOne.\n\nTwo.\n\n${fence}`)).toEqual({
    blocks: ["paragraph One.", "paragraph Two.", ...code],
    findings: [],
  });
});

test("an annotation reaches over a heading", () => {
  const { page, findings } = readContent(`<!-- { "blockType": "example" } -->\n\n## Example\n\n${fence}`);
  expect(sketchPage(page).slice(2)).toEqual(["## Example (example)", ...code]);
  expect(findings).toEqual([]);
});

test("an annotation further away is about nothing", () => {
  expect(readBlocks(`<!-- { "blockType": "example" } -->\n\nOne.\n\nTwo.\n\nThree.\n\n${fence}`)).toEqual({
    blocks: ["paragraph One.", "paragraph Two.", "paragraph Three.", "code (no language)", '  text "text"'],
    findings: [
      "1:1 annotation-unattached: Unexpected `example` annotation with no code block after it, expected one at once",
    ],
  });
});

test("of two annotations before a fence the nearer one counts", () => {
  expect(readBlocks(`<!-- { "blockType": "request" } -->\n\n<!-- { "blockType": "example" } -->\n${fence}`)).toEqual({
    blocks: code,
    findings: [
      "1:1 annotation-unattached: Unexpected `request` annotation with no code block after it, expected one at once",
    ],
  });
});

test("an annotation to be ignored needs no fence", () => {
  expect(readBlocks('<!-- { "blockType": "ignored" } -->\n| a |\n|---|\n')).toEqual({
    blocks: ["table a (other)"],
    findings: [],
  });
});

test("what a comment hides is never read", () => {
  expect(
    readBlocks(dedent`
      Shown. <!-- hidden --> Shown too.

      <!--
      \`\`\`http
      GET /hidden
      \`\`\`

      ## Hidden
      -->

      After.
    `),
  ).toEqual({ blocks: ["paragraph Shown.  Shown too.", "paragraph After."], findings: [] });
});

test("a comment that nothing closes hides the rest, and is reported", () => {
  expect(readBlocks("Before.\n\n<!-- A note.\n\n```\nGET /calls\n```\n")).toEqual({
    blocks: ["paragraph Before."],
    findings: ["3:1 comment-unclosed: Unexpected end of the comment, expected `-->`"],
  });
});

test("an annotation that nothing closes, or another one's end, hides nothing that is no JSON", () => {
  const findings = ["1:1 comment-unclosed: Unexpected end of the comment, expected `-->`"];
  const request = ["code http", "  annotation blockType=request", "  request GET /calls"];
  const torn = '<!-- {\n  "blockType": "request"\n}\n\n```http\nGET /calls\n```\n';
  expect(readBlocks(torn)).toEqual({ blocks: request, findings });
  const response = '\nAnd:\n\n<!-- { "blockType": "response" } -->\n```http\nHTTP/1.1 204 No Content\n```\n\nAfter.\n';
  expect(readBlocks(torn + response)).toEqual({
    blocks: [
      ...request,
      "paragraph And:",
      "code http",
      "  annotation blockType=response",
      "  response 204 No Content",
      "paragraph After.",
    ],
    findings,
  });
  const closed = '<!-- {\n  "blockType": "ignored"\n}\n\n```http\nGET /calls\n```\n-->\n\nAfter.\n';
  expect(readBlocks(closed).blocks).toEqual(["paragraph After."]);
});

test("the annotation of a whole page is about no fence", () => {
  expect(
    readBlocks('<!-- { "type": "#Page.Annotation", "name": "a", "a": 1 } -->\n\n```http\nGET /calls\n```\n'),
  ).toEqual({ blocks: ["code http", "  request GET /calls"], findings: [] });
});

test("annotations of fences in a list are read in the list", () => {
  expect(
    readBlocks(dedent`
      1. Answer:

         <!-- {
           "blockType": "request",
         } -->
         \`\`\`http
         POST /calls/7/answer
           Content-Type: application/json

         {
           "modality": ["audio",]
         }
         \`\`\`
    `),
  ).toEqual({
    blocks: [
      "list",
      "  item",
      "    paragraph Answer:",
      "    code http",
      "      annotation blockType=request",
      "      request POST /calls/7/answer",
      "        Content-Type: application/json",
      '        json {"modality":["audio"]}',
    ],
    findings: [
      "4:28 annotation-invalid: Unexpected comma before a closing bracket, expected no comma",
      "11:26 invalid-json: Unexpected comma before a closing bracket, expected no comma",
    ],
  });
});
