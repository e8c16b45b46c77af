import type { Example } from "../../model/example.js";
import { matchPath } from "../../model/paths/match-path.js";

/** Dots in place of what a path begins with. */
const cut = /^(?:\.{2,}|…)(?=\/)/;

/** True for a request such as `GET ../calls/{id}`: it leaves out the beginning of a path, and a route of its page ends so. */
export function isAbbreviated({ operation, request }: Example): boolean {
  const rest = request.target.replace(cut, "");
  if (rest === request.target) return false;
  const tails = operation.routes
    .filter(({ method }) => method === request.method)
    .flatMap(({ path: { segments } }) => segments.map((_, index) => ({ segments: segments.slice(index) })))
    .filter(({ segments: [first] }) => first?.kind === "literal" || first?.kind === "function");
  return matchPath(rest, tails) !== undefined;
}
