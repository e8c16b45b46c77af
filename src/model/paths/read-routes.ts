import { diagnose, type Report } from "../../diagnostics/diagnostic.js";
import type { Page, RouteLine, Section } from "../../page/page.js";
import { partOf, textOf, type Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import type { Omission } from "../api.js";
import { describesCalls } from "../operations/describes-calls.js";
import { sectionsOf, titleIn } from "../page-access.js";
import { type OperationRoute, routeKey } from "../route.js";
import { keysTold, withKeysTold } from "./keys-told.js";
import { secondIn } from "./path-placeholder.js";
import { cutRemark } from "./path-text.js";
import { readPath } from "./read-path.js";
import { captionsOf } from "./route-captions.js";
import { queryFencesOf, routeLinesOf } from "./route-lines.js";

export interface ListedRoute {
  readonly route: OperationRoute;
  readonly section: Section;
}

/** What stands where a page lists its routes. */
interface RouteList {
  readonly routes: readonly ListedRoute[];
  /** What is no route. */
  readonly omissions: readonly Omission[];
}

export function readRoutes(page: Page, report: Report): RouteList {
  const routes: ListedRoute[] = [];
  const omissions: Omission[] = [];
  const repeated: RepeatedName[] = [];
  const captions = captionsOf(page);
  const lines = routeLinesOf(page);
  // Of several the numbers may be names.
  const keys = lines.length === 1 ? keysTold(page) : [];
  for (const { line, block, section } of lines) {
    const { target, repairs } = cutRemark(line.target.value);
    const read = readPath(withKeysTold(target, keys));
    if ("malformed" in read) {
      const subject = { value: `${line.method.value} ${line.target.value}`, origin: line.target.origin };
      omissions.push({ what: "route", subject, reason: read.malformed });
      report(diagnose("route-malformed", line.target.origin, { target: line.target.value, reason: read.malformed }));
      continue;
    }
    for (const repair of [...repairs, ...read.repairs])
      report(diagnose("route-repaired", partOf(line.target.origin, repair.written), repair));
    for (const { written, names } of read.renamed) repeated.push({ written, names, origin: secondOf(line, written) });
    const method = line.method.value.toUpperCase();
    const caption = captions.get(block);
    const said = caption ? { caption: caption.text } : {};
    routes.push({
      route: { method, path: read.path, query: read.query, ...said, origin: line.target.origin },
      section,
    });
  }
  routes.push(...queriesShown(page, routes));
  reportRepeatedNames(repeated, report);
  if (routes.length === 0 && omissions.length === 0) omissions.push(...missingRoute(page, report));
  return { routes, omissions };
}

/** Uses of the routes that `page` lists, with the queries that it shows where it tells of query parameters. */
function queriesShown(page: Page, listed: readonly ListedRoute[]): readonly ListedRoute[] {
  const fences = queryFencesOf(page);
  if (fences.length === 0) return [];
  const byKey = groupBy(listed, ({ route }) => routeKey(route));
  return fences.flatMap(({ routes }) =>
    routes.flatMap(({ method, target }) => {
      const read = readPath(cutRemark(target.value).target);
      if ("malformed" in read) return [];
      const route = { method: method.value.toUpperCase(), path: read.path, query: read.query, origin: target.origin };
      const own = byKey.get(routeKey(route));
      return own ? [{ route, section: own[0].section }] : [];
    }),
  );
}

// Where nothing below "HTTP request" can be read, the page describes a call that none can make.
function missingRoute(page: Page, report: Report): readonly Omission[] {
  const [heading] = sectionsOf(page, "httpRequest").flatMap((section) => section.heading ?? []);
  // A guide may have a section headed "Endpoints".
  if (page.kind !== "api" || !heading || !describesCalls(page)) return [];
  const subject = { value: titleIn(heading.text), origin: heading.origin };
  report(diagnose("route-missing", heading.origin, { heading: subject.value }));
  return [{ what: "route", subject, reason: "no method and path below this heading" }];
}

// A target that is not as it stands on the page, or a placeholder without braces, has no exact place.
function secondOf({ target: { value, origin } }: RouteLine, written: string): Origin {
  const second = textOf(origin) === value ? secondIn(value, written) : undefined;
  return second ? { ...origin, start: origin.start + second[0], end: origin.start + second[1] } : origin;
}

interface RepeatedName {
  readonly written: string;
  readonly names: readonly string[];
  readonly origin: Origin;
}

// One finding a name: the lines of a page repeat each other, and so would the findings.
function reportRepeatedNames(repeated: readonly RepeatedName[], report: Report): void {
  for (const [first, ...others] of groupBy(repeated, ({ written }) => written).values()) {
    const related = others.map(({ origin }) => ({ message: "And in this path", origin }));
    report(diagnose("placeholder-repeated", first.origin, { written: first.written, names: first.names }, related));
  }
}
