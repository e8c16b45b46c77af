import type { Operation, Permission } from "../operation.js";
import type { PathTemplate, Segment } from "../paths/path-template.js";
import { singular } from "../prose/singular.js";
import { simpleName } from "../types/type-name.js";

/**
 * What `operation` asks for where its route is `path`: of a matrix of resources the rows of the one that the path leads to, which
 * is the last that it names; all rows where it names none of them.
 */
export function permissionsOn({ permissions }: Operation, { segments }: PathTemplate): readonly Permission[] {
  if (permissions.every(({ resource }) => resource === undefined)) return permissions;
  const names = segments.flatMap(resourcesAt);
  const ranks = permissions.map(({ resource }) => (resource === undefined ? undefined : rankOf(resource, names)));
  const best = Math.max(...ranks.map((rank) => rank ?? 0));
  return best === 0 ? permissions : permissions.filter((_, index) => (ranks[index] ?? best) === best);
}

/**
 * What a segment leads to; `me` is the user who calls. A key is told by its placeholder as well, by two of its words at least:
 * `{bigMeetingRoomId}` is of a `meetingRoom`, but what a `{callGroupId}` is of need be no `group`.
 */
function resourcesAt(segment: Segment): readonly string[] {
  if (segment.kind === "literal") {
    const name = singular(simpleName(segment.name)).toLowerCase();
    return [name === "me" ? "user" : name];
  }
  const [, name = ""] = segment.kind === "key" ? (/^(.+)Id$/.exec(segment.parameter) ?? []) : [];
  const words = name.split(/(?=[A-Z])/);
  const parts = words.map((_, index) => words.slice(index));
  return parts.flatMap((part) => (part.length > 1 ? [part.join("").toLowerCase()] : []));
}

/** How near the resource is to the end of a path of `names`; 0 where it is not in it. The longer of two is nearer: "group calendar". */
function rankOf(resource: string, names: readonly string[]): number {
  const words = resource.toLowerCase().split(/\s+/).map(singular);
  const place = names.lastIndexOf(words.at(-1) ?? "");
  return place !== -1 && words.every((word) => names.includes(word)) ? place + 1 + words.length / 100 : 0;
}
