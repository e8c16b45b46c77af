import type { Parameter } from "../../model/operation.js";
import { clientHeaders } from "../../model/parameters/client-headers.js";
import { optionsNamed } from "../../model/parameters/query-options.js";
import type { QueryPair } from "../../model/route.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { JsonRecord } from "../json.js";
import type { Context } from "./context.js";
import { originOf } from "./origin.js";
import { describe, limitedSchema } from "./schemas/schema.js";
import type { Use, Uses } from "./use.js";

/** A query that a route line or an example shows. */
interface ShownQuery {
  readonly query: readonly QueryPair[];
  readonly origin: Origin;
}

/** The types of OData's query options that are not text (OData URL Conventions 4.01, section 5.1). */
const systemOptions: ReadonlyMap<string, JsonRecord> = new Map([
  ["$count", { type: "boolean" }],
  ["$skip", { type: "integer" }],
  ["$top", { type: "integer" }],
]);

/** The query parameters and headers of a route: those that its pages tabulate, and query parameters that they show or speak of. */
export function callParameters(
  { method, uses }: { readonly method: string; readonly uses: Uses },
  shown: readonly ShownQuery[],
  context: Context,
): readonly JsonRecord[] {
  const all = uses.flatMap(({ operation }) => operation.parameters);
  const query = all.filter((parameter) => parameter.in === "query");
  // OpenAPI tells of these, too, in another way (3.1.1, section 4.8.12.2.1).
  const headers = all.filter(({ in: place, name }) => place === "header" && !clientHeaders.has(name.toLowerCase()));
  const known = new Set(query.map(({ name }) => name));
  const pairs = [...uses.flatMap(({ lines }) => lines), ...shown].flatMap((place) => pairsOf(place, known));
  const met = new Set([...known, ...pairs.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const named = uses.flatMap((use) => optionsOf(use, method)).filter(({ name }) => !met.has(name));
  return [
    ...alikeBy(query, ({ name }) => name).map((alike) => documentedParameter(alike, uses.length, context)),
    ...alikeBy(headers, ({ name }) => name.toLowerCase()).map((alike) =>
      documentedParameter(alike, uses.length, context),
    ),
    ...alikeBy(pairs, ({ name }) => name).map(([pair]) => shownParameter(pair)),
    ...alikeBy(named, ({ name }) => name).map(([option]) => namedParameter(option)),
  ];
}

function documentedParameter(alike: readonly [Parameter, ...Parameter[]], pages: number, context: Context): JsonRecord {
  const [parameter] = alike;
  const { name, in: place, type, description, deprecated, origin } = parameter;
  const isList = type.kind === "collection";
  return {
    name,
    in: place,
    description: describe(description, deprecated),
    // What one of several pages does not ask for can be left out.
    required: (alike.length >= pages && alike.every(({ required }) => required)) || undefined,
    deprecated: deprecated === undefined ? undefined : true,
    style: isList && place === "query" ? "form" : undefined,
    explode: isList && place === "query" ? false : undefined,
    schema: parameterSchema(parameter, context),
    ...originOf(origin),
  };
}

function parameterSchema(parameter: Parameter, context: Context): JsonRecord {
  const schema = limitedSchema(parameter, "request", context);
  return parameter.default === undefined ? schema : context.dialect.annotate(schema, { default: parameter.default });
}

interface ShownPair extends QueryPair {
  readonly origin: Origin;
}

function pairsOf({ query, origin }: ShownQuery, known: ReadonlySet<string>): readonly ShownPair[] {
  if (query.length === 0) return [];
  return query.filter(({ name }) => name !== "" && !known.has(name)).map((pair) => ({ ...pair, origin }));
}

// Most routes have few parameters or none.
function alikeBy<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  return items.length === 0 ? [] : [...groupBy(items, nameOf).values()];
}

function shownParameter({ name, value, origin }: ShownPair): JsonRecord {
  const schema = schemaOfOption(name);
  return {
    name,
    in: "query",
    description: "Shown on the page, which does not say more of it.",
    schema,
    example: schema["type"] === "string" && !/[{<]/.test(value) && value !== "" ? value : undefined,
    ...originOf(origin),
  };
}

interface NamedOption {
  readonly name: string;
  readonly origin: Origin;
}

function optionsOf({ operation }: Use, method: string): readonly NamedOption[] {
  return optionsNamed(operation, method).map((name) => ({ name, origin: operation.origin }));
}

// What the page says of it stands in the description of the operation, where it may be about others as well.
function namedParameter({ name, origin }: NamedOption): JsonRecord {
  return { name, in: "query", schema: schemaOfOption(name), ...originOf(origin) };
}

function schemaOfOption(name: string): JsonRecord {
  return systemOptions.get(name.toLowerCase()) ?? { type: "string" };
}
