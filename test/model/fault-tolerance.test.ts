import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Api } from "../../src/model/api.js";
import { buildApi } from "../../src/model/build.js";
import type { Page } from "../../src/page/page.js";
import { parsePage } from "../../src/page/parse.js";
import { libraryOf } from "../../src/source/library.js";
import { loadSources } from "../../src/source/load.js";
import { sketchEnumeration, sketchOperation, sketchResource } from "../helpers/sketch-api.js";

const { sources } = await loadSources(fileURLToPath(new URL("../../docs-input", import.meta.url)));
const library = libraryOf(sources);
const pages = library.sources.map((source) => parsePage(source, library, () => {}));
const whole = buildApi(pages, () => {});

/** What an API says, by operation and type, each as one text. What examples alone tell, nulls and undocumented types, is left out. */
function statementsOf(api: Api): ReadonlyMap<string, string> {
  const types = [...api.resources.values()].filter(({ inferred }) => !inferred);
  const statements = [
    ...api.operations.map((operation) => [operation.id, sketchOperation(operation)] as const),
    ...types.map((resource) => [resource.id, sketchResource(resource)] as const),
    ...[...api.enumerations.values()].map((enumeration) => [enumeration.id, sketchEnumeration(enumeration)] as const),
  ];
  return new Map(statements.map(([id, lines]) => [id, lines.join("\n").replace(/(?<!not )nullable/g, "")]));
}

/** What the page at `path` defines. */
function definedOn(path: string): readonly string[] {
  const { resources, enumerations, operations } = whole;
  const isThere = ({
    origins,
  }: {
    readonly origins: Api["operations"][number]["origin"][] | readonly Api["operations"][number]["origin"][];
  }): boolean => origins.some(({ source }) => source.path === path);
  const types = [...resources.values(), ...enumerations.values()].filter(isThere);
  return [...types, ...operations.filter(({ origin }) => origin.source.path === path)].map(({ id }) => id);
}

const expected = statementsOf(whole);

/** Expects that the API of the pages with `changed` in the place of one of them says the same of all that does not name what that page defines. */
function expectTheRest(path: string, changed: Page | undefined): void {
  const others = pages.flatMap((page) => (page.source.path === path ? (changed ?? []) : page));
  const actual = statementsOf(buildApi(others, () => {}));
  const own = definedOn(path);
  const independent = [...expected].filter(([id, text]) => !own.some((name) => id === name || text.includes(name)));
  expect(independent.length).toBeGreaterThan(60);
  expect(independent.filter(([id, text]) => actual.get(id) !== text).map(([id]) => id)).toEqual([]);
}

function read(path: string, text: string): Page {
  return parsePage({ path, text }, library, () => {});
}

function textOf(path: string): string {
  return library.find(path)?.text ?? "";
}

const sample = [
  "api/call-redirect.md",
  "api/room-getavailability.md",
  "api/transcript-post.md",
  "resources/call.md",
  "resources/enums.md",
  "resources/participant.md",
];

test.each(sample)("without %s the rest of the API is as before", (path) => {
  expectTheRest(path, undefined);
});

test.each(sample)("wherever %s breaks off, the rest of the API is as before", (path) => {
  const text = textOf(path);
  const cuts = 12;
  for (let cut = 0; cut < cuts; cut++) {
    // A different place of each stretch, so that cuts fall into words, tables, fences and annotations.
    const end = Math.floor(((cut + (cut % 5) / 5) * text.length) / cuts);
    expectTheRest(path, read(path, text.slice(0, end)));
  }
});

const noise: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["control characters", Array.from({ length: 400 }, (_, code) => String.fromCharCode(code)).join("")],
  ["open brackets", "{[(<`|*_#>-".repeat(300)],
  [
    "half of each construct",
    '---\n# a\n\n| a | b |\n|---\n<!-- { "blockType": "resource", \n```http\nPOST /a/{b\n\n{ "a": ['.repeat(20),
  ],
  ["one deep quote", `${">".repeat(300)} # call\n`],
  ["one deep list", Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
];

test.each(sample.flatMap((path) => noise.map(([name, text]) => [path, name, text] as const)))(
  "with %s replaced by %s the rest of the API is as before",
  (path, _, text) => {
    expectTheRest(path, read(path, text));
  },
);

test("the order of the pages changes no type and no operation", () => {
  expect(statementsOf(buildApi(pages.toReversed(), () => {}))).toEqual(expected);
});
