import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exportModel } from "../../src/export/model/model.js";
import { loadSources } from "../../src/source/load.js";
import { apiOf } from "../helpers/api.js";

const { sources } = await loadSources(fileURLToPath(new URL("../../docs-input", import.meta.url)));

/** The members that say where something stands. */
const places: ReadonlySet<string> = new Set(["origin", "origins", "documented", "queryRefusal"]);

/** What the sample reference says, when each of its pages is written as `rewrite` does; not where it says it. */
function modelOf(rewrite: (text: string) => string): string {
  const pages = Object.fromEntries(sources.map(({ path, text }) => [path, rewrite(text)]));
  const withoutPlaces = (name: string, value: unknown): unknown => (places.has(name) ? undefined : value);
  return JSON.stringify(exportModel(apiOf(pages)), withoutPlaces, 2);
}

/** `text` with `rewrite` done to each line of its prose: neither front matter, nor comments, nor what stands in fences. */
function inProse(rewrite: (line: string) => string): (text: string) => string {
  const apart = /^---\n.*?\n---\n|<!--.*?-->|^( *)(```|~~~).*?^ *\2/gms;
  return (text) => {
    const kept = text.match(apart) ?? [];
    return text
      .split(apart)
      .filter((_, index) => index % 3 === 0)
      .map((prose, index) => prose.split("\n").map(rewrite).join("\n") + (kept[index] ?? ""))
      .join("");
  };
}

/** The same for the lines of tables, in the cells that stand under one of `heads`, these included. */
function underHeads(heads: RegExp, rewrite: (cell: string) => string): (text: string) => string {
  let found: readonly number[] | undefined;
  return inProse((line) => {
    if (!line.startsWith("|")) {
      found = undefined;
      return line;
    }
    const cells = line.split(/(?<!\\)\|/);
    found ??= cells.flatMap((cell, index) => (heads.test(cell.trim()) ? [index] : []));
    return cells.map((cell, index) => (found?.includes(index) ? rewrite(cell) : cell)).join("|");
  });
}

const original = modelOf((text) => text);

test.each<[string, (text: string) => string]>([
  ["with white space at the ends of lines", inProse((line) => (line === "" ? line : `${line} \t`))],
  ["with headings a level deeper", inProse((line) => line.replace(/^##+ /, "#$&"))],
  ["with headings that are closed", inProse((line) => line.replace(/^##+ .*/, "$& ##"))],
  ["with colons behind its headings", inProse((line) => line.replace(/^##+ .*/, "$&:"))],
  ["with other bullets", inProse((line) => line.replace(/^( *)- /, "$1+ "))],
  ["with fences of tildes", (text) => text.replace(/^( *)```/gm, "$1~~~")],
  ["with tables that have no bars at their ends", inProse((line) => line.replace(/^\| ?(.*\|.*) \|$/, "$1"))],
  ["with spaces in its cells that do not break", inProse((line) => line.replace(/^\| (?=\w)/, "|\u00a0"))],
  [
    "with spaces between its words that do not break",
    inProse((line) =>
      line.replace(/`[^`]*`|\[?!.*|\]:? ?(?:\([^)]*\)|http.*)|(?<=[a-z,*)]\.?) (?=[\w*[`(])/g, (part) =>
        part === " " ? "\u00a0" : part,
      ),
    ),
  ],
  [
    "with heads in capitals",
    inProse((line) => line.replace(/^\| (?:Property|Parameter|Name|Member) \|.*/, (head) => head.toUpperCase())),
  ],
  ["with properties under another head", underHeads(/^Property$/, (cell) => cell.replace("Property", "Field name"))],
  ["with names in code", underHeads(/^(?:Property|Parameter)$/, (cell) => cell.replace(/^ ([a-z]\w*) $/, " `$1` "))],
  ["with names in bold", underHeads(/^(?:Property|Parameter)$/, (cell) => cell.replace(/^ ([a-z]\w*) $/, " **$1** "))],
  [
    "with lists of types as CSDL writes them",
    underHeads(/^Type$/, (cell) => cell.replace(/^ (\S+) collection $/, " Collection($1) ")),
  ],
  [
    "with types as other languages write them",
    underHeads(/^Type$/, (cell) => cell.replace("String", "string").replace("Boolean", "bool")),
  ],
])("the reference %s is the same API", (_, rewrite) => {
  expect(modelOf(rewrite)).toBe(original);
});
