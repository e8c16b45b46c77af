import type { Operation, Parameter } from "../operation.js";

/** An operation, in as far as it takes OData's query options or none. */
export type QueryTaker = Pick<Operation, "queryRefusal">;

/**
 * OData's system query options, with the type of what is no text (OData URL Conventions 4.01, section 5.1). The ABNF beside
 * it counts the tokens of links among them: `$skiptoken` and `$deltatoken`. `QueryOptions` of the emitted runtime has the same.
 */
export const systemQueryOptions: ReadonlyMap<string, "string" | "number" | "boolean"> = new Map([
  ["$select", "string"],
  ["$expand", "string"],
  ["$filter", "string"],
  ["$orderby", "string"],
  ["$search", "string"],
  ["$top", "number"],
  ["$skip", "number"],
  ["$count", "boolean"],
  ["$format", "string"],
  ["$skiptoken", "string"],
  ["$deltatoken", "string"],
]);

/**
 * True where a request of `method` takes these options without a word of its page: they say what to answer with. A page can
 * say that it takes none.
 */
export function takesSystemOptions({ queryRefusal }: QueryTaker, method: string): boolean {
  return method.toUpperCase() === "GET" && queryRefusal === undefined;
}

/** True for an option that a request of `method` takes anyway: what a page says of it adds nothing. */
export function isSystemOption(name: string, taker: QueryTaker, method: string): boolean {
  return takesSystemOptions(taker, method) && systemQueryOptions.has(name);
}

/** True for what an argument of a function stands for, `@from` in `slots(start=@from)?@from=…` (the same, section 5.3). */
export function isParameterAlias(name: string): boolean {
  return name.startsWith("@");
}

/** The query parameters that `operation` documents. */
export function queryParameters({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === "query");
}

/**
 * The names of all query parameters that a request of `method` may carry: the documented ones, and OData's own but for those that
 * the page refuses by their names.
 */
export function queryNames(operation: Operation, method: string): readonly string[] {
  const documented = queryParameters(operation).map(({ name }) => name);
  if (!takesSystemOptions(operation, method)) return documented;
  const refused = new Set(operation.refusedOptions.map(({ name }) => name));
  return [...documented, ...[...systemQueryOptions.keys()].filter((name) => !refused.has(name))];
}
