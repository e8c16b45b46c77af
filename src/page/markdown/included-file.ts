import type { Link, Root } from "mdast";
import type { DataOf } from "../../diagnostics/catalog.js";
import { diagnose } from "../../diagnostics/diagnostic.js";
import type { Source } from "../../source/source.js";
import { resolvePath } from "../../util/resolve-path.js";
import { regionOf } from "../region.js";
import { definitionsOf, originAt, type Scope, spanOf } from "../scope.js";
import { readTree } from "./tree.js";

/** A file that another one takes in. */
export interface Included {
  readonly root: Root;
  readonly scope: Scope;
}

/** Real references nest two; a limit keeps a chain of files from growing without end. */
const deepest = 8;

/** Real pages take in twenty. Files that include each other eight times over would make a page of millions. */
const most = 200;
/** A file of so many characters counts as two, and so on. */
const plainSize = 10_000;

// Some includes stand in thousands of pages, and a source never changes.
const rootOf = new WeakMap<Source, Root>();

/** The file that `link` names, or undefined where it cannot be taken in, which is reported. */
export function readInclude(link: Link, scope: Scope): Included | undefined {
  const from = scope.region.source.path;
  const path = resolvePath(from, link.url);
  const place = { link, scope };
  if (path === undefined) return leaveOutside(place);
  const source = findSource(place, path);
  if (!source) return undefined;
  if (scope.trail.includes(source.path)) return refuse(place, "include-cycle", { path: source.path });
  if (scope.trail.length > deepest) return refuse(place, "include-depth", { limit: deepest });
  const { page } = scope;
  if (page.includes.count >= most) return refuse(place, "include-amount", { limit: most });
  page.includes.count += 1 + Math.floor(source.text.length / plainSize);
  const root = rootOf.get(source) ?? readTree(source, page.report);
  if (!root) return undefined;
  rootOf.set(source, root);
  const trail = [...scope.trail, source.path];
  return { root, scope: { page, region: regionOf(source), definitions: definitionsOf(root), trail } };
}

interface Place {
  readonly link: Link;
  readonly scope: Scope;
}

// Which is nothing to report here: a reference can do so on every page, and is told once.
function leaveOutside({ link, scope }: Place): undefined {
  const origin = originAt(scope, spanOf(link));
  const { outsideIncludes } = scope.page;
  const isKnown = outsideIncludes.some(
    (one) => one.origin.source === origin.source && one.origin.start === origin.start,
  );
  if (!isKnown) outsideIncludes.push({ value: link.url, origin });
}

function findSource(place: Place, path: string): Source | undefined {
  const { library } = place.scope.page;
  const source = library.find(path);
  if (source) return source;
  const spelling = library.spelling(path);
  const other = spelling === undefined ? undefined : library.find(spelling);
  if (spelling === undefined || !other) return refuse(place, "include-missing", { path });
  refuse(place, "include-case", { path, spelling });
  return other;
}

type IncludeCode = `include-${"missing" | "case" | "cycle" | "depth" | "amount"}`;

function refuse<C extends IncludeCode>({ link, scope }: Place, code: C, data: DataOf<C>): undefined {
  const key = `${code} ${JSON.stringify(data)}`;
  if (scope.page.reported.has(key)) return;
  scope.page.reported.add(key);
  scope.page.report(diagnose(code, originAt(scope, spanOf(link)), data));
}
