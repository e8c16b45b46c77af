import { expect, test } from "vitest";
import { readAnnotation } from "../../src/page/annotation.js";
import { regionOf } from "../../src/page/region.js";
import { positionOf } from "../../src/source/source.js";
import { sketchAnnotation } from "../helpers/sketch.js";

function read(text: string): { readonly annotation: string | undefined; readonly findings: readonly string[] } {
  const region = regionOf({ path: "api/call-answer.md", text });
  const findings: string[] = [];
  const annotation = readAnnotation(region, { source: region.source, start: 0, end: text.length }, (finding) => {
    const { line, column } = positionOf(finding.origin);
    findings.push(`${line}:${column} ${finding.code}: ${finding.message}`);
  });
  return { annotation: annotation && sketchAnnotation(annotation), findings };
}

test("every key that the dialect knows fills its field", () => {
  const text = JSON.stringify({
    blockType: "resource",
    name: "call",
    "@odata.type": "#contoso.call",
    isCollection: true,
    isEmpty: true,
    truncated: true,
    baseType: "contoso.entity",
    abstract: true,
    openType: true,
    opaqueUrl: true,
    keyProperty: "id",
    optionalProperties: ["state", "subject"],
    nullableProperties: ["subject"],
    scopes: "calls.read calls.write",
  });
  expect(read(text)).toEqual({
    annotation:
      "annotation blockType=resource names=call type=contoso.call isCollection=yes isEmpty=yes " +
      "truncated=yes baseType=contoso.entity abstract=yes openType=yes opaqueUrl=yes keyProperty=id " +
      "optionalProperties=state,subject nullableProperties=subject scopes=calls.read,calls.write",
    findings: [],
  });
});

test.each([
  ['{ "BlockType": "Request" }', "annotation blockType=request"],
  ['{ "name": ["a", "b"] }', "annotation names=a,b"],
  ['{ "@type": "contoso.call" }', "annotation type=contoso.call"],
  ['{ "@odata.type": "Collection(contoso.call)" }', "annotation type=contoso.call isCollection=yes"],
  ['{ "@odata.type": "Collection(#contoso.call)" }', "annotation type=contoso.call isCollection=yes"],
  ['{ "@odata.type": "" }', "annotation"],
  ['{ "name": "a", "baseType": null }', "annotation names=a"],
  ['{ "name": "a", "truncated": "true", "abstract": "False" }', "annotation names=a truncated=yes"],
  ['{ "name": "a", "isAbstract": true }', "annotation names=a abstract=yes"],
  ['{ "name": "a", "optionalProperties": "state" }', "annotation names=a optionalProperties=state"],
  ['{ "name": "a", "scopes": ["calls.read"] }', "annotation names=a scopes=calls.read"],
  ['{ "name": "a", "suppressions": ["x"], "tocPath": "y" }', "annotation names=a"],
  ['{ "name": "a", "__proto__": { "truncated": true }, "constructor": 1 }', "annotation names=a"],
])("%s is read", (text, annotation) => {
  expect(read(text)).toEqual({ annotation, findings: [] });
});

test("of keys that an annotation repeats the last counts", () => {
  expect(read('{ "name": "a", "name": "b" }')).toEqual({
    annotation: "annotation names=b",
    findings: ["1:16 annotation-invalid: Unexpected second member of this name, expected one in an object"],
  });
});

test.each([
  ["markdownlint-disable MD041"],
  [" uuid: 8f\n2015 "],
  ["\n* If you answer: Calls.Accept\n"],
  ['["blockType"]'],
  ['{ "targets": ["alice"] }'],
  ["{ GET /calls }"],
  [""],
])("a comment %j is no annotation, and nothing is wrong with it", (text) => {
  expect(read(text)).toEqual({ annotation: undefined, findings: [] });
});

test.each([
  [
    '{ "blockType": "request", }',
    "annotation blockType=request",
    "1:25 annotation-invalid: Unexpected comma before a closing bracket, expected no comma",
  ],
  [
    '{\n"blockType": "response",\nisCollection: true }',
    "annotation blockType=response isCollection=yes",
    "3:1 annotation-invalid: Unexpected bare name, expected it in double quotes",
  ],
  [
    '{ "blockType": "response"\n  "truncated": true }',
    "annotation blockType=response truncated=yes",
    "2:3 annotation-invalid: Unexpected value, expected a comma before it",
  ],
  [
    '{ "type": "#page.annotation", "suppressions": ["Error:\n  more"] }',
    "annotation",
    "1:48 annotation-invalid: Unexpected line break in a string, expected `\\n`",
  ],
  [
    '{ "blockType": "request", "name": "answer',
    "annotation blockType=request names=answer",
    "1:35 annotation-invalid: Unexpected end of line, expected the string's closing quote",
  ],
])("%j is read as far as it goes", (text, annotation, finding) => {
  expect(read(text)).toEqual({ annotation, findings: [finding] });
});

test.each([
  [
    '{ "blockType": "requests" }',
    "1:16 annotation-value: Unexpected value of `blockType` in an annotation, expected one of `request`, `response`, `resource`, `ignored`, `example`, `samples`, `simulatedResponse`, `testParams`, `permissions`, `unknown`",
  ],
  ['{ "blockType": 1 }', "1:16 annotation-value: Unexpected value of `blockType` in an annotation, expected a string"],
  [
    '{ "@odata.type": { "a": 1 } }',
    "1:18 annotation-value: Unexpected value of `type` in an annotation, expected a string",
  ],
  [
    '{ "name": "a", "truncated": "yes" }',
    "1:29 annotation-value: Unexpected value of `truncated` in an annotation, expected `true` or `false`",
  ],
  [
    '{ "name": [1] }',
    "1:12 annotation-value: Unexpected value of `names` in an annotation, expected a string or a list of strings",
  ],
])("%s has a value that cannot be", (text, finding) => {
  expect(read(text).findings).toEqual([finding]);
});
