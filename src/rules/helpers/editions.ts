import type { Api } from "../../model/api.js";
import type { Origin } from "../../source/source.js";
import { groupBy } from "../../util/group-by.js";
import { mostFrequent } from "../../util/most-frequent.js";
import { isAtHome } from "./own-examples.js";

/** The pages of one version of the API, in a folder named as it: those of `reference/beta/`, of which most examples call `…/beta`. */
interface Edition {
  /** Its path, `reference/beta`. */
  readonly folder: string;
  /** Scheme, host and version that its examples call. */
  readonly baseUrl: string;
  /** The first request that does. */
  readonly firstCall: Origin;
}

/** The editions that the reference holds, in page order: none where no folder is named as a version. */
export function editionsOf(api: Api): readonly Edition[] {
  const calls = api.examples.flatMap(({ operation, request: { baseUrl, origin } }) =>
    baseUrl !== undefined && isAtHome(baseUrl, api) ? { page: operation.origin.source.path, baseUrl, origin } : [],
  );
  const versions = new Set(calls.map(({ baseUrl }) => lastNameOf(baseUrl)));
  const byFolder = groupBy(calls, ({ page }) => folderNamed(versions, page));
  return [...byFolder].flatMap(([folder, called]) => {
    const baseUrl = mostFrequent(called.map((call) => call.baseUrl));
    const first = called.find((call) => call.baseUrl === baseUrl);
    if (!first || folder === undefined || lastNameOf(first.baseUrl) !== lastNameOf(folder)) return [];
    // The common version in letters of its own is no other version.
    if (first.baseUrl !== api.baseUrl && lastNameOf(first.baseUrl) === lastNameOf(api.baseUrl ?? "")) return [];
    return [{ folder, baseUrl: first.baseUrl, firstCall: first.origin }];
  });
}

/** The one of `editions` that the page at `path` belongs to. */
export function editionOf(path: string, editions: readonly Edition[]): Edition | undefined {
  return editions.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** The path of the first folder on the way to `path` that has one of `names`. */
function folderNamed(names: ReadonlySet<string>, path: string): string | undefined {
  const folders = path.split("/").slice(0, -1);
  const depth = folders.findIndex((name) => names.has(name.toLowerCase()));
  return depth === -1 ? undefined : folders.slice(0, depth + 1).join("/");
}

function lastNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
