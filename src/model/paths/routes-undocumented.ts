import type { Page } from "../../page/page.js";
import { methodOf, targetOf, type Examples, type ExampleDraft } from "../examples/example-draft.js";
import { callsHost } from "../examples/host.js";
import type { Operation } from "../operation.js";
import { type OperationRoute, routeKey } from "../route.js";
import { matchPath, pathsByMethod } from "./match-path.js";
import { createRouteMatcher } from "./match-route.js";
import type { PathTemplate, Segment } from "./path-template.js";
import { readPath } from "./read-path.js";
import { pathOf } from "./request-path.js";

/**
 * The operations with the routes that their pages' examples show and no page lists: a page that documents
 * `GET /users/{id}/events` may well show `GET /me/events`. Nothing is guessed: such a request goes to the API, has a response,
 * and is spelled in names that documented routes have, with keys where these have some.
 */
export function addUndocumentedRoutes(
  operations: ReadonlyMap<Page, Operation>,
  byPage: ReadonlyMap<Page, Examples>,
  host: string | undefined,
): ReadonlyMap<Page, Operation> {
  const documented = [...operations.values()];
  const all = documented.flatMap(({ routes }) => routes.map(({ path }) => path));
  const known = new Set(all.flatMap(({ segments }) => segments.flatMap(wordsOf)));
  const within = namesBeforeKeys(all);
  const matcher = createRouteMatcher(documented);
  const routeShown = (draft: ExampleDraft, { operation, paths }: PageRoutes): readonly OperationRoute[] => {
    const method = methodOf(draft);
    const own = paths.get(method);
    const target = targetOf(draft);
    if (!own || draft.responses.length === 0 || !callsHost(draft, host)) return [];
    // A route that it takes but for an argument is documented; the argument is not.
    const isDocumented = matchPath(target, own) !== undefined || matcher.match(method, target, operation) !== undefined;
    const path =
      isDocumented || lacksReference(target, own)
        ? undefined
        : templateOf(withKeys(target, { known, within, atEnd: namesBeforeKeys(own.map(lastTwo)) }), known);
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

// Without `$ref` a request is about the entity itself and not about the reference to it (OData URL Conventions 4.01, section
// 4.6): what deletes the one is not to be had by a slip in an example for the other.
function lacksReference(target: string, own: readonly PathTemplate[]): boolean {
  return matchPath(`${pathOf(target) ?? ""}/$ref`, own) !== undefined;
}

interface Names {
  readonly known: ReadonlySet<string>;
  /** Behind which of them keys stand. */
  readonly within: ReadonlySet<string>;
  /** Behind which of them the page's own routes end in one. */
  readonly atEnd: ReadonlySet<string>;
}

// A word that no route has is a key where they have one. The last may well be a name of the page's own, such as an action's.
function withKeys(target: string, { known, within, atEnd }: Names): string {
  const steps = (pathOf(target) ?? "").split("/");
  const isKey = (step: string, index: number): boolean => {
    const names = index === steps.length - 1 ? atEnd : within;
    return (
      /^[^$(){}<>]+$/.test(step) && !known.has(step.toLowerCase()) && names.has(steps[index - 1]?.toLowerCase() ?? "")
    );
  };
  return steps.map((step, index) => (isKey(step, index) ? "{id}" : step)).join("/");
}

/** The names, in lower case, that some of `paths` have before a key. */
function namesBeforeKeys(paths: readonly PathTemplate[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap(({ segments }) =>
      segments.flatMap((segment, index) => {
        const before = segments[index - 1];
        return segment.kind === "key" && before?.kind === "literal" ? [before.name.toLowerCase()] : [];
      }),
    ),
  );
}

function lastTwo({ segments }: PathTemplate): PathTemplate {
  return { segments: segments.slice(-2) };
}

/** The path of `target` as a template; undefined where it has a word that is not among `known`: that may be a key. */
function templateOf(target: string, known: ReadonlySet<string>): PathTemplate | undefined {
  const read = readPath(target);
  if ("malformed" in read || read.repairs.length > 0 || read.path.segments.length === 0) return undefined;
  const isKnown = read.path.segments.flatMap(wordsOf).every((word) => known.has(word));
  return isKnown ? { segments: read.path.segments.map(withoutValues) } : undefined;
}

/** The name of a segment, and those of its arguments, each as an argument of that function. */
function wordsOf(segment: Segment): readonly string[] {
  if (!("name" in segment)) return [];
  const name = segment.name.toLowerCase();
  if (segment.kind !== "function") return [name];
  return [name, ...segment.arguments.map((argument) => `${name}(${argument.name.toLowerCase()}`)];
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
