import type { TypeId } from "../../model/api.js";
import type { RouteMatch } from "../../model/example.js";
import { resourceIn } from "../../model/response.js";
import { responsesOn } from "../../model/responses/route-responses.js";
import { isSuccess } from "../../model/responses/status.js";
import type { TypeGraph } from "../../model/types/type-graph.js";

/** The one resource that a call answers with, or with many of which; undefined where it may be another, or have more properties. */
export function typeAnswered(match: RouteMatch, graph: TypeGraph): TypeId | undefined {
  const contents = responsesOn(match.operation, match, graph)
    .filter(({ status }) => isSuccess(status))
    .map(({ content }) => (content.kind === "json" ? { ...content, collection: false } : content));
  const [type, ...others] = new Set(contents.map(resourceIn));
  if (type === undefined || others.length > 0) return undefined;
  const isOpen = graph.family(type).some((id) => graph.isOpen(id) || graph.resource(id)?.inferred);
  return isOpen ? undefined : type;
}
