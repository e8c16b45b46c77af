import { expect, test } from "vitest";
import { planSdk, type Sdk } from "../../src/emit/sdk.js";
import { foldCase } from "../../src/util/fold-case.js";
import type { Api } from "../../src/model/api.js";
import { buildApi } from "../../src/model/build.js";
import { simpleName } from "../../src/model/types/type-name.js";
import type { Page } from "../../src/page/page.js";
import { parsePage } from "../../src/page/parse.js";
import { decodeSource } from "../../src/source/decode.js";
import { libraryOf } from "../../src/source/library.js";
import { loadSources } from "../../src/source/load.js";
import { pick, seededRandom, shuffled, type Random } from "../helpers/random.js";
import { sketchEnumeration, sketchExample, sketchOperation, sketchResource } from "../helpers/sketch-api.js";
import { corpusFolder } from "./corpus.js";

const seed = Number(process.env["DOCWRIGHT_SEED"] ?? 20);
const random = seededRandom(seed);

const library = await loadSources(corpusFolder());
const pages = library.sources.map((source) => parsePage(source, library, () => {}));
const whole = buildApi(pages, () => {});
const before = statementsOf(whole);
const mentions = mentionsIn(before);
const namesBefore = namesIn(planned(whole));

/**
 * What the SDK is emitted from, by page, each operation, type and example as one text. Two things are left out, since any
 * page can tell them of any other: the types that examples alone show, and what an example shows to be null.
 */
function statementsOf(api: Api): ReadonlyMap<string, string> {
  const types = [...api.resources.values()].filter(({ inferred }) => !inferred);
  const examples = api.examples.map((example, index) => {
    const { source, start } = example.origin;
    return [`example ${source.path}:${start}`, sketchExample(example), index] as const;
  });
  const statements = [
    ...api.operations.map((operation) => [operation.id, sketchOperation(operation)] as const),
    ...types.map((resource) => [resource.id, sketchResource(resource)] as const),
    ...[...api.enumerations.values()].map((enumeration) => [enumeration.id, sketchEnumeration(enumeration)] as const),
    ...examples,
  ];
  return new Map(statements.map(([id, lines]) => [id, lines.join("\n").replace(/(?<!not )nullable/g, "")]));
}

/** The ids of the statements that mention each word, a type's id or an operation's among them. */
function mentionsIn(statements: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, text] of statements) {
    // An operation's id is a path, and a path may hold the id of a type.
    for (const word of new Set([id, ...text.split(/[^\w./-]+/), ...text.split(/[^\w.-]+/)])) {
      const known = found.get(word) ?? new Set();
      found.set(word, known.add(id));
    }
  }
  return found;
}

function planned(api: Api): Sdk {
  return planSdk(api, { baseUrl: undefined, docsUrl: undefined });
}

function namesIn({ api, names }: Sdk): ReadonlyMap<string, string> {
  return new Map([...names.types].filter(([id]) => !api.resources.get(id)?.inferred));
}

/** What the page at `path` defines: its operation, its types, and the examples that it shows. */
function definedOn(path: string): readonly string[] {
  const { resources, enumerations, operations, examples } = whole;
  const types = [...resources.values(), ...enumerations.values()].filter(({ origins }) =>
    origins.some(({ source }) => source.path === path),
  );
  return [
    ...types.map(({ id }) => id),
    ...operations.filter(({ origin }) => origin.source.path === path).map(({ id }) => id),
    ...examples
      .filter(({ origin }) => origin.source.path === path)
      .map(({ origin }) => `example ${path}:${origin.start}`),
  ];
}

/**
 * The statements that mention one of `ids`, and for examples, which are held against types within types, those that do so over
 * others.
 */
function dependentOn(ids: readonly string[]): ReadonlySet<string> {
  const direct = new Set(ids.flatMap((id) => [id, ...(mentions.get(id) ?? [])]));
  // A value of a type may be of any of its subtypes, so what it may hold is theirs to say too.
  const bases = new Set(ids);
  for (const id of bases) bases.add(whole.resources.get(id)?.base ?? id);
  const reached = new Set([...direct, ...bases]);
  for (const id of reached) for (const next of mentions.get(id) ?? []) reached.add(next);
  return new Set([...direct, ...[...reached].filter((id) => id.startsWith("example "))]);
}

