import { expect, test } from "vitest";
import { matchPath } from "../../src/model/paths/match-path.js";
import { formatPath, pathKey, type PathTemplate } from "../../src/model/paths/path-template.js";
import { readPath } from "../../src/model/paths/read-path.js";
import { longTexts, stringsOver } from "./strings.js";

const alphabets = ["{}|/a ", "/a:{}", "a()'={}", "/a()',=<>", "/a()'?[]", "/.a:~ "];

/** What is wrong with the reading of `target`; undefined where nothing is. */
function faultIn(target: string): string | undefined {
  const reading = readPath(target);
  if ("malformed" in reading) return reading.malformed === "" ? "no reason" : undefined;
  const names = reading.path.segments.flatMap((segment) => {
    if (segment.kind === "literal") return [];
    return segment.kind === "function"
      ? segment.arguments.flatMap(({ parameter }) => parameter ?? [])
      : [segment.parameter];
  });
  if (new Set(names).size < names.length || names.includes("")) return "names";
  const printed = formatPath(reading.path);
  return faultInPrint(printed, reading.path);
}

// What is printed reads as the same path, and is a request that takes it.
function faultInPrint(printed: string, path: PathTemplate): string | undefined {
  const again = readPath(printed);
  if ("malformed" in again) return `print: ${again.malformed}`;
  if (formatPath(again.path) !== printed) return `print: ${formatPath(again.path)}`;
  if (pathKey(again.path) !== pathKey(path)) return `key: ${pathKey(again.path)}`;
  return matchPath(printed, [path])?.path === path ? undefined : "match";
}

test.each(alphabets)(
  "every path over `%s` is malformed or reads, prints, reads again and matches",
  (alphabet) => {
    const faults: string[] = [];
    for (const target of stringsOver(alphabet, 6)) {
      const fault = faultIn(target);
      if (fault !== undefined) faults.push(`${target}: ${fault}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  },
  60_000,
);

test("a long line is told at once to be too long", () => {
  const readings = longTexts("{", "(", "/a", "a:/", "'", "({", " ", "%").map((target) => readPath(target));
  expect(new Set(readings.map((reading) => JSON.stringify(reading)))).toEqual(
    new Set(['{"malformed":"more than 4096 characters"}']),
  );
});
