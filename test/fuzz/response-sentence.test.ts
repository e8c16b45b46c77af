import { expect, test } from "vitest";
import { leadsToResources } from "../../src/model/prose/resource-links.js";
import { readBodyProse } from "../../src/model/bodies/body-prose.js";
import { readInheritance } from "../../src/model/resources/inheritance.js";
import { readResponseSentence } from "../../src/model/responses/response-sentence.js";
import type { Paragraph, Run } from "../../src/page/page.js";
import { longTexts, stringsOver } from "./strings.js";

const source = { path: "api/call-answer.md", text: "" };
const origin = { source, start: 0, end: 0 };

const call: Run = {
  kind: "link",
  text: "call",
  link: { text: "call", url: "../resources/call.md", origin },
  origin,
};

function textRun(text: string): Run {
  return { kind: "text", text, strong: false, origin };
}

function codeRun(text: string): Run {
  return { kind: "code", text, origin };
}

function paragraphOf(runs: readonly Run[]): Paragraph {
  return { kind: "paragraph", text: { text: runs.map((run) => run.text).join(""), runs, origin }, origin };
}

const parts: readonly Run[] = [
  codeRun("200 OK"),
  codeRun("204 No Content"),
  textRun(" or "),
  textRun(". "),
  textRun(" collection of "),
  textRun(" in the body"),
  call,
];

test("every sentence made of the parts of a Response section is read, each status once", () => {
  const faults: string[] = [];
  for (const indices of stringsOver("0123456", 5)) {
    const runs = Array.from(indices).flatMap((digit) => [parts[Number(digit)] ?? call, textRun(" ")]);
    const statuses = readResponseSentence([paragraphOf(runs)], leadsToResources).map((answer) => answer.status?.value);
    const named = new Set(runs.flatMap((run) => (run.kind === "code" ? [Number(run.text.slice(0, 3))] : [])));
    const expected = named.size > 0 ? [...named] : statuses;
    if (statuses.join() !== expected.join()) faults.push(runs.map((run) => run.text).join(""));
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);

test("a long section is read in the time of its length", () => {
  const paragraphs = longTexts("200 OK ", "collection of ", "body. ", "no ", "header ", "String collection ").map(
    (text) => paragraphOf([textRun(text)]),
  );
  const links = paragraphOf(Array.from({ length: 50_000 }, () => call));
  for (const paragraph of [...paragraphs, links]) {
    readResponseSentence([paragraph], leadsToResources);
    readBodyProse([paragraph], leadsToResources);
    readInheritance([paragraph]);
  }
  expect(readResponseSentence(paragraphs, leadsToResources)).toEqual([]);
}, 20_000);
