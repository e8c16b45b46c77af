import type { Property, TypeRef } from "../../model/api.js";
import type { Example } from "../../model/example.js";
import { describeType } from "../../model/types/describe-type.js";
import type { TypeGraph } from "../../model/types/type-graph.js";
import { isPlaceholder } from "../../model/values/placeholder.js";
import type { Origin } from "../../source/source.js";
import { alternatives } from "../../util/alternatives.js";
import { placeInQuery } from "./parameter-place.js";
import { typeAnswered } from "./type-answered.js";
import { isOfType, written } from "./url-value.js";

/** A value that `$filter` compares a property with, and that this cannot have. */
interface FilterValue {
  /** The property. */
  readonly name: string;
  /** As the URL has it, in its quotes. */
  readonly value: string;
  readonly expected: string;
  readonly type: string;
  readonly documented: Origin;
  readonly origin: Origin;
}

/** Those in the `$filter` of `example`. */
export function filterValuesRefused({ match, request }: Example, graph: TypeGraph): readonly FilterValue[] {
  const filter = request.query.find(({ name }) => name === "$filter")?.value;
  const type = match && filter !== undefined ? typeAnswered(match, graph) : undefined;
  if (filter === undefined || type === undefined) return [];
  const properties = graph.familyProperties(type);
  return comparisonsIn(filter).flatMap(({ name, value }): readonly FilterValue[] => {
    const property = properties.get(name);
    // One property can be compared with another: `startedAt lt endedAt`.
    const expected = property && !properties.has(value) ? expectedFor(value, property, graph) : undefined;
    if (!property || expected === undefined) return [];
    const origin = placeInQuery("$filter", value, request.origin);
    return [{ name, value, expected, type: describeType(property.type), documented: property.origin, origin }];
  });
}

interface Comparison {
  readonly name: string;
  readonly value: string;
}

// Text is read over, as it may look like a comparison; so are lambdas, `any(seat:seat eq 3)`, which are about what is in a collection.
const comparison = alternatives(
  "g",
  /'(?:[^']|'')*'/,
  /\/(?:any|all)\([^()]*(?:\([^()]*\)[^()]*)*\)/,
  /(?:^|\band |\bor |\bnot |\()([A-Za-z_]\w*) (?:eq|ne|gt|ge|lt|le) ('(?:[^']|'')*'|[\w.:+-]+)(?=$|[\s)])/,
);

function comparisonsIn(filter: string): readonly Comparison[] {
  return Array.from(filter.matchAll(comparison), ([, name = "", value = ""]) => ({ name, value })).filter(
    ({ name }) => name !== "",
  );
}

// OData 3 marks the width of a number with a letter behind it: `3L`, `2.5m`.
const width = /(?<=^-?[\d.]+)[dflm]$/i;

function expectedFor(value: string, { type }: Property, graph: TypeGraph): string | undefined {
  const isQuoted = value.startsWith("'");
  const text = isQuoted ? value.slice(1, -1) : value.replace(width, "");
  if (text === "null" || isPlaceholder(text)) return undefined;
  if (!isOfType(text, type, graph)) return describeType(type);
  const form = formOf(type);
  if (form === undefined || (form === "quoted") === isQuoted) return undefined;
  return `${describeType(type)} ${isQuoted ? "without quotes" : "in quotes"}`;
}

// OData 4.01 URL Conventions, 5.1.1.14: text stands in quotes, numbers, Booleans and dates do not.
function formOf(type: TypeRef): "quoted" | "bare" | undefined {
  if (type.kind !== "primitive") return undefined;
  if (type.name === "String") return "quoted";
  return written[type.name] ? "bare" : undefined;
}
