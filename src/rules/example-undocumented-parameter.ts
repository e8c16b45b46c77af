import type { Example } from "../model/example.js";
import { argumentsIn } from "../model/paths/path-template.js";
import { callsApi, ownExamples } from "./helpers/own-examples.js";
import { placeOfParameter } from "./helpers/parameter-place.js";
import { alsoAt, sameOnPage } from "./helpers/related.js";
import { matchButForArguments } from "./helpers/undocumented-arguments.js";
import { type Undocumented, undocumentedHeaders, undocumentedQuery } from "./helpers/undocumented-parameters.js";
import { defineRule } from "./rule.js";

/** A parameter in the request of an example that its page does not document: in the query, a header, or an argument of a function. */
export const exampleUndocumentedParameter = defineRule({
  code: "example-undocumented-parameter",
  check(context, report) {
    const lost = context.api.examples.filter(({ match, request }) => !match && callsApi(request, context.api));
    const own = ownExamples(context);
    const found = [
      ...own.flatMap(undocumentedQuery),
      ...own.flatMap(undocumentedHeaders),
      ...lost.flatMap(undocumentedArguments),
    ];
    for (const [first, ...others] of sameOnPage(found, saidOf)) {
      const { what, name, known, origin, refusal } = first;
      const related = [...(refusal ? [refusal] : []), ...alsoAt(others)];
      // What the page refuses is no slip of the pen.
      report(origin, { what, name, near: refusal ? undefined : context.suggest(name, known) }, related);
    }
  },
});

function undocumentedArguments(example: Example): readonly Undocumented[] {
  const match = matchButForArguments(example);
  if (!match) return [];
  const known = argumentsIn(match.path.segments).map(({ name }) => name);
  return match.surplus.map(({ name }) => ({
    what: "argument",
    name,
    known,
    origin: placeOfParameter(name, example.request.origin),
  }));
}

function saidOf({ what, name }: Undocumented): readonly string[] {
  // The names of headers have no case (RFC 9110, section 5.1).
  return [what, what === "header" ? name.toLowerCase() : name];
}
