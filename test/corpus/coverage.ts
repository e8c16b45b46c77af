import type { Linted } from "../../src/lint.js";
import type { Property, TypeRef } from "../../src/model/api.js";
import { codeBlocksOf, sectionsOf } from "../../src/model/page-access.js";
import { readExamples } from "../../src/model/examples/read-examples.js";
import type { Origin } from "../../src/source/source.js";

/** How much of a reference became an SDK. */
export interface Coverage {
  readonly routeLines: Share;
  readonly typePages: Share;
  readonly namedTypes: Share;
  readonly testedOperations: Share;
  readonly pairs: Pairs;
}

export interface Share {
  readonly reached: number;
  readonly all: number;
  readonly rest: readonly string[];
}

/** Requests that a page shows with an answer: they are tests, or the manifest says why not, or neither. */
export interface Pairs {
  readonly all: number;
  readonly tests: number;
  readonly reasoned: number;
  readonly neither: number;
}

/** Counts over what was read; whether the tests pass is another measure. */
export function coverageOf({ api, pages }: Linted): Coverage {
  return {
    routeLines: routeLines({ api, pages }),
    typePages: typePages({ api, pages }),
    namedTypes: namedTypes(api),
    testedOperations: testedOperations(api),
    pairs: pairsOf({ api, pages }),
  };
}

type Read = Pick<Linted, "api" | "pages">;

function routeLines({ api, pages }: Read): Share {
  const documented = pages
    .filter((page) => page.kind === "api")
    .flatMap((page) => sectionsOf(page, "httpRequest").flatMap(codeBlocksOf))
    .flatMap((block) => block.routes);
  const emitted = new Set(api.operations.flatMap(({ routes }) => routes.map(({ origin }) => placeOf(origin))));
  const rest = documented.filter(({ target }) => !emitted.has(placeOf(target.origin)));
  return {
    reached: documented.length - rest.length,
    all: documented.length,
    rest: rest.map(({ target }) => `${target.origin.source.path} ${target.value}`),
  };
}

function typePages({ api, pages }: Read): Share {
  const types = [...api.resources.values(), ...api.enumerations.values()];
  const defining = new Set(types.flatMap(({ origins }) => origins.map(({ source }) => source.path)));
  const all = pages.filter((page) => page.kind === "resource" || page.kind === "enumeration");
  const rest = all.filter((page) => !defining.has(page.source.path)).map((page) => page.source.path);
  return { reached: all.length - rest.length, all: all.length, rest };
}

function namedTypes(api: Read["api"]): Share {
  const properties = [
    ...[...api.resources.values()].filter(({ inferred }) => !inferred).flatMap((resource) => resource.properties),
    ...api.operations.flatMap(({ body }): readonly Property[] => (body.kind === "json" ? body.properties : [])),
  ];
  const named = properties.flatMap(({ name, type }) => namesIn(type).map((id) => ({ name, id })));
  const rest = named.filter(({ id }) => api.resources.get(id)?.inferred);
  return { reached: named.length - rest.length, all: named.length, rest: rest.map(({ name, id }) => `${name}: ${id}`) };
}

function namesIn(type: TypeRef): readonly string[] {
  if (type.kind === "collection") return namesIn(type.of);
  if (type.kind === "union") return type.of.flatMap(namesIn);
  return type.kind === "resource" || type.kind === "enumeration" ? [type.id] : [];
}

function testedOperations({ operations, examples }: Read["api"]): Share {
  const tested = new Set(
    examples.filter(({ untestable }) => untestable === undefined).map(({ operation }) => operation),
  );
  const rest = operations.filter((operation) => !tested.has(operation)).map(({ id }) => id);
  return { reached: operations.length - rest.length, all: operations.length, rest };
}

function pairsOf({ api, pages }: Read): Pairs {
  const shown = pages.flatMap((page) => readExamples(page).examples.filter(({ responses }) => responses.length > 0));
  const places = shown.map(({ request }) => placeOf(request.message.origin));
  const tests = new Set(
    api.examples.flatMap((example) => (example.untestable === undefined ? [placeOf(example.origin)] : [])),
  );
  const reasoned = new Set([
    ...api.examples.flatMap((example) => (example.untestable === undefined ? [] : [placeOf(example.origin)])),
    ...api.omissions.map(({ subject }) => placeOf(subject.origin)),
    ...api.webhooks.flatMap(({ examples }) => examples.map(({ origin }) => placeOf(origin))),
  ]);
  return {
    all: places.length,
    tests: places.filter((place) => tests.has(place)).length,
    reasoned: places.filter((place) => reasoned.has(place)).length,
    neither: places.filter((place) => !tests.has(place) && !reasoned.has(place)).length,
  };
}

function placeOf({ source, start }: Origin): string {
  return `${source.path}:${start}`;
}
