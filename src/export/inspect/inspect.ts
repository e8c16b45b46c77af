import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Api, Enumeration, Omission, Resource } from "../../model/api.js";
import type { Example, Webhook } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import { operationTypes } from "../../model/operations/operation-types.js";
import { matchPath } from "../../model/paths/match-path.js";
import { nearestRoute } from "../../model/paths/nearest-route.js";
import { formatRoute } from "../../model/route.js";
import { pathKey } from "../../model/paths/path-template.js";
import type { Route } from "../../model/route.js";
import { createTypeGraph } from "../../model/types/type-graph.js";
import { simpleName } from "../../model/types/type-name.js";
import type { Origin, Source } from "../../source/source.js";
import { holdersOf, type Holder } from "./holders.js";

/** A reference that was read. */
export interface Read {
  readonly api: Api;
  readonly pages: readonly { readonly source: Source }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read of one page, route or type. */
export interface Inspection {
  readonly kind: "page" | "route" | "type";
  /** Its name in full: the page's path, the type's id, the route as it was asked for. */
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly routes: readonly Route[];
  readonly resources: readonly Resource[];
  /** What a type derives from, nearest first. */
  readonly bases: readonly Resource[];
  /** What derives from a type. */
  readonly subtypes: readonly string[];
  readonly enumerations: readonly Enumeration[];
  /** The operations that take or answer with a type. */
  readonly usedBy: readonly Operation[];
  /** The properties that hold a type. */
  readonly heldBy: readonly Holder[];
  readonly examples: readonly Example[];
  readonly webhooks: readonly Webhook[];
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What `read` says of `subject`: a route, `GET /me/calls/{id}` with or without its method, with placeholders or values; a type,
 * qualified or not; or a page, by its path or the end of it. Undefined where it is none of these.
 */
export function inspect(read: Read, subject: string): Inspection | undefined {
  return inspectRoute(read, subject) ?? inspectType(read, subject) ?? inspectPage(read, subject);
}

/** A clause for a message about a subject that is none, `, such as \`call\``: what it most likely means; empty where nobody can tell. */
export function nearTo(subject: string, read: Read): string {
  const { api, pages } = read;
  if (/^(?:[a-z]+ )?\//i.test(subject)) {
    // The path may well be right, and another method documented on it.
    const [onPath] = inspectRoute(read, subject.replace(/^[a-z]+ /i, ""))?.routes ?? [];
    const route = onPath ?? nearestRoute(subject.startsWith("/") ? `GET ${subject}` : subject, api.routes);
    return route ? `, such as \`${formatRoute(route)}\`` : "";
  }
  const types = [...api.resources.keys(), ...api.enumerations.keys()];
  const files = pages.map(({ source }) => source.path);
  const paths = [...files, ...files.map((path) => path.replace(/\.md$/i, ""))];
  const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
  return didYouMean(subject, [...types.map(simpleName), ...types, ...paths, ...names]);
}

const nothing: Omit<Inspection, "kind" | "name"> = {
  operations: [],
  routes: [],
  resources: [],
  bases: [],
  subtypes: [],
  enumerations: [],
  usedBy: [],
  heldBy: [],
  examples: [],
  webhooks: [],
  omissions: [],
  diagnostics: [],
};

function inspectRoute({ api }: Read, subject: string): Inspection | undefined {
  const [, method, target] = /^(?:([A-Za-z]+)\s+)?(\/\S.*|\/|https?:\/\/.*)$/is.exec(subject.trim()) ?? [];
  if (target === undefined) return undefined;
  const candidates = api.routes.filter((route) => method === undefined || route.method === method.toUpperCase());
  const match = matchPath(
    target,
    candidates.map(({ path }) => path),
  );
  if (!match) return undefined;
  const key = pathKey(match.path);
  const routes = candidates.filter(({ path }) => pathKey(path) === key);
  return {
    ...nothing,
    kind: "route",
    name: subject.trim(),
    routes,
    operations: [...new Set(routes.flatMap(({ operations }) => operations))],
    examples: api.examples.filter((example) => takesAny(example, routes)),
  };
}

function takesAny({ match }: Example, routes: readonly Route[]): boolean {
  return routes.some(({ method, path }) => match?.method === method && pathKey(match.path) === pathKey(path));
}

function inspectType({ api }: Read, subject: string): Inspection | undefined {
  const wanted = subject.replace(/^#/, "").toLowerCase();
  const ids = [...api.resources.keys(), ...api.enumerations.keys()];
  const id =
    ids.find((known) => known.toLowerCase() === wanted) ??
    ids.find((known) => simpleName(known).toLowerCase() === wanted);
  if (id === undefined) return undefined;
  const graph = createTypeGraph(api.resources, api.enumerations);
  const [resource, ...bases] = graph.lineage(id).flatMap((type) => graph.resource(type) ?? []);
  const enumeration = graph.enumeration(id);
  return {
    ...nothing,
    kind: "type",
    name: id,
    resources: resource ? [resource] : [],
    bases,
    subtypes: graph.subtypes(id),
    enumerations: enumeration ? [enumeration] : [],
    usedBy: api.operations.filter((operation) => operationTypes(operation).includes(id)),
    heldBy: holdersOf(id, api.resources.values()),
  };
}

function inspectPage({ api, pages, diagnostics }: Read, subject: string): Inspection | undefined {
  const paths = pages.map(({ source }) => source.path);
  const path = paths.find((known) => isNamed(known, subject));
  if (path === undefined) return undefined;
  const isHere = (origin: Origin): boolean => origin.source.path === path;
  const operations = api.operations.filter(({ origin }) => isHere(origin));
  return {
    ...nothing,
    kind: "page",
    name: path,
    operations,
    routes: api.routes.filter((route) => route.operations.some((operation) => operations.includes(operation))),
    resources: [...api.resources.values()].filter(({ origins }) => origins.some(isHere)),
    enumerations: [...api.enumerations.values()].filter(({ origins }) => origins.some(isHere)),
    examples: api.examples.filter(({ origin }) => isHere(origin)),
    webhooks: api.webhooks.filter(({ examples }) => examples.some(({ origin }) => isHere(origin))),
    omissions: api.omissions.filter(({ subject: { origin } }) => isHere(origin)),
    diagnostics: diagnostics.filter(({ origin }) => isHere(origin)),
  };
}

// `api/call-get.md`, `api/call-get`, `call-get`, as seen from where somebody stands, `docs/api/call-get.md`, with the place of a
// finding, `docs/api/call-get.md:12:3`, and with the heading of one of its calls, `api/calls#get-a-call`.
function isNamed(path: string, subject: string): boolean {
  const wanted = subject
    .toLowerCase()
    .replaceAll("\\", "/")
    .replace(/#.*|(?::\d+){1,2}$/s, "")
    .replace(/\.md$/, "");
  const known = path.toLowerCase().replace(/\.md$/, "");
  return known === wanted || known.endsWith(`/${wanted}`) || wanted.endsWith(`/${known}`);
}
