import type { Related } from "../../diagnostics/diagnostic.js";
import type { Example } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import { clientHeaders } from "../../model/parameters/client-headers.js";
import {
  isParameterAlias,
  queryNames,
  systemQueryOptions,
  takesAliases,
} from "../../model/parameters/query-options.js";
import type { Origin } from "../../source/source.js";
import { foldCase } from "../../util/fold-case.js";
import { documentedHeaders } from "./documented-headers.js";
import { placeOfParameter } from "./parameter-place.js";

/** A parameter that a request has and its page does not document. */
export interface Undocumented {
  readonly what: "query parameter" | "header" | "argument";
  readonly name: string;
  readonly origin: Origin;
  /** The names that are documented. */
  readonly known: readonly string[];
  /** Where the page refuses it. */
  readonly refusal?: Related | undefined;
}

/** Those in the query of an example. */
export function undocumentedQuery({ match, request }: Example): readonly Undocumented[] {
  if (!match) return [];
  const known = queryNames(match.operation, match.method);
  const isKnown = (name: string): boolean => known.includes(name) || (isParameterAlias(name) && takesAliases(match));
  const names = new Set(request.query.map(({ name }) => name));
  return [...names]
    .filter((name) => name !== "" && !isKnown(name))
    .map((name) => ({
      what: "query parameter",
      name,
      known,
      origin: placeOfParameter(name, request.origin),
      refusal: refusalOf(name, match.operation),
    }));
}

function refusalOf(name: string, { queryRefusal, refusedOptions }: Operation): Related | undefined {
  const own = refusedOptions.find((refused) => refused.name === name);
  if (own) return { message: "The page says here that it does not take it", origin: own.origin };
  if (!queryRefusal || !systemQueryOptions.has(name)) return undefined;
  return { message: "The page says here that it takes none of OData's", origin: queryRefusal };
}

/** Those among its headers. */
export function undocumentedHeaders({ match, request }: Example): readonly Undocumented[] {
  if (!match) return [];
  const { byName, names: known } = documentedHeaders(match.operation);
  // A page that lists none says nothing about headers.
  if (known.length === 0) return [];
  return request.headers
    .filter(({ name }) => !clientHeaders.has(name.toLowerCase()) && !byName.has(foldCase(name)))
    .map(({ name, origin }) => ({ what: "header", name, known, origin }));
}
