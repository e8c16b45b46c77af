import type { Example } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import { matchPath, pathsByMethod, type PathMatch } from "../../model/paths/match-path.js";
import { memoize } from "../../util/memoize.js";

/** A request that takes a route of its page but for arguments of functions that the route does not have. */
export function matchButForArguments({ match, operation, request }: Example): PathMatch | undefined {
  if (match) return undefined;
  const templates = templatesOf(operation).get(request.method);
  const found = templates && matchPath(request.target, templates);
  // A key in parentheses, `calls('17')`, has no name and is no argument.
  return found && found.surplus.length > 0 && found.surplus.every(({ name }) => name !== "") ? found : undefined;
}

// One array for all requests of a page: matching indexes it once.
const templatesOf = memoize(({ routes }: Operation) => pathsByMethod(routes));
