import { groupBy } from "../../util/group-by.js";
import type { Operation, OperationRoute, RouteTaken } from "../operation.js";
import { linesAt } from "./lines-at.js";

/** What the first of the pages of `operations` that says anything of `route` alone says of it, and of each use with a query of its own. */
export function captionNotes(operations: readonly Operation[], route: RouteTaken): readonly string[] {
  const notes = new Map<string, string>();
  for (const operation of operations) {
    for (const [subject, lines] of bySubject(operation, route)) {
      if (notes.has(subject)) continue;
      const captions = new Set(lines.map(({ caption }) => caption));
      notes.set(subject, `${subject}: ${[...captions].join(" ")}`);
    }
  }
  return [...notes.values()];
}

// A line that shows a query is about that use of its route. What every call must have sets no use apart.
function bySubject(operation: Operation, { method, path }: RouteTaken): ReadonlyMap<string, readonly OperationRoute[]> {
  const lines = linesAt(operation, path).filter((line) => line.method === method && line.caption !== undefined);
  if (lines.length === 0) return new Map();
  const demanded = new Set(
    operation.parameters.filter(({ in: place, required }) => place === "query" && required).map(({ name }) => name),
  );
  return groupBy(lines, ({ query }) => {
    const shown = query.filter(({ name }) => !demanded.has(name)).map(({ name, value }) => `${name}=${value}`);
    return shown.length === 0 ? "This route" : `With \`?${shown.join("&")}\``;
  });
}
