import type { TypeRef } from "../model/api.js";
import type { Example } from "../model/example.js";
import { systemOptionsOf } from "../model/parameters/query-options.js";
import type { PathValue } from "../model/paths/match-path.js";
import type { FunctionArgument } from "../model/paths/path-template.js";
import { describeType } from "../model/types/describe-type.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import { hasValue, plainValueOf } from "../model/values/header-value.js";
import { isPlaceholder } from "../model/values/placeholder.js";
import type { Origin } from "../source/source.js";
import { foldCase } from "../util/fold-case.js";
import { groupBy } from "../util/group-by.js";
import { documentedHeaders } from "./helpers/documented-headers.js";
import { filterValuesRefused } from "./helpers/filter-values.js";
import { placeOfParameter } from "./helpers/parameter-place.js";
import { argumentsGiven, type Given, keysGiven, queriesGiven } from "./helpers/parameters-given.js";
import { valueOnLine } from "./helpers/place-within.js";
import { alsoAt, explainedAt, sameOnPage } from "./helpers/related.js";
import { isOfType, written } from "./helpers/url-value.js";
import { defineRule } from "./rule.js";

/**
 * A parameter in the request of an example whose value is none of the type that its page documents, or is quoted otherwise than
 * that and the route have it; a header with another value than its row has, or a row with a value that the header cannot have.
 */
export const exampleParameterMismatch = defineRule({
  code: "example-parameter-mismatch",
  check({ api, graph }, report) {
    const found = api.examples.flatMap((example) => [
      ...queryMismatches(example, graph),
      ...argumentMismatches(example, graph),
      ...keysGiven(example).flatMap((given) => typeMismatch(given, graph)),
      ...headerMismatches(example),
      ...filterValuesRefused(example, graph).map((value) => ({ what: "filtered property" as const, ...value })),
    ]);
    for (const [first, ...others] of sameOnPage(found, ({ name, value }) => [name, value])) {
      const { what, name, value, expected, type = expected, documented, origin } = first;
      const explanation = explainedAt(documented, `It is documented here as ${type}`);
      report(origin, { what, name, value, expected }, [...explanation, ...alsoAt(others)]);
    }
  },
});

interface Mismatch {
  readonly what: "query parameter" | "argument" | "path parameter" | "header" | "filtered property";
  readonly name: string;
  readonly value: string;
  readonly expected: string;
  /** What its page documents, where that is not all that is expected. */
  readonly type?: string;
  readonly documented: Origin | undefined;
  readonly origin: Origin;
}

function queryMismatches(example: Example, graph: TypeGraph): readonly Mismatch[] {
  const { match, request } = example;
  if (!match || request.query.length === 0) return [];
  const system = systemOptionsOf(match.operation, match.method);
  const options = request.query.flatMap(({ name, value }): readonly Mismatch[] => {
    const type = system.get(name);
    if (!type || isPlaceholder(value) || isOfType(value, type, graph)) return [];
    const origin = placeOfParameter(name, request.origin);
    return [{ what: "query parameter", name, value, expected: describeType(type), documented: undefined, origin }];
  });
  return [
    ...options,
    ...queriesGiven(example)
      .filter(({ name }) => !system.has(name))
      .flatMap((given) => typeMismatch(given, graph)),
  ];
}

function typeMismatch({ what, name, value, parameter, origin }: Given, graph: TypeGraph): readonly Mismatch[] {
  if (isOfType(value, parameter.type, graph)) return [];
  return [{ what, name, value, expected: describeType(parameter.type), documented: parameter.origin, origin }];
}

function argumentMismatches(example: Example, graph: TypeGraph): readonly Mismatch[] {
  return argumentsGiven(example).flatMap((one): readonly Mismatch[] => {
    const { what, name, parameter, argument, given, origin } = one;
    const type = describeType(parameter.type);
    if (!isOfType(given.text, parameter.type, graph)) return typeMismatch(one, graph);
    const form = formExpected(given, argument, parameter.type);
    if (form === undefined) return [];
    const value = given.quoted ? `'${given.text}'` : given.text;
    return [{ what, name, value, expected: `${type} ${form}`, type, documented: parameter.origin, origin }];
  });
}

function headerMismatches({ match, request }: Example): readonly Mismatch[] {
  if (!match) return [];
  const { byName } = documentedHeaders(match.operation);
  return [...groupBy(request.headers, ({ name }) => foldCase(name))].flatMap(([name, given]): readonly Mismatch[] => {
    const parameter = byName.get(name);
    const expected = parameter && plainValueOf(parameter.description);
    if (!parameter || expected === undefined || given.some(({ value }) => hasValue(value, expected))) return [];
    const [{ value, origin }] = given;
    // What is no media type is the row's own fault: `application-json`.
    if (name === "content-type" && !expected.includes("/") && value.includes("/")) {
      const meant = { name: parameter.name, value: expected, expected: `\`${value}\`` };
      return [{ what: "header", ...meant, documented: undefined, origin: parameter.origin }];
    }
    const documented = { name: parameter.name, expected: `\`${expected}\``, documented: parameter.origin };
    return [{ what: "header", ...documented, value, origin: valueOnLine(origin, value) }];
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
