import { expect, test } from "vitest";
import { printInterimManifest, printManifest, readOwnedFiles } from "../../src/output/manifest.js";

const hashOfA = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
const hashOfB = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";

const content = {
  files: [
    { path: "models/calls.ts", text: "b" },
    { path: "client.ts", text: "a" },
  ],
  pages: [{ path: "api/call-answer.md", text: "a" }],
  names: new Map([
    ["contoso.meeting", "Meeting"],
    ["contoso.call", "Call"],
  ]),
  untested: [{ at: "api/call-answer.md:12", subject: "Answer a call", reason: "no response" }],
  omissions: [{ what: "route", at: "api/call-answer.md:3", subject: "POST ??", reason: "not a path" }],
};

test("a manifest lists files, pages and names sorted, each file with its hash", () => {
  const { path, text } = printManifest(content);
  expect(path).toBe("docwright.json");
  expect(text).toBe(
    `${JSON.stringify(
      {
        version: 1,
        files: { "client.ts": hashOfA, "models/calls.ts": hashOfB },
        pages: { "api/call-answer.md": hashOfA },
        names: { "contoso.call": "Call", "contoso.meeting": "Meeting" },
        untested: [{ at: "api/call-answer.md:12", subject: "Answer a call", reason: "no response" }],
        omissions: [{ what: "route", at: "api/call-answer.md:3", subject: "POST ??", reason: "not a path" }],
      },
      null,
      2,
    )}\n`,
  );
});

test("a manifest does not depend on the order that files, pages and names come in", () => {
  const reversed = {
    ...content,
    files: content.files.toReversed(),
    names: new Map([...content.names].toReversed()),
  };
  expect(printManifest(reversed)).toEqual(printManifest(content));
});

test("a name such as `__proto__` is listed like any other", () => {
  const { text } = printManifest({ ...content, names: new Map([["__proto__", "Proto"]]) });
  expect(text).toContain('"__proto__": "Proto"');
});

test("what a page hides from its reader is seen in a manifest, and means the same", () => {
  const untested = [{ at: "api/a\u202e.md:1", subject: "\u200bEvil\u2028", reason: "\u0085" }];
  const { text } = printManifest({ ...content, untested });
  expect(text).toContain(String.raw`"at": "api/a\u202e.md:1"`);
  expect(text).not.toMatch(/[\u0080-\u009f\u200b\u2028\u202e]/);
  expect(JSON.parse(text)).toMatchObject({ untested });
});

test("a manifest, whole or interim, tells which files are ours", () => {
  const owned = new Map([
    ["client.ts", hashOfA],
    ["models/calls.ts", hashOfB],
  ]);
  expect(readOwnedFiles(printManifest(content).text)).toEqual(owned);
  expect(readOwnedFiles(printInterimManifest(owned).text)).toEqual(owned);
});

test.each([
  "",
  "[]",
  "null",
  "{}",
  `{"version":2,"files":{}}`,
  `{"version":1,"files":"all"}`,
  `{"version":1,"files":["a"]}`,
])("what we have not written is refused: %s", (text) => {
  expect(() => readOwnedFiles(text)).toThrow(
    "Unexpected content of docwright.json, expected a manifest of version 1; remove the folder to begin anew",
  );
});

test.each(["../secret", "/etc/passwd", "a/../../b", "C:/windows", "a\\b", "", "a//b", "a\0b"])(
  "a manifest that lists %j is refused",
  (path) => {
    const text = JSON.stringify({ version: 1, files: { [path]: hashOfA } });
    expect(() => readOwnedFiles(text)).toThrow(
      `Unexpected path ${JSON.stringify(path)} in docwright.json, expected one inside its folder`,
    );
  },
);
