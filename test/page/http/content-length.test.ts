import { expect, test } from "vitest";
import { readContent } from "../../helpers/read-page.js";

const body = '{\n  "subject": "Anruf für Zoë"\n}';

function findings(length: string, text = body, type = "application/json"): readonly string[] {
  const fence = `\`\`\`http\nPOST /calls\nContent-Type: ${type}\nContent-Length: ${length}\n\n${text}\n\`\`\`\n`;
  return readContent(fence).findings;
}

test.each([
  ["with line feeds", 34],
  ["with line feeds and one at the end", 35],
  ["with carriage returns", 36],
  ["with carriage returns and one at the end", 38],
])("the length in bytes %s is right", (_, length) => {
  expect(findings(String(length))).toEqual([]);
});

test("the length in characters is wrong, and so is any other", () => {
  for (const length of [0, 32, 33, 37, 39, 683]) {
    expect(findings(String(length))).toEqual([
      `4:17 content-length-mismatch: Unexpected Content-Length ${length}, expected 34, the length of the body in bytes`,
    ]);
  }
});

test("blank lines before the closing fence may count", () => {
  expect(findings("36", `${body}\n\n`)).toEqual([]);
});

test.each([["{length}"], ["-1"], ["1e3"], ["99999999999999999999"]])("%s is no length to compare", (length) => {
  expect(findings(length)).toEqual([]);
});

test.each(["[Zip file with the tapes]", "<the last bytes of the tape>", "{binary data}"])(
  "a length is not held against `%s`, which stands for a body",
  (text) => {
    expect(findings("683", text, "application/zip")).toEqual([]);
  },
);

test("a short body is a body", () => {
  const texts = ["[1, 2]", '{"id": 7}', "<p/>", '["tape"]'];
  expect(
    texts.filter((text) => !findings("683", text).some((line) => line.includes(" content-length-mismatch"))),
  ).toEqual([]);
});

test("a message without a body has nothing to compare", () => {
  expect(readContent("```http\nPOST /calls\nContent-Length: 7\n```\n").findings).toEqual([]);
});
