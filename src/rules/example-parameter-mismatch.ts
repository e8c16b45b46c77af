import type { TypeRef } from "../model/api.js";
import { describeType } from "../model/types/describe-type.js";
import type { Example, RouteMatch } from "../model/example.js";
import { hasValue, plainValueOf } from "../model/values/header-value.js";
import { camelName } from "../model/paths/path-placeholder.js";
import { writtenKeysOf } from "../model/operations/place-parameters.js";
import { isPlaceholder } from "../model/values/placeholder.js";
import { queryParameters, systemOptionsOf } from "../model/operations/query-options.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { PathValue } from "../model/paths/match-path.js";
import type { FunctionArgument } from "../model/paths/path-template.js";
import type { Origin } from "../source/source.js";
import { foldCase } from "../util/fold-case.js";
import { groupBy } from "../util/group-by.js";
import { placeOfParameter } from "./parameter-place.js";
import { alsoAt, explainedAt } from "./related.js";
import { defineRule } from "./rule.js";
import { partOf, startLineOf } from "./start-line.js";
import { isOfType, written } from "./url-value.js";

/**
 * A parameter in the request of an example whose value is none of the type that its page documents, or is quoted otherwise than
 * that and the route have it; a header with another value than its row has.
 */
export const exampleParameterMismatch = defineRule({
  code: "example-parameter-mismatch",
  check({ api, graph }, report) {
    const found = api.examples.flatMap((example) => [
      ...queryMismatches(example, graph),
      ...argumentMismatches(example, graph),
      ...keyMismatches(example, graph),
      ...headerMismatches(example),
    ]);
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { what, name, value, expected, type = expected, documented, origin } = first;
      const explanation = explainedAt(documented, `It is documented here as ${type}`);
      report(origin, { what, name, value, expected }, [...explanation, ...alsoAt(others.map((other) => other.origin))]);
    }
  },
});

interface Mismatch {
  readonly what: "query parameter" | "argument" | "path parameter" | "header";
  readonly name: string;
  readonly value: string;
  readonly expected: string;
  /** What its page documents, where that is not all that is expected. */
  readonly type?: string;
  readonly documented: Origin | undefined;
  readonly origin: Origin;
}

function queryMismatches({ match, request }: Example, graph: TypeGraph): readonly Mismatch[] {
  if (!match) return [];
  const documented = new Map(queryParameters(match.operation).map((parameter) => [parameter.name, parameter]));
  const system = systemOptionsOf(match.operation, match.method);
  return request.query.flatMap(({ name, value }) => {
    const option = system.get(name);
    const parameter = option === undefined ? documented.get(name) : undefined;
    const type = option === undefined ? parameter?.type : optionTypes[option];
    if (!type || isPlaceholder(value) || isOfType(value, type, graph)) return [];
    const origin = placeOfParameter(name, request.origin);
    const expected = describeType(type);
    return [{ what: "query parameter", name, value, expected, documented: parameter?.origin, origin }];
  });
}

function argumentMismatches({ match, request }: Example, graph: TypeGraph): readonly Mismatch[] {
  if (!match) return [];
  const documented = match.operation.parameters.filter((parameter) => parameter.in === "function");
  const taken = match.path.segments.flatMap((segment) => (segment.kind === "function" ? segment.arguments : []));
  return taken.flatMap((argument): readonly Mismatch[] => {
    const { name, parameter: placeholder = name } = argument;
    const names = new Set([name.toLowerCase(), placeholder.toLowerCase()]);
    const parameter = documented.find((each) => names.has(each.name.toLowerCase()));
    const given = match.values.get(placeholder);
    if (!parameter || !given || isPlaceholder(given.text) || standsForAnother(given.text)) return [];
    const type = describeType(parameter.type);
    const origin = placeOfParameter(name, request.origin);
    const mismatch = { what: "argument", name, type, documented: parameter.origin, origin } as const;
    if (!isOfType(given.text, parameter.type, graph)) return [{ ...mismatch, value: given.text, expected: type }];
    const form = formExpected(given, argument, parameter.type);
    if (form === undefined) return [];
    const value = given.quoted ? `'${given.text}'` : given.text;
    return [{ ...mismatch, value, expected: `${type} ${form}` }];
  });
}

