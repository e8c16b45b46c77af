import type { Operation, Parameter } from "./operation.js";

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

/** True where a request of `method` takes these options without a word of its page: they say what to answer with. */
export function takesSystemOptions(method: string): boolean {
  return method.toUpperCase() === "GET";
}

/** True for an option that every request of `method` takes: what a page says of it adds nothing. */
export function isSystemOption(name: string, method: string): boolean {
  return takesSystemOptions(method) && systemQueryOptions.has(name);
}

/** The query parameters that `operation` documents. */
export function queryParameters({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === "query");
}

/** The names of all query parameters that a request of `method` may carry: the documented ones, and those of every GET. */
export function queryNames(operation: Operation, method: string): readonly string[] {
  const documented = queryParameters(operation).map(({ name }) => name);
  return takesSystemOptions(method) ? [...documented, ...systemQueryOptions.keys()] : documented;
}
