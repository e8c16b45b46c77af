import type { Api, TypeId } from "../model/api.js";
import { describeType } from "../model/types/describe-type.js";
import type { Content, Response } from "../model/operation.js";
import { formatPath } from "../model/paths/path-template.js";
import { responsesOn } from "../model/responses/route-responses.js";
import { isSuccess } from "../model/responses/status.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Origin } from "../source/source.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A route that several pages document, with answers that have nothing in common. */
export const routeDocumentedTwiceDifferently = defineRule({
  code: "route-documented-twice-differently",
  check({ api, graph }, report) {
    const answers = answersByLine(api, graph);
    for (const { method, path, operations, origins } of api.routes) {
      if (operations.length === 1) continue;
      const [first, ...others] = origins.flatMap((origin) => answers.get(origin) ?? []);
      for (const { content, origin } of others) {
        if (!first || agree(first.content, content, graph)) continue;
        const [answer, expected] = [describeContent(content), describeContent(first.content)];
        const data = { route: `${method} ${formatPath(path)}`, answer, expected };
        report(origin, data, explainedAt(first.origin, `It answers with ${expected} here`));
      }
    }
  },
});

/** What a page says that the route on one of its lines answers. */
interface Answer {
  readonly content: Answered;
  readonly origin: Origin;
}

type Answered = Content & { readonly kind: "json" | "none" | "value" };

/** By the place of the line. */
function answersByLine({ operations }: Api, graph: TypeGraph): ReadonlyMap<Origin, Answer> {
  const answers = operations.flatMap((operation) =>
    // With a query, `$expand=…`, a page documents a variant of the route.
    operation.routes
      .filter(({ query }) => query.length === 0)
      .flatMap((route) => {
        const content = successIn(responsesOn(operation, route, graph));
        return content ? [{ content, origin: route.origin }] : [];
      }),
  );
  return new Map(answers.map((answer) => [answer.origin, answer]));
}

/** What a success brings, where the page says so in terms that others can contradict. */
function successIn(responses: readonly Response[]): Answered | undefined {
  const content = responses.find(({ status }) => isSuccess(status))?.content;
  return content?.kind === "json" || content?.kind === "none" || content?.kind === "value" ? content : undefined;
}

function agree(one: Answered, other: Answered, graph: TypeGraph): boolean {
  if (one.kind !== "json" || other.kind !== "json") return describeContent(one) === describeContent(other);
  if (one.collection !== other.collection) return false;
  if (one.type.kind !== "resource" || other.type.kind !== "resource") return true;
  return shareBase(one.type.id, other.type.id, graph);
}

// A base that has nothing but a key says nothing of those that derive from it.
function shareBase(one: TypeId, other: TypeId, graph: TypeGraph): boolean {
  const bases = new Set(graph.lineage(one));
  return graph.lineage(other).some((base) => bases.has(base) && (base === other || graph.properties(base).size > 1));
}

function describeContent(content: Answered): string {
  if (content.kind === "none") return "no body";
  const type = describeType(content.type);
  return content.kind === "json" && content.collection ? `a collection of ${type}` : type;
}
