import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { readHttp } from "../../../src/page/http/http.js";
import { parsePage } from "../../../src/page/parse.js";
import { regionOf } from "../../../src/page/region.js";
import { libraryOf } from "../../../src/source/library.js";
import type { Origin } from "../../../src/source/source.js";
import { stringsOver } from "../../fuzz/strings.js";

const library = libraryOf([{ path: "api/b.md", text: "B. [!INCLUDE [a](b.md)]" }]);

/** Whether a finding or a message points into its source. */
function isInside({ origin }: { readonly origin: Origin }): boolean {
  return origin.start >= 0 && origin.start <= origin.end && origin.end <= origin.source.text.length;
}

function isReadWell(text: string): boolean {
  const findings: Diagnostic[] = [];
  parsePage({ path: "api/a.md", text }, library, (finding) => findings.push(finding));
  return findings.every(isInside);
}

test.each([
  ["tables", ["|", "-", "\n", "a", " ", ":"], 5, "|a|b|\n%\n"],
  ["table heads", ["|", "-", "\n", "a", "\\"], 5, "%\n|-|-|\n"],
  ["fences and comments", ["```", "<!--", "-->", "\n", "{", "http", " "], 4, "%"],
  ["includes", ["[!INCLUDE ", "[a](b.md)", "]", "\n", "x", "|"], 4, "%"],
  ["tabs", ["# [HTTP](#tab/http)", "# [C#](#tab/c)", "\n", "---", "x", "## y"], 4, "%"],
  ["containers", ["> ", "- ", "1. ", "\n", "  ", "[!NOTE]", "a"], 4, "%"],
  ["front matter", ["---", "\n", "a", ": ", "'", "[", "- "], 4, "---\n%\n---\n"],
])(
  "no short text of %s makes the reader throw or point out of bounds",
  (_, alphabet, length, around) => {
    const texts = Array.from(stringsOver(alphabet, length), (text) => around.replace("%", () => text));
    expect(texts.filter((text) => !isReadWell(text))).toEqual([]);
  },
  60_000,
);

test("no short fence of HTTP makes the reader throw or lose its place", () => {
  const alphabet = ["GET ", "/a", "HTTP/1.1 ", "200", "\n", "a: b", "{", "}"];
  const texts = Array.from(stringsOver(alphabet, 5)).filter((text) => {
    const findings: Diagnostic[] = [];
    const http = { region: regionOf({ path: "a.md", text }), language: "http" };
    const messages = readHttp(http, (finding) => findings.push(finding));
    return ![...messages, ...findings].every(isInside);
  });
  expect(texts).toEqual([]);
}, 60_000);
