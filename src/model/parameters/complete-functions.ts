import type { PathTemplate, Segment } from "../paths/path-template.js";
import { readRequestPath, type PathToken } from "../paths/request-path.js";
import type { OperationRoute } from "../route.js";
import type { ParameterDraft } from "./read-parameters.js";

/** What tells that a route is a function's: the parameters that its page tabulates and the GET requests that it shows. */
interface FunctionSigns {
  readonly parameters: readonly ParameterDraft[];
  readonly targets: readonly string[];
}

/**
 * Gives a function the arguments that its route line leaves out: some pages write `/reports/summary`, tabulate `period` and
 * show `/reports/summary(period='D7')`. A route that is shown without arguments as well is both.
 */
export function completeFunctions(
  routes: readonly OperationRoute[],
  { parameters, targets }: FunctionSigns,
): readonly OperationRoute[] {
  const tabulated = parameters.filter((parameter) => parameter.in !== "header");
  if (tabulated.length === 0) return routes;
  const ends = targets.flatMap((target) => readRequestPath(target)?.at(-1) ?? []);
  return routes.flatMap((route) => {
    const name = bareNameOf(route);
    if (name === undefined || routes.some((other) => takesArguments(other, name))) return [route];
    const shown = ends.filter((end) => nameOf(end) === name);
    const used = new Set(shown.flatMap(argumentNamesOf));
    const taken = tabulated.filter((parameter) => used.has(parameter.name.toLowerCase()));
    if (taken.length === 0) return [route];
    const complete = { ...route, path: callOf(route.path, taken) };
    return shown.every((end) => argumentNamesOf(end).length > 0) ? [complete] : [route, complete];
  });
}

/** The last name of a GET route, in lower case, where it has no arguments. */
function bareNameOf({ method, path }: OperationRoute): string | undefined {
  const last = path.segments.at(-1);
  if (method !== "GET" || !last) return undefined;
  const isBare = last.kind === "literal" || (last.kind === "function" && last.arguments.length === 0);
  return isBare ? last.name.toLowerCase() : undefined;
}

function takesArguments({ path }: OperationRoute, name: string): boolean {
  const last = path.segments.at(-1);
  return last?.kind === "function" && last.name.toLowerCase() === name && last.arguments.length > 0;
}

function nameOf(token: PathToken): string | undefined {
  if (token.kind === "call") return token.name.toLowerCase();
  return token.kind === "name" ? token.text.toLowerCase() : undefined;
}

function argumentNamesOf(token: PathToken): readonly string[] {
  return token.kind === "call" ? token.arguments.flatMap(({ name }) => name?.toLowerCase() ?? []) : [];
}

function callOf({ segments }: PathTemplate, parameters: readonly ParameterDraft[]): PathTemplate {
  const last = segments.at(-1);
  if (!last || !("name" in last)) return { segments };
  const call: Segment = {
    kind: "function",
    name: last.name,
    arguments: parameters.map((parameter) => ({
      name: parameter.name,
      parameter: parameter.name,
      literal: undefined,
      quoted: isQuoted(parameter),
    })),
  };
  return { segments: [...segments.slice(0, -1), call] };
}

// Strings, and what is not known to be a number, a boolean or a date, go in quotes (OData 4.01 URL Conventions, 4.3.1).
function isQuoted({ type }: ParameterDraft): boolean {
  return !(type.kind === "primitive" && type.name !== "String");
}
