import type { Related } from "../diagnostics/diagnostic.js";
import { clientHeaders } from "../model/operations/client-headers.js";
import type { Example } from "../model/example.js";
import type { Operation } from "../model/operation.js";
import type { PathTemplate } from "../model/paths/path-template.js";
import { isParameterAlias, queryNames, systemQueryOptions, takesAliases } from "../model/operations/query-options.js";
import type { Origin } from "../source/source.js";
import { foldCase } from "../util/fold-case.js";
import { groupBy } from "../util/group-by.js";
import { documentedHeaders } from "./documented-headers.js";
import { isAtHome, ownExamples } from "./own-examples.js";
import { placeOfParameter } from "./parameter-place.js";
import { alsoAt } from "./related.js";
import { defineRule } from "./rule.js";
import { matchButForArguments } from "./undocumented-arguments.js";

/** A parameter in the request of an example that its page does not document: in the query, a header, or an argument of a function. */
export const exampleUndocumentedParameter = defineRule({
  code: "example-undocumented-parameter",
  check(context, report) {
    const lost = context.api.examples.filter(({ match, request }) => !match && isAtHome(request.baseUrl, context.api));
    const own = ownExamples(context);
    const found = [
      ...own.flatMap(undocumentedQuery),
      ...own.flatMap(undocumentedHeaders),
      ...lost.flatMap(undocumentedArguments),
    ];
    for (const [first, ...others] of groupBy(found, sameness).values()) {
      const { what, name, known, origin, refusal } = first;
      const related = [...(refusal ? [refusal] : []), ...alsoAt(others.map((other) => other.origin))];
      // What the page refuses is no slip of the pen.
      report(origin, { what, name, near: refusal ? undefined : context.suggest(name, known) }, related);
    }
  },
});

interface Undocumented {
  readonly what: "query parameter" | "header" | "argument";
  readonly name: string;
  readonly origin: Origin;
  /** The names that are documented. */
  readonly known: readonly string[];
  /** Where the page refuses it. */
  readonly refusal?: Related | undefined;
}

function undocumentedQuery({ match, request }: Example): readonly Undocumented[] {
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

function undocumentedHeaders({ match, request }: Example): readonly Undocumented[] {
  if (!match) return [];
  const { byName, names: known } = documentedHeaders(match.operation);
  // A page that lists none says nothing about headers.
  if (known.length === 0) return [];
  return request.headers
    .filter(({ name }) => !clientHeaders.has(name.toLowerCase()) && !byName.has(foldCase(name)))
    .map(({ name, origin }) => ({ what: "header", name, known, origin }));
}

function undocumentedArguments(example: Example): readonly Undocumented[] {
  const match = matchButForArguments(example);
  if (!match) return [];
  const known = argumentsIn(match.path);
  return match.surplus.map(({ name }) => ({
    what: "argument",
    name,
    known,
    origin: placeOfParameter(name, example.request.origin),
  }));
}

function argumentsIn({ segments }: PathTemplate): readonly string[] {
  return segments.flatMap((segment) =>
    segment.kind === "function" ? segment.arguments.map((argument) => argument.name) : [],
  );
}

function sameness({ what, name, origin }: Undocumented): string {
  // The names of headers have no case (RFC 9110, section 5.1).
  return [origin.source.path, what, what === "header" ? name.toLowerCase() : name].join("\0");
}
