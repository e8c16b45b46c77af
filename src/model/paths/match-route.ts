import { decode } from "../../util/percent.js";
import { memoize } from "../../util/memoize.js";
import type { RouteMatch } from "../example.js";
import { isText, matchPath, pathsByMethod, valueNameOf, type PathMatch } from "./match-path.js";
import type { Operation } from "../operation.js";
import type { FunctionArgument, PathTemplate, Segment } from "./path-template.js";
import { pathOf } from "./request-path.js";

/** Finds the documented route that a request takes. */
export interface RouteMatcher {
  /**
   * The route of `own`, if one of its routes fits, else of any operation; undefined where none does. Of several operations
   * with one route the one with the fewest is most about it.
   */
  readonly match: (method: string, target: string, own: Operation | undefined) => RouteMatch | undefined;
}

/** Indexes the routes of `operations` by method. */
export function createRouteMatcher(operations: readonly Operation[]): RouteMatcher {
  const all = indexRoutes(operations.toSorted((a, b) => a.routes.length - b.routes.length));
  // Most requests take a route of their own page, so indexes of single pages are seldom made.
  const indexOf = memoize((operation: Operation) => indexRoutes([operation]));
  return {
    match: (method, target, own) => {
      const verb = method.toUpperCase();
      const best = find(all, verb, target);
      if (!own || best?.operation === own) return best;
      return find(indexOf(own), verb, target) ?? best;
    },
  };
}

interface Index {
  readonly templates: ReadonlyMap<string, readonly PathTemplate[]>;
  readonly owners: ReadonlyMap<PathTemplate, Operation>;
}

function indexRoutes(operations: readonly Operation[]): Index {
  const routes = operations.flatMap((operation) => operation.routes.map((route) => ({ operation, ...route })));
  return {
    templates: pathsByMethod(routes),
    owners: new Map(routes.map(({ path, operation }) => [path, operation])),
  };
}

function find({ templates, owners }: Index, method: string, target: string): RouteMatch | undefined {
  const candidates = templates.get(method);
  const match = candidates && matchPath(target, candidates);
  const operation = match && owners.get(match.path);
  // Arguments that no page documents cannot be written in the chain.
  if (!match || !operation || match.surplus.length > 0) return undefined;
  return { operation, method, path: match.path, values: match.values, target: targetOf(match, target) };
}

// A page may write a path that is read as the route's and that no client sends: with names in another case, arguments in another
// order, spaces, or what is no part of any segment.
function targetOf({ path, values }: PathMatch, target: string): string {
  const written = pathOf(target);
  const called = pathWith(path, values);
  return written !== undefined && isSamePath(written, called) ? written : called;
}

/** Whether two paths are the same once they are decoded, each segment by itself. */
function isSamePath(one: string, other: string): boolean {
  const segments = other.split("/");
  const written = one.split("/");
  return (
    written.length === segments.length && written.every((part, index) => decode(part) === decode(segments[index] ?? ""))
  );
}

/** The path of `template` with `values` in its places, encoded where they would end a segment or the path. */
export function pathWith({ segments }: PathTemplate, values: RouteMatch["values"]): string {
  const text = segments.map((segment, index) => printSegment(segment, index === segments.length - 1, values)).join("");
  return text.startsWith(":") ? `/${text}` : text;
}

function printSegment(segment: Segment, isLast: boolean, values: RouteMatch["values"]): string {
  const valueOf = (name: string): string => encodeMarks(values.get(name)?.text ?? "");
  switch (segment.kind) {
    case "literal":
      return `/${encodeMarks(segment.name)}`;
    case "key":
      return `/${valueOf(segment.parameter)}`;
    case "parenthesisedKey": {
      // A route that is written without quotes, `tapes({id})`, may take a text all the same.
      const isQuoted = segment.quoted || values.get(segment.parameter)?.quoted === true;
      return `(${quote(valueOf(segment.parameter), isQuoted)})`;
    }
    case "relativePath":
      return `:/${values.get(segment.parameter)?.text ?? ""}${isLast ? "" : ":"}`;
    case "function":
      return `/${segment.name}(${segment.arguments.map((argument) => printArgument(argument, values)).join(",")})`;
  }
}

function printArgument(argument: FunctionArgument, values: RouteMatch["values"]): string {
  const { text = "", quoted = false } = values.get(valueNameOf(argument)) ?? {};
  const type = quoted ? (argument.type ?? "") : "";
  return `${argument.name}=${type}${quote(encodeMarks(text), isText(argument) || quoted)}`;
}

/** `text` as a part of one segment: what parts the steps of a URL (RFC 3986, section 3.3) would do so in a name or a value as well. */
function encodeMarks(text: string): string {
  return text.replace(/[%/?#]/g, encodeURIComponent);
}

function quote(text: string, quoted: boolean): string {
  return quoted ? `'${text.replaceAll("'", "''")}'` : text;
}
