import type { Page } from "../page/page.js";
import { callsHost } from "./host.js";
import { matchPath, pathsByMethod } from "./match-path.js";
import { createRouteMatcher } from "./match-route.js";
import { type Operation, type OperationRoute, routeKey } from "./operation.js";
import type { PathTemplate, Segment } from "./path-template.js";
import { methodOf, type Examples, type ExampleDraft } from "./read-examples.js";
import { readPath } from "./read-path.js";

/**
 * The operations with the routes that their pages' examples show and no page lists: a page that documents
 * `GET /users/{id}/events` may well show `GET /me/events`. Nothing is guessed: such a request goes to the API, has a response,
 * and is spelled in names that documented routes have, with placeholders and GUIDs for its keys.
 */
export function addUndocumentedRoutes(
  operations: ReadonlyMap<Page, Operation>,
  byPage: ReadonlyMap<Page, Examples>,
  host: string | undefined,
): ReadonlyMap<Page, Operation> {
  const documented = [...operations.values()];
  const names = new Set(
    documented.flatMap(({ routes }) => routes.flatMap(({ path }) => path.segments.flatMap(namesOf))),
  );
  const matcher = createRouteMatcher(documented);
  const routeShown = (draft: ExampleDraft, { operation, paths }: PageRoutes): readonly OperationRoute[] => {
    const method = methodOf(draft);
    const own = paths.get(method);
    const target = draft.request.message.target.value;
    if (!own || draft.responses.length === 0 || !callsHost(draft, host)) return [];
    // A route that it takes but for an argument is documented; the argument is not.
    const isDocumented = matchPath(target, own) !== undefined || matcher.match(method, target, operation) !== undefined;
    const path = isDocumented ? undefined : templateOf(target, names);
    const { origin } = draft.request.message.target;
    return path ? [{ method, path, query: [], isUndocumented: true, origin }] : [];
  };
  return new Map(
    [...operations].map(([page, operation]) => {
      const paths = pathsByMethod(operation.routes);
      const shown = (byPage.get(page)?.examples ?? []).flatMap((draft) => routeShown(draft, { operation, paths }));
      const distinct = new Map(shown.map((route) => [routeKey(route), route]));
      return [
        page,
        distinct.size === 0 ? operation : { ...operation, routes: [...operation.routes, ...distinct.values()] },
      ];
    }),
  );
}

interface PageRoutes {
  readonly operation: Operation;
  /** By method. */
  readonly paths: ReadonlyMap<string, readonly PathTemplate[]>;
}

/** The path of `target` as a template; undefined where it has a name that is not among `names`: that may be a key. */
function templateOf(target: string, names: ReadonlySet<string>): PathTemplate | undefined {
  const read = readPath(target);
  if ("malformed" in read || read.repairs.length > 0 || read.path.segments.length === 0) return undefined;
  const isKnown = read.path.segments.flatMap(namesOf).every((name) => names.has(name));
  return isKnown ? { segments: read.path.segments.map(withoutValues) } : undefined;
}

function namesOf(segment: Segment): readonly string[] {
  return "name" in segment ? [segment.name.toLowerCase()] : [];
}

// What an argument is in an example it is in that example alone.
function withoutValues(segment: Segment): Segment {
  if (segment.kind !== "function") return segment;
  const list = segment.arguments.map(({ name, parameter = name, ...rest }) => ({
    ...rest,
    name,
    parameter,
    literal: undefined,
  }));
  return { ...segment, arguments: list };
}
