import type { RouteTaken } from "../route.js";
import { formatPath } from "./path-template.js";

/** The one of `routes` that `written`, a method and a path, most likely means: the first of those that share most with it. */
export function nearestRoute<R extends RouteTaken>(written: string, routes: readonly R[]): R | undefined {
  const [method = "", path = ""] = written.split(" ", 2);
  const segments = segmentsOf(path);
  let best: R | undefined;
  let most = -Infinity;
  for (const route of routes) {
    const others = segmentsOf(formatPath(route.path));
    // A shared name says more than any difference in length, and the method least of all.
    const likeness =
      10 * sharedIn(segments, others) - Math.abs(segments.length - others.length) + (route.method === method ? 0.5 : 0);
    if (likeness > most) [best, most] = [route, likeness];
  }
  return best;
}

// More tell no more: real paths have up to 15.
const longest = 16;

function segmentsOf(path: string): readonly string[] {
  return path
    .toLowerCase()
    .split("/", longest + 1)
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/\(.*$/s, ""));
}

/** How many names the two paths share in the same order; what a placeholder is called is no likeness. */
function sharedIn(one: readonly string[], other: readonly string[]): number {
  let row = Array.from(other, () => 0);
  for (const name of one) {
    let [before, left] = [0, 0];
    row = other.map((candidate, index) => {
      const above = row[index] ?? 0;
      left = name === candidate && !candidate.startsWith("{") ? before + 1 : Math.max(above, left);
      before = above;
      return left;
    });
  }
  return row.at(-1) ?? 0;
}
