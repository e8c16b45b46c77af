import type { Example, RouteMatch } from "../../model/example.js";
import type { Parameter } from "../../model/operation.js";
import { lineTaken } from "../../model/operations/operation-lines.js";
import { writtenKeysOf } from "../../model/parameters/place-parameters.js";
import { queryParameters } from "../../model/parameters/query-options.js";
import type { PathValue } from "../../model/paths/match-path.js";
import { camelName } from "../../model/paths/path-placeholder.js";
import { argumentsIn, type FunctionArgument } from "../../model/paths/path-template.js";
import { isPlaceholder } from "../../model/values/placeholder.js";
import { partOf, type Origin } from "../../source/source.js";
import { foldCase } from "../../util/fold-case.js";
import { placeOfParameter } from "./parameter-place.js";
import { startLineOf } from "./place-within.js";

/** A documented parameter of a URL, with the value that an example gives it. */
export interface Given {
  readonly what: "query parameter" | "argument" | "path parameter";
  readonly parameter: Parameter;
  /** As its route calls it. */
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
}

/** The documented parameters in the query of an example's URL, but for those that something stands in place of. */
export function queriesGiven({ match, request }: Example): readonly Given[] {
  if (!match || request.query.length === 0) return [];
  const documented = new Map(queryParameters(match.operation).map((parameter) => [parameter.name, parameter]));
  return request.query.flatMap(({ name, value }): readonly Given[] => {
    const parameter = documented.get(name);
    if (!parameter || isPlaceholder(value)) return [];
    return [{ what: "query parameter", parameter, name, value, origin: placeOfParameter(name, request.origin) }];
  });
}

/** An argument of a function, as its route has it and as the URL gives it. */
interface ArgumentGiven extends Given {
  readonly argument: FunctionArgument;
  readonly given: PathValue;
}

/** The same for the arguments of functions. */
export function argumentsGiven({ match, request }: Example): readonly ArgumentGiven[] {
  if (!match) return [];
  const documented = match.operation.parameters.filter((parameter) => parameter.in === "function");
  return argumentsIn(match.path.segments).flatMap((argument): readonly ArgumentGiven[] => {
    const { name, parameter: placeholder = name } = argument;
    const names = new Set([name.toLowerCase(), placeholder.toLowerCase()]);
    const parameter = documented.find((each) => names.has(each.name.toLowerCase()));
    const given = match.values.get(placeholder);
    if (!parameter || !given || isPlaceholder(given.text) || standsForAnother(given.text)) return [];
    const origin = placeOfParameter(name, request.origin);
    return [{ what: "argument", parameter, name, value: given.text, argument, given, origin }];
  });
}

/** The same for keys. */
export function keysGiven({ match, request }: Example): readonly Given[] {
  if (!match) return [];
  const documented = match.operation.parameters.filter((parameter) => parameter.in === "path");
  return documented.flatMap((parameter): readonly Given[] => {
    const { name } = parameter;
    const value = valueOfKey(name, match)?.text;
    if (value === undefined || isPlaceholder(value) || foldCase(camelName(value)) === foldCase(camelName(name)))
      return [];
    return [{ what: "path parameter", parameter, name, value, origin: placeOfKey(value, request.origin) }];
  });
}

/** What stands for the placeholder that a table calls `name`: as the path, in the model or as written, has it. */
function valueOfKey(name: string, match: RouteMatch): PathValue | undefined {
  const { values } = match;
  const folded = foldCase(camelName(name));
  const [, own] = [...values].find(([key]) => foldCase(key) === folded) ?? [];
  const line = lineTaken(match);
  if (own || !line) return own;
  const keys = writtenKeysOf(line);
  return keys.length === values.size ? [...values.values()][keys.indexOf(name)] : undefined;
}

function placeOfKey(value: string, request: Origin): Origin {
  const line = startLineOf(request);
  const places = ["/", "('", "("].map((mark) => ({ mark, part: partOf(line, mark + value) }));
  const found = places.find(({ part }) => part !== line);
  return found ? { ...found.part, start: found.part.start + found.mark.length } : line;
}

/** `null`, and an alias whose value the query holds, `@from` (OData URL Conventions 4.01, section 5.3). */
function standsForAnother(value: string): boolean {
  return value === "null" || value.startsWith("@");
}
