import { singular } from "../prose/singular.js";
import type { Response } from "../response.js";
import type { RouteTaken } from "../route.js";

interface Answered {
  readonly routes: readonly RouteTaken[];
  readonly responses: readonly Pick<Response, "status">[];
}

/** True where each route may be one to create by, and something is created (OData 4.01 Protocol, section 11.4.2). */
export function isCreation({ routes, responses }: Answered): boolean {
  return responses.some(({ status }) => status === 201) && routes.length > 0 && routes.every(isPostToName);
}

function isPostToName({ method, path }: RouteTaken): boolean {
  return method === "POST" && path.segments.at(-1)?.kind === "literal";
}

/** True where `path` ends in the name of a collection rather than in that of an action: in a plural. */
export function endsInCollection({ path }: Pick<RouteTaken, "path">): boolean {
  const last = path.segments.at(-1);
  return last?.kind === "literal" && singular(last.name) !== last.name;
}
