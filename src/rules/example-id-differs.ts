import type { TypeId } from "../model/api.js";
import type { Example, ExampleResponse } from "../model/example.js";
import { keyAtEnd } from "../model/paths/path-template.js";
import { resourceIn } from "../model/response.js";
import { isSuccess } from "../model/responses/status.js";
import { routeKey } from "../model/route.js";
import { groupBy } from "../util/group-by.js";
import { guid } from "../util/guid.js";
import { partOf } from "../source/source.js";
import type { RuleContext } from "./context.js";
import { otherKeyShown, type KeyShown } from "./helpers/key-shown.js";
import { ownExamples } from "./helpers/own-examples.js";
import { startLineOf } from "./helpers/place-within.js";
import { alsoAt, explainedAt } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** An answer in an example that shows another object than the request asks for, by its key. */
export const exampleIdDiffers = defineRule({
  code: "example-id-differs",
  check(context, report) {
    const leadsTo = typesRead(context);
    const pairs = ownExamples(context).flatMap((example) =>
      example.responses.map((response) => ({ example, response })),
    );
    const found = [...groupBy(pairs, ({ response }) => response)].flatMap(([response, [{ example }, ...others]]) => {
      // What answers several requests may be meant for any of them.
      const asked = others.length === 0 && isSuccess(response.status) ? keyAsked(example) : undefined;
      const other = asked === undefined ? undefined : otherKeyShown(response, asked, context.graph);
      return asked !== undefined &&
        other &&
        areOfOneForm(asked, other.shown.value) &&
        isAsked(response, leadsTo(example), context)
        ? [{ ...other, asked, example }]
        : [];
    });
    for (const [{ name, shown, asked, example }, ...others] of groupBy(found, sameness).values()) {
      const request = startLineOf(example.request.origin);
      const related = explainedAt(partOf(request, asked), "The request asks for this one");
      const also = alsoAt(others.map((other) => other.shown));
      report(shown.origin, { written: shown.value, name, expected: asked }, [...related, ...also]);
    }
  },
});

function sameness({ shown, asked }: KeyShown & { readonly asked: string }): string {
  return [shown.origin.source.path, shown.value, asked].join("\0");
}

/**
 * Finds what a GET of the path of an example answers with: what is changed there may answer with another thing, such as the task
 * of changing it.
 */
function typesRead({ api }: RuleContext): (example: Example) => readonly TypeId[] {
  const byRoute = new Map(api.routes.map((route) => [routeKey(route), route.operations]));
  return ({ match }) => {
    const read = match && byRoute.get(routeKey({ ...match, method: "GET" }));
    return (read ?? []).flatMap(({ responses }) => responses.flatMap(({ content }) => resourceIn(content) ?? []));
  };
}

function isAsked({ content }: ExampleResponse, read: readonly TypeId[], { graph }: RuleContext): boolean {
  const answered = resourceIn(content);
  return read.length === 0 || answered === undefined || read.some((type) => graph.areKin(type, answered));
}

const naming: ReadonlySet<string> = new Set(["GET", "PATCH", "PUT"]);

/** The key that the path of the request ends in. */
function keyAsked({ match, request }: Example): string | undefined {
  const key = match && naming.has(request.method) ? keyAtEnd(match.path) : undefined;
  return key && match?.values.get(key.parameter)?.text;
}

const identifier = /^(?=.*\d)[\w+/=:!-]+$/;

// An alternate key, a name or an address say, and a word for one of several, such as "inbox", lead to an object with an id of
// another form.
function areOfOneForm(one: string, other: string): boolean {
  const isGuid = guid.test(one);
  if (isGuid !== guid.test(other)) return false;
  return isGuid || (identifier.test(one) && identifier.test(other));
}