function keyMismatches({ match, request }: Example, graph: TypeGraph): readonly Mismatch[] {
  if (!match) return [];
  const documented = match.operation.parameters.filter((parameter) => parameter.in === "path");
  return documented.flatMap((parameter): readonly Mismatch[] => {
    const { name, type, origin } = parameter;
    const value = valueOfKey(name, match)?.text;
    if (value === undefined || isPlaceholder(value) || foldCase(camelName(value)) === foldCase(camelName(name)))
      return [];
    if (isOfType(value, type, graph)) return [];
    const place = placeOfKey(value, request.origin);
    return [{ what: "path parameter", name, value, expected: describeType(type), documented: origin, origin: place }];
  });
}

/** What stands for the placeholder that a table calls `name`: as the path, in the model or as written, has it. */
function valueOfKey(name: string, { operation, path, values }: RouteMatch): PathValue | undefined {
  const folded = foldCase(camelName(name));
  const [, own] = [...values].find(([key]) => foldCase(key) === folded) ?? [];
  const route = operation.routes.find((each) => each.path === path);
  if (own || !route) return own;
  const keys = writtenKeysOf(route);
  return keys.length === values.size ? [...values.values()][keys.indexOf(name)] : undefined;
}

function placeOfKey(value: string, request: Origin): Origin {
  const line = startLineOf(request);
  const places = ["/", "('", "("].map((mark) => ({ mark, part: partOf(line, mark + value) }));
  const found = places.find(({ part }) => part !== line);
  return found ? { ...found.part, start: found.part.start + found.mark.length } : line;
}

function headerMismatches({ match, request }: Example): readonly Mismatch[] {
  const documented = match?.operation.parameters.filter((parameter) => parameter.in === "header") ?? [];
  return documented.flatMap((parameter): readonly Mismatch[] => {
    const expected = plainValueOf(parameter.description);
    const given = request.headers.filter(({ name }) => foldCase(name) === foldCase(parameter.name));
    if (expected === undefined || given.some(({ value }) => hasValue(value, expected))) return [];
    const mismatch = {
      what: "header",
      name: parameter.name,
      expected: `\`${expected}\``,
      documented: parameter.origin,
    } as const;
    return given.slice(0, 1).map(({ value, origin }) => ({ ...mismatch, value, origin }));
  });
}

/**
 * How `given` should stand in the URL, where it does not: strings are quoted, numbers, booleans and dates are not (OData 4.01
 * URL Conventions, 4.3.1). A route that disagrees with its table leaves that open.
 */
function formExpected(given: PathValue, argument: FunctionArgument, type: TypeRef): string | undefined {
  if (given.quoted === argument.quoted || argument.type !== undefined) return undefined;
  const isString = type.kind === "values" || (type.kind === "primitive" && type.name === "String");
  if (argument.quoted) return isString ? "in quotes" : undefined;
  return type.kind === "primitive" && written[type.name] ? "without quotes" : undefined;
}

/** `null`, and an alias whose value the query holds, `@from` (OData URL Conventions 4.01, section 5.3). */
function standsForAnother(value: string): boolean {
  return value === "null" || value.startsWith("@");
}

const optionTypes: Readonly<Record<"string" | "number" | "boolean", TypeRef>> = {
  string: { kind: "primitive", name: "String" },
  number: { kind: "primitive", name: "Int64" },
  boolean: { kind: "primitive", name: "Boolean" },
};

function sameness({ name, value, origin }: Mismatch): string {
  return [origin.source.path, name, value].join("\0");
}