/**
 * What is not as before where `page` stands in the place of the page at `path`, undefined where none does. As before means:
 * each operation and type of another page that mentions nothing of what the lost page defines says the same, and so does
 * each example that does not even reach it from type to type; and each type keeps its name, unless the lost page had a
 * type of its simple name. What does mention it stands as well, with a type that examples show in the place of the lost one.
 */
function changesWithout(path: string, page: Page | undefined): readonly string[] {
  const api = buildApi(
    pages.flatMap((other) => (other.source.path === path ? (page ?? []) : other)),
    () => {},
  );
  const own = definedOn(path);
  const dependent = dependentOn(own);
  const after = statementsOf(api);
  const names = namesIn(planned(api));
  const freed = new Set(own.map((id) => foldCase(simpleName(id))));
  return [
    ...[...before].filter(([id, text]) => !dependent.has(id) && after.get(id) !== text).map(([id]) => id),
    ...[...namesBefore]
      .filter(([id, name]) => !dependent.has(id) && !freed.has(foldCase(simpleName(id))) && names.get(id) !== name)
      .map(([id, name]) => `${id} is ${name} no more`),
    ...(api.namespace === whole.namespace && api.baseUrl === whole.baseUrl ? [] : ["the reference"]),
  ];
}

function read(path: string, bytes: Uint8Array): Page {
  return parsePage(decodeSource(path, bytes), library, () => {});
}

const encoder = new TextEncoder();

function truncated({ source: { path, text } }: Page): Page {
  const bytes = encoder.encode(text);
  return read(path, bytes.slice(0, Math.floor(random() * bytes.length)));
}

function randomBytes({ source: { path } }: Page): Page {
  return read(
    path,
    Uint8Array.from({ length: 5000 }, () => Math.floor(random() * 256)),
  );
}

const fragments = [
  "# a\n",
  "## HTTP request\n",
  "## Properties\n\n| Property | Type |\n|:--|:--|\n| a | ",
  "```http\n",
  "POST /a/{b\n",
  "HTTP/1.1 200 OK\n",
  '{ "a": [',
  '<!-- { "blockType": "resource", "@odata.type": "x.y" ',
  "-->\n",
  "| a | b |\n",
  "> [!NOTE]\n",
  "- ",
  "# [HTTP](#tab/http)\n",
  "---\n",
  "[!INCLUDE [a](a.md)]\n",
  "[a]: b.md\n",
  "[a][] ",
  "\n\n",
  "&#0;\u202e\u2028",
];

function randomMarkdown({ source: { path } }: Page): Page {
  const text = Array.from({ length: 200 }, () => pick(fragments, random)).join("");
  return read(path, encoder.encode(text));
}

const damages: readonly (readonly [string, (page: Page) => Page | undefined])[] = [
  ["lost", () => undefined],
  ["cut off", truncated],
  ["cut off elsewhere", truncated],
  ["random bytes", randomBytes],
  ["random markdown", randomMarkdown],
];

// Pages of every kind, and of the many that define one type together.
function sample(choose: Random): readonly Page[] {
  const ofKind = (kind: Page["kind"]): readonly Page[] => pages.filter((page) => page.kind === kind);
  const owners = [...whole.resources.values()].filter(({ origins }) => origins.length > 1);
  const shared = pick(owners, choose).origins[0]?.source;
  return [
    ...(["api", "api", "resource", "resource", "enumeration", "conceptual"] as const).map((kind) =>
      pick(ofKind(kind), choose),
    ),
    ...pages.filter(({ source }) => source === shared),
  ];
}

test.each(damages)(`a page that is %s costs no other page anything (seed ${seed})`, (_, damage) => {
  const changes = sample(random).map((page) => {
    const { path } = page.source;
    return { path, changed: changesWithout(path, damage(page)).slice(0, 5) };
  });
  expect(changes.filter(({ changed }) => changed.length > 0)).toEqual([]);
});

test(`pages are read in the order of their paths, in whatever order they come (seed ${seed})`, () => {
  const paths = libraryOf(shuffled(library.sources, random)).sources.map(({ path }) => path);
  expect(paths).toEqual(library.sources.map(({ path }) => path));
});
