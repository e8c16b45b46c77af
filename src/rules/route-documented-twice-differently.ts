import type { TypeId } from "../model/api.js";
import { describeType } from "../model/describe-type.js";
import type { Content, Operation, OperationRoute, Route } from "../model/operation.js";
import { formatPath, pathKey } from "../model/path-template.js";
import type { TypeGraph } from "../model/type-graph.js";
import type { Origin } from "../source/source.js";
import { explainedAt } from "./related.js";
import { defineRule } from "./rule.js";

/** A route that several pages document, with answers that have nothing in common. */
export const routeDocumentedTwiceDifferently = defineRule({
  code: "route-documented-twice-differently",
  check({ api, graph }, report) {
    for (const route of api.routes) {
      const [first, ...others] = route.operations.flatMap((operation) => answerOf(operation, route));
      for (const { origin, content } of others) {
        if (!first || agree(first.content, content, graph)) continue;
        const [answer, expected] = [describeContent(content), describeContent(first.content)];
        const name = `${route.method} ${formatPath(route.path)}`;
        const related = explainedAt(first.origin, `It answers with ${expected} here`);
        report(origin, { route: name, answer, expected }, related);
      }
    }
  },
});

interface Answer {
  readonly origin: Origin;
  readonly content: Answered;
}

type Answered = Content & { readonly kind: "json" | "none" | "value" };

/** What a success brings, where the page says so in terms that others can contradict. */
function answerOf(operation: Operation, route: Route): readonly Answer[] {
  // With a query, `$expand=…`, a page documents a variant of the route.
  const line = lineOf(route, operation);
  if (!line || line.query.length > 0) return [];
  const content = operation.responses.find(({ status }) => status >= 200 && status < 300)?.content;
  return content?.kind === "json" || content?.kind === "none" || content?.kind === "value"
    ? [{ origin: line.origin, content }]
    : [];
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

function lineOf(route: Route, operation: Operation): OperationRoute | undefined {
  const key = pathKey(route.path);
  return operation.routes.find(({ method, path }) => method === route.method && pathKey(path) === key);
}
