import type { Example } from "../model/example.js";
import { matchPath, pathsByMethod, type PathMatch } from "../model/paths/match-path.js";
import type { Operation } from "../model/operation.js";
import type { PathTemplate } from "../model/paths/path-template.js";

/** A request that takes a route of its page but for arguments of functions that the route does not have. */
export function matchButForArguments({ match, operation, request }: Example): PathMatch | undefined {
  if (match) return undefined;
  const templates = templatesOf(operation).get(request.method);
  const found = templates && matchPath(request.target, templates);
  // A key in parentheses, `calls('17')`, has no name and is no argument.
  return found && found.surplus.length > 0 && found.surplus.every(({ name }) => name !== "") ? found : undefined;
}

type TemplatesByMethod = ReadonlyMap<string, readonly PathTemplate[]>;

const known = new WeakMap<Operation, TemplatesByMethod>();

// One array for all requests of a page: matching indexes it once.
function templatesOf(operation: Operation): TemplatesByMethod {
  const before = known.get(operation);
  if (before) return before;
  const templates = pathsByMethod(operation.routes);
  known.set(operation, templates);
  return templates;
}
