import { headerNamed, type Example, type ExampleRequest, type RouteMatch } from "../model/example.js";
import type { Parameter } from "../model/operation.js";
import { missingParameters } from "../model/parameters/missing-parameters.js";
import { groupBy } from "../util/group-by.js";
import { documentedHeaders } from "./helpers/documented-headers.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import type { Suggester } from "./helpers/suggester.js";
import { undocumentedHeaders, undocumentedQuery } from "./helpers/undocumented-parameters.js";
import { defineRule } from "./rule.js";

/** An example of a request without a query parameter or header that its page calls required: one finding a parameter. */
export const exampleMissingParameter = defineRule({
  code: "example-missing-parameter",
  check({ api, suggest }, report) {
    const found = api.examples.flatMap((example) =>
      missingIn(example, suggest).map((parameter) => ({ parameter, origin: startLineOf(example.request.origin) })),
    );
    for (const [first, ...others] of groupBy(found, ({ parameter }) => parameter).values()) {
      const { name, origin } = first.parameter;
      const explanation = explainedAt(origin, `\`${name}\` is called required here`);
      report(first.origin, { what: whatIs(first.parameter), name }, [...explanation, ...alsoAt(others)]);
    }
  },
});

// One that is there under a misspelt name is another rule's finding.
function missingIn(example: Example, suggest: Suggester): readonly Parameter[] {
  const { match, request } = example;
  if (isBodyAlone(request)) return [];
  const missing = match ? [...missingParameters(request, match), ...contentTypeMissing(request, match)] : [];
  if (missing.length === 0) return [];
  const strange = [...undocumentedQuery(example), ...undocumentedHeaders(example)];
  const meant = new Set(strange.map(({ name, known }) => suggest(name, known)));
  return missing.filter(({ name }) => !meant.has(name));
}

// A client gives what it sends a type by itself, and need not be told; a reader copies a request with a body and without its type.
function contentTypeMissing({ body, headers }: ExampleRequest, { operation }: RouteMatch): readonly Parameter[] {
  const name = "content-type";
  if (!body || headerNamed(headers, name)) return [];
  const documented = documentedHeaders(operation).byName.get(name);
  return documented?.required ? [documented] : [];
}

// Of what a page shows nothing but the body of, it leaves out all else.
function isBodyAlone({ body, origin }: ExampleRequest): boolean {
  return body?.kind === "json" && body.value.origin.start === origin.start;
}

function whatIs({ in: place }: Parameter): "header" | "query parameter" {
  return place === "header" ? "header" : "query parameter";
}
