import type { Property } from "../model/api.js";
import { resourceIn, type Response } from "../model/response.js";
import type { RuleContext } from "./context.js";
import { alsoAtOthers, explainedAt, sameOnPage } from "./helpers/related.js";
import { defineRule } from "./rule.js";

/** A row in the table of an answer that lists the properties of a resource, for a property which that resource has not. */
export const responsePropertyUnknown = defineRule({
  code: "response-property-unknown",
  check(context, report) {
    const { api, graph, suggest } = context;
    const unknown = api.operations.flatMap(({ responses }) => responses.flatMap((one) => unknownIn(one, context)));
    for (const [{ name, resource, origin }, ...others] of sameOnPage(unknown, (one) => [one.name, one.resource])) {
      const near = suggest(name, [...graph.properties(resource).keys()]);
      const explanation = explainedAt(graph.resource(resource)?.origins[0], "The type is documented here, without it");
      report(origin, { name, resource, near }, [...explanation, ...alsoAtOthers(origin, others)]);
    }
  },
});

interface UnknownProperty extends Pick<Property, "name" | "origin"> {
  readonly resource: string;
}

function unknownIn({ listed = [], content }: Response, { graph }: RuleContext): readonly UnknownProperty[] {
  const resource = resourceIn(content);
  if (resource === undefined || graph.resource(resource)?.inferred !== false || graph.isOpen(resource)) return [];
  const known = new Set([...graph.properties(resource).keys()].map((name) => name.toLowerCase()));
  const unknown = listed.filter(({ name }) => !known.has(name.toLowerCase()));
  // A table beside it may be about anything: what comes on an error, what comes around a list.
  if (2 * unknown.length > listed.length || listed.some(({ name }) => name === "value")) return [];
  return unknown.map(({ name, origin }) => ({ name, resource, origin }));
}
