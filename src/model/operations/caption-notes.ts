import type { Operation, RouteTaken } from "../operation.js";
import { linesAt } from "./lines-at.js";

/**
 * What the page of `operation` says of `route` and not of its others. A line that shows a query is about that use of it; what
 * every call must have sets no use apart.
 */
export function captionNotes(operation: Operation, { method, path }: RouteTaken): readonly string[] {
  const demanded = new Set(
    operation.parameters.filter(({ in: place, required }) => place === "query" && required).map(({ name }) => name),
  );
  const lines = linesAt(operation, path).filter((line) => line.method === method);
  const notes = lines.flatMap(({ caption, query }) => {
    if (caption === undefined) return [];
    const shown = query.filter(({ name }) => !demanded.has(name)).map(({ name, value }) => `${name}=${value}`);
    return [`${shown.length === 0 ? "This route" : `With \`?${shown.join("&")}\``}: ${caption}`];
  });
  return [...new Set(notes)];
}
