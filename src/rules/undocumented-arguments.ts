import type { Example } from "../model/example.js";
import { matchPath, type PathMatch } from "../model/match-path.js";
import type { Operation } from "../model/operation.js";
import type { PathTemplate } from "../model/path-template.js";

/** A request that takes a route of its page but for arguments of functions that the route does not have. */
export function matchButForArguments({ match, operation, request }: Example): PathMatch | undefined {
  if (match) return undefined;
  const found = matchPath(request.target, pathsOf(operation, request.method));
  // A key in parentheses, `calls('17')`, has no name and is no argument.
  return found && found.surplus.length > 0 && found.surplus.every(({ name }) => name !== "") ? found : undefined;
}

const known = new WeakMap<Operation, Map<string, readonly PathTemplate[]>>();

// `matchPath` works an index out for each list, so there is one a question.
function pathsOf(operation: Operation, method: string): readonly PathTemplate[] {
  const byMethod = known.get(operation) ?? new Map<string, readonly PathTemplate[]>();
  known.set(operation, byMethod);
  const paths =
    byMethod.get(method) ?? operation.routes.filter((route) => route.method === method).map(({ path }) => path);
  byMethod.set(method, paths);
  return paths;
}
