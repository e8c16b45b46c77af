import type { Example } from "../model/example.js";
import { matchPath, type PathMatch } from "../model/match-path.js";

/** A request that takes a route of its page but for arguments of functions that the route does not have. */
export function matchButForArguments({ match, operation, request }: Example): PathMatch | undefined {
  if (match) return undefined;
  const routes = operation.routes.filter(({ method }) => method === request.method);
  const found = matchPath(
    request.target,
    routes.map(({ path }) => path),
  );
  // A key in parentheses, `calls('17')`, has no name and is no argument.
  return found && found.surplus.length > 0 && found.surplus.every(({ name }) => name !== "") ? found : undefined;
}
