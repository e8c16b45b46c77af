import { textOf } from "../../source/source.js";
import { foldCase } from "../../util/fold-case.js";
import type { Parameter } from "../operation.js";
import { argumentsIn, type PathTemplate } from "../paths/path-template.js";
import { queryOf } from "../paths/request-path.js";
import type { OperationRoute } from "../route.js";
import type { ParameterDraft } from "./read-parameters.js";

/** What an operation's URL has places for. */
interface Places {
  readonly routes: readonly OperationRoute[];
  /** The targets of the requests that its page shows. */
  readonly targets: readonly string[];
}

/** A parameter with the place that it goes to; none where the URL has no place for it. */
interface PlacedParameter {
  readonly parameter: ParameterDraft;
  readonly place: Parameter["in"] | undefined;
}

/**
 * Finds where parameters go, whatever table they stand in: pages put the arguments of a function, and even the path's
 * placeholders, under "Query parameters" and the other way round.
 */
export function placeParameters(parameters: readonly ParameterDraft[], places: Places): readonly PlacedParameter[] {
  // Most operations tabulate headers alone, and whatever the URL holds says nothing of them.
  const placeOf = parameters.every(isHeader) ? undefined : createPlacement(places);
  const placed = parameters.map((parameter) => ({
    parameter,
    place: isHeader(parameter) ? "header" : placeOf?.(parameter),
  }));
  return areOfQuery(placed) && namesAllKeys(parameters, places.routes)
    ? placed.map((one) => ({ ...one, place: one.place ?? "query" }))
    : placed;
}

/** Whether what a GET tabulates may go into the query: URLs show some of it there, and none of it goes to a function. */
function areOfQuery(placed: readonly PlacedParameter[]): boolean {
  const untold = placed.filter(({ parameter }) => parameter.in === "function");
  return untold.some(({ place }) => place === "query") && !untold.some(({ place }) => place === "function");
}

function isHeader({ in: tabulated }: ParameterDraft): boolean {
  return tabulated === "header";
}

function createPlacement({ routes, targets }: Places): (parameter: ParameterDraft) => Parameter["in"] | undefined {
  const functionArguments = new Set(routes.flatMap(({ path }) => argumentsOf(path)).map(foldName));
  const placeholders = new Set(
    routes.flatMap((route) => [...keysOf(route.path), ...writtenKeysOf(route)]).map(foldName),
  );
  const queries = [...routes.flatMap(({ query }) => query), ...targets.flatMap(queryOf)];
  const queried = new Set(queries.map(({ name }) => foldName(name)));
  return ({ name, in: tabulated }) => {
    if (functionArguments.has(foldName(name))) return "function";
    if (placeholders.has(foldName(name))) return "path";
    return tabulated === "query" || queried.has(foldName(name)) ? "query" : undefined;
  };
}

/** Tells whether a line of `routes` has a place for a name, in its path or in its query. */
export function placeFinder(routes: readonly OperationRoute[]): (name: string) => boolean {
  const names = [...placesIn({ routes }), ...routes.flatMap(writtenKeysOf), ...routes.flatMap(queryNamesOf)];
  const places = new Set(names.map(foldName));
  return (name) => places.has(foldName(name));
}

/** Whether there are `routes`, and `parameters` name all that their paths hold: any other can only go into the query. */
export function namesAllKeys(
  parameters: readonly { readonly name: string }[],
  routes: readonly OperationRoute[],
): boolean {
  const named = new Set(parameters.map(({ name }) => foldName(name)));
  const keys = routes.flatMap((route) => [...argumentsOf(route.path), ...writtenKeysOf(route)]);
  return routes.length > 0 && keys.every((key) => named.has(foldName(key)));
}

function queryNamesOf({ query }: OperationRoute): readonly string[] {
  return query.map(({ name }) => name);
}

// `{item-id}` of a path is `itemId` in its template, and either in a table.
function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}

function keysOf({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) => ("parameter" in segment ? [segment.parameter] : []));
}

/** The names that the routes of an operation have places for. */
export function placesIn({ routes }: Pick<Places, "routes">): readonly string[] {
  return routes.flatMap(({ path }) => [...argumentsOf(path), ...keysOf(path)]);
}

function argumentsOf({ segments }: PathTemplate): readonly string[] {
  return argumentsIn(segments).map(({ name }) => name);
}

/**
 * The placeholders of a route as written. A name that a path repeats, or that offers a choice, is another in the template: `{id}`
 * twice, `{id | name}`.
 */
export function writtenKeysOf({ origin }: OperationRoute): readonly string[] {
  const [path = ""] = textOf(origin).split("?", 1);
  return [...path.matchAll(/[{<(]([^{}<>()]{1,200})[}>)]/g)].flatMap(([, text = ""]) => text.split("|"));
}

/**
 * What the URLs of `routes` call a parameter that a table calls by the placeholder of its value, `?api-version={version}`, or writes in
 * other letters, "ApiVersion"; any other has its own name.
 */
export function namesInQuery(routes: readonly OperationRoute[]): (name: string) => string {
  const pairs = routes.flatMap(({ query }) => query);
  if (pairs.length === 0) return (name) => name;
  const asked = new Map(pairs.map(({ name }) => [foldCase(name), name] as const));
  const keys = new Set([...placesIn({ routes }), ...routes.flatMap(writtenKeysOf)].map(foldName));
  const spelled = pairs.map(({ name }) => [foldName(name), name] as const);
  const standIns = pairs.flatMap(({ name, value }) => {
    const [, held] = /^[{<]([^{}<>]+)[}>]$/.exec(value) ?? [];
    return held === undefined ? [] : [[foldName(held), name] as const];
  });
  const names = new Map([...standIns, ...spelled].toReversed());
  return (name) => (keys.has(foldName(name)) ? name : (asked.get(foldCase(name)) ?? names.get(foldName(name)) ?? name));
}
