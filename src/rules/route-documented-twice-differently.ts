import type { Api, TypeId } from "../model/api.js";
import type { Content, Response } from "../model/response.js";
import { responsesOn } from "../model/responses/route-responses.js";
import { isSuccess } from "../model/responses/status.js";
import { formatRoute } from "../model/route.js";
import { describeType } from "../model/types/describe-type.js";
import type { TypeGraph } from "../model/types/type-graph.js";
import type { Origin } from "../source/source.js";
import { alsoAt, explainedAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A route that several pages document, with answers that have nothing in common, or with other statuses. */
export const routeDocumentedTwiceDifferently = defineRule({
  code: "route-documented-twice-differently",
  check({ api, graph }, report) {
    const answers = answersByLine(api, graph);
    const found = api.routes.flatMap((route) => {
      if (route.operations.length === 1) return [];
      const [first, ...others] = route.origins.flatMap((origin) => answers.get(origin) ?? []);
      return others.flatMap(({ origin, ...other }) => {
        const difference = first && differenceBetween(other, first, graph);
        return difference ? [{ ...difference, route: formatRoute(route), origin, before: first.origin }] : [];
      });
    });
    // Two pages that share several routes differ in all of them.
    const same = sameOnPage(found, (one) => [one.before.source.path, one.answer, one.expected]);
    for (const [{ origin, before, ...data }, ...others] of same) {
      const related = explainedAt(before, `It answers with ${data.expected} here`);
      report(origin, data, [...related, ...alsoAt(others)]);
    }
  },
});

/** What a page says that the route on one of its lines answers. */
interface Answer {
  readonly content: Answered;
  /** Those of a success. */
  readonly statuses: readonly number[];
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
        const successes = responsesOn(operation, route, graph).filter(({ status }) => isSuccess(status));
        const content = contentIn(successes);
        return content ? [{ content, statuses: successes.map(({ status }) => status), origin: route.origin }] : [];
      }),
  );
  return new Map(answers.map((answer) => [answer.origin, answer]));
}

/** What a success brings, where the page says so in terms that others can contradict. */
function contentIn([success]: readonly Response[]): Answered | undefined {
  const content = success?.content;
  return content?.kind === "json" || content?.kind === "none" || content?.kind === "value" ? content : undefined;
}

interface Difference {
  readonly answer: string;
  readonly expected: string;
}

function differenceBetween(one: Omit<Answer, "origin">, other: Answer, graph: TypeGraph): Difference | undefined {
  if (!agree(other.content, one.content, graph))
    return { answer: describeContent(one.content), expected: describeContent(other.content) };
  if (one.statuses.some((status) => other.statuses.includes(status))) return undefined;
  return { answer: describeStatuses(one), expected: describeStatuses(other) };
}

function describeStatuses({ statuses }: Pick<Answer, "statuses">): string {
  return `status ${statuses.join(" or ")}`;
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
