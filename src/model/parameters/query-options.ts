import type { TypeRef } from "../api.js";
import type { RouteMatch } from "../example.js";
import type { Operation, Parameter } from "../operation.js";
import { argumentsIn, type PathTemplate } from "../paths/path-template.js";

/** An operation, in as far as it takes OData's query options or none. */
export type QueryTaker = Pick<Operation, "queryRefusal" | "refusedOptions">;

const text: TypeRef = { kind: "primitive", name: "String" };
const integer: TypeRef = { kind: "primitive", name: "Int64" };

/**
 * OData's system query options with their types (OData URL Conventions 4.01, section 5.1). The ABNF beside it counts the tokens
 * of links among them: `$skiptoken` and `$deltatoken`. `QueryOptions` of the emitted runtime has the same.
 */
export const systemQueryOptions: ReadonlyMap<string, TypeRef> = new Map([
  ["$select", text],
  ["$expand", text],
  ["$filter", text],
  ["$orderby", text],
  ["$search", text],
  ["$top", integer],
  ["$skip", integer],
  ["$count", { kind: "primitive", name: "Boolean" }],
  ["$format", text],
  ["$skiptoken", text],
  ["$deltatoken", text],
]);

/**
 * Those that a request of `method` takes without a word of its page: they say what to answer with. A page can say that it takes
 * none, or not all.
 */
export function systemOptionsOf(
  { queryRefusal, refusedOptions }: QueryTaker,
  method: string,
): typeof systemQueryOptions {
  if (method !== "GET" || queryRefusal !== undefined) return noOptions;
  if (refusedOptions.length === 0) return systemQueryOptions;
  const refused = new Set(refusedOptions.map(({ name }) => name));
  return new Map([...systemQueryOptions].filter(([name]) => !refused.has(name)));
}

const noOptions: typeof systemQueryOptions = new Map();

/** True where a request of `method` takes any of them. */
export function takesSystemOptions(taker: QueryTaker, method: string): boolean {
  return systemOptionsOf(taker, method).size > 0;
}

/**
 * True where what the page of `operation` says of query options is about requests of `method`: they take OData's, or it names none of these
 * and they have parameters of their own.
 */
export function hearsQueryNotes(
  operation: QueryTaker & Pick<Operation, "parameters" | "queryNotes">,
  method: string,
): boolean {
  if (takesSystemOptions(operation, method)) return true;
  const hasOwn = queryParameters(operation).some(({ name }) => !systemQueryOptions.has(name));
  return hasOwn && !/\$\w/.test(operation.queryNotes);
}

/** True for what an argument of a function stands for, `@from` in `slots(start=@from)?@from=…` (the same, section 5.3). */
export function isParameterAlias(name: string): boolean {
  return name.startsWith("@");
}

/** True where such names may be among the query parameters of a request: an expression among OData's options may use them, too. */
export function takesAliases({ operation, method, path }: Pick<RouteMatch, "operation" | "method" | "path">): boolean {
  return takesSystemOptions(operation, method) || hasArguments(path);
}

/** True for a path through a function that has arguments. */
export function hasArguments({ segments }: PathTemplate): boolean {
  return argumentsIn(segments).length > 0;
}

export function queryParameters({ parameters }: Pick<Operation, "parameters">): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === "query");
}

/** The names of all query parameters that a request of `method` may carry: the documented ones, and OData's own. */
export function queryNames(operation: Operation, method: string): readonly string[] {
  const documented = queryParameters(operation).map(({ name }) => name);
  return [...documented, ...systemOptionsOf(operation, method).keys()];
}

/** The names of OData's query options that the page of `operation` speaks of and that a request of `method` may carry. */
export function optionsNamed(operation: Operation, method: string): readonly string[] {
  const named = new Set(Array.from(operation.queryNotes.matchAll(/\$\w+/g), ([name]) => name.toLowerCase()));
  return named.size === 0 ? [] : queryNames(operation, method).filter((name) => named.has(name));
}
