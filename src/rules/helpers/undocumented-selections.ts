import type { Property, TypeId } from "../../model/api.js";
import type { Example } from "../../model/example.js";
import type { Origin } from "../../source/source.js";
import type { RuleContext } from "../context.js";
import { ownExamples } from "./own-examples.js";
import { placeInQuery } from "./parameter-place.js";
import { typeAnswered } from "./type-answered.js";

/** A property that the query of an example names, and that what is answered with has not. */
interface UndocumentedSelection {
  readonly name: string;
  readonly type: TypeId;
  /** The property that was meant; undefined where none is near. */
  readonly near: string | undefined;
  readonly origin: Origin;
  /** Where the type is documented. */
  readonly documented: Origin | undefined;
}

/**
 * Those in the examples of all pages: in `$select`, `$orderby` and `$filter`, and in `$expand` those that are misspelt, or that
 * no relationship bears.
 */
export function undocumentedSelections(context: RuleContext): readonly UndocumentedSelection[] {
  return ownExamples(context).flatMap((example) => selectionsIn(example, context));
}

function selectionsIn({ match, request }: Example, { graph, suggest }: RuleContext): readonly UndocumentedSelection[] {
  const named = request.query.flatMap(({ name, value }) =>
    namesIn(name, value).map((property) => ({ option: name, property })),
  );
  const type = match && named.length > 0 ? typeAnswered(match, graph) : undefined;
  if (type === undefined) return [];
  const known = graph.familyProperties(type);
  return named.flatMap(({ option, property }): readonly UndocumentedSelection[] => {
    if (known.has(property)) return [];
    const near = suggest(property, known.keys());
    // What can be expanded is told on more pages than the type's, where that lists no relationships.
    if (option === "$expand" && near === undefined && !listsRelationships(known)) return [];
    const origin = placeInQuery(option, property, request.origin);
    return [{ name: property, type, near, origin, documented: graph.resource(type)?.origins[0] }];
  });
}

function listsRelationships(properties: ReadonlyMap<string, Property>): boolean {
  return [...properties.values()].some(({ navigation }) => navigation);
}

function namesIn(option: string, value: string): readonly string[] {
  return (readers.get(option)?.(value) ?? []).filter((name) => /^[A-Za-z_]\w*$/.test(name));
}

const readers: ReadonlyMap<string, (value: string) => readonly string[]> = new Map([
  ["$select", firstNames],
  ["$orderby", firstNames],
  ["$expand", firstNames],
  ["$filter", comparedNames],
]);

const compared = /(?:^|\band |\bor |\bnot |\()([A-Za-z_]\w*)(?:\/[\w/]+)? (?:eq|ne|gt|ge|lt|le|in)\b/g;

/**
 * The names before a comparison, outside of strings; what a function or the variable of a lambda, `any(g:g/id eq 1)`, is about is
 * not looked at.
 */
function comparedNames(value: string): readonly string[] {
  const bare = value.replace(/'[^']*'/g, "''");
  const variables = new Set(Array.from(bare.matchAll(/\(([A-Za-z_]\w*):/g), ([, name]) => name));
  return Array.from(bare.matchAll(compared), ([, name = ""]) => name).filter((name) => !variables.has(name));
}

/** The first name of each item: of `start/dateTime desc` that is `start`. Options in brackets are about what is expanded. */
function firstNames(value: string): readonly string[] {
  if (value.includes("(")) return [];
  return value.split(",").map((item) => item.trim().split(/[\s/]/, 1)[0] ?? "");
}
