import type { ExampleDraft } from "../examples/example-draft.js";
import type { OperationRoute } from "../route.js";
import { castIn } from "../types/cast.js";
import type { TypeGraph } from "../types/type-graph.js";
import { matchPath } from "./match-path.js";
import { pathKey, type PathTemplate } from "./path-template.js";
import { pathOf } from "./request-path.js";

/**
 * The routes that examples add to documented ones by OData's conventions for every collection: `/$count` (URL Conventions
 * 4.01, section 4.8) and a cast to a derived type (section 4.11), `/members/callisto.calls.phoneParticipant/$count`.
 * Pages say "OData cast is also enabled" and list neither, but their examples call them.
 */
export function routesShown(
  documented: readonly OperationRoute[],
  examples: readonly ExampleDraft[],
  graph: TypeGraph,
): readonly OperationRoute[] {
  const paths = documented.filter(({ method }) => method === "GET").map(({ path }) => path);
  const known = new Set(paths.map(pathKey));
  const shown: OperationRoute[] = [];
  for (const { request } of examples) {
    const { method, target } = request.message;
    const path = method.value.toUpperCase() === "GET" ? pathShown(target.value, paths, graph) : undefined;
    if (!path || known.has(pathKey(path))) continue;
    known.add(pathKey(path));
    shown.push({ method: "GET", path, query: [], isImplied: true, origin: target.origin });
  }
  return shown;
}

function pathShown(target: string, paths: readonly PathTemplate[], graph: TypeGraph): PathTemplate | undefined {
  const names = pathOf(target)?.split("/") ?? [];
  const tail: string[] = [];
  if (names.at(-1) === "$count") tail.unshift(names.pop() ?? "");
  if (castIn(names.at(-1) ?? "", graph)) tail.unshift(names.pop() ?? "");
  const match = tail.length > 0 ? matchPath(names.join("/"), paths) : undefined;
  if (!match || match.surplus.length > 0) return undefined;
  const literals = tail.map((name) => ({ kind: "literal" as const, name }));
  return { segments: [...match.path.segments, ...literals] };
}
