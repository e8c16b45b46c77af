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

/** The ids of what the page at `path` defines. */
function definedOn(path: string): readonly string[] {
  const { resources, enumerations, operations } = whole;
  const placed = [
    ...[...resources.values(), ...enumerations.values()].map(({ id, origins }) => ({ id, origins })),
    ...operations.map(({ id, origin }) => ({ id, origins: [origin] })),
  ];
  return placed.filter(({ origins }) => origins.some(({ source }) => source.path === path)).map(({ id }) => id);
}

const expected = statementsOf(whole);

/**
 * Expects that an API of `changed` pages in the place of those at their paths says the same of all that does not name what these
 * define.
 */
function expectTheRest(changed: ReadonlyMap<string, Page | undefined>): void {
  const others = pages.flatMap((page) =>
    changed.has(page.source.path) ? (changed.get(page.source.path) ?? []) : page,
  );
  const actual = statementsOf(buildApi(others, () => {}));
  const own = new Set([...changed.keys()].flatMap(definedOn));
  const independent = [...expected].filter(
    ([id, text]) => ![id, ...text.split(/[^\w./-]+/)].some((word) => own.has(word)),
  );
  expect(independent.length).toBeGreaterThan(expected.size / 3);
  expect(independent.filter(([id, text]) => actual.get(id) !== text).map(([id]) => id)).toEqual([]);
}

function read(path: string, text: string): Page {
  return parsePage({ path, text }, library, () => {});
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
  expectTheRest(new Map([[path, undefined]]));
});

// Of each page another stretch, so that cuts fall into words, tables, fences and annotations.
const cuts = [0.05, 0.21, 0.37, 0.53, 0.69, 0.85, 0.99];

test.each(sample.flatMap((path, index) => cuts.map((cut) => [path, cut + index / 200] as const)))(
  "where %s breaks off at %f of it, the rest of the API is as before",
  (path, part) => {
    const text = library.find(path)?.text ?? "";
    expectTheRest(new Map([[path, read(path, text.slice(0, Math.floor(part * text.length)))]]));
  },
);

const noise: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["control characters", Array.from({ length: 400 }, (_, code) => String.fromCharCode(code)).join("")],
  ["open brackets", "{[(<`|*_#>-".repeat(300)],
  [
    "half of each construct",
    '---\n# a\n\n| a | b |\n|---\n<!-- { "blockType": "resource", \n```http\nPOST /a/{b\n\n{ "a": ['.repeat(20),
  ],
  ["a deep quote", `${">".repeat(300)} # call\n`],
  ["a deep list", Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
];

test.each(noise)("with %s in the place of several pages the rest of the API is as before", (_, text) => {
  expectTheRest(new Map(sample.map((path) => [path, read(path, text)])));
});
