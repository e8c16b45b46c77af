import { groupBy } from "../../util/group-by.js";
import type { Operation } from "../operation.js";
import type { RouteTaken } from "../route.js";
import { linesAt } from "./operation-lines.js";

/**
 * What the page of `operation` says of `route` and neither of its others nor of the call. A line that shows a query is about that use
 * of its route; what every call must have sets no use apart.
 */
export function captionNotes(operation: Operation, { method, path }: RouteTaken): readonly string[] {
  const lines = linesAt(operation, path).filter(
    ({ method: by, caption }) => by === method && caption !== undefined && !operation.description.includes(caption),
  );
  if (lines.length === 0) return [];
  const demanded = new Set(
    operation.parameters.filter(({ in: place, required }) => place === "query" && required).map(({ name }) => name),
  );
  const uses = groupBy(lines, ({ query }) => {
    const shown = query.filter(({ name }) => !demanded.has(name)).map(({ name, value }) => `${name}=${value}`);
    return shown.length === 0 ? "" : `\`?${shown.join("&")}\``;
  });
  return [...uses].map(([use, told]) => noteOf(use, [...new Set(told.map(({ caption }) => caption))].join(" ")));
}

/**
 * "Use this route to replace one.", "This route is for guests.", or "This route: Calls of a room."; `use` is the query, empty for the
 * route itself.
 */
function noteOf(use: string, caption: string): string {
  const said = /[\p{L}\p{N})]$/u.test(caption) ? `${caption}.` : caption;
  const opening = /^(?:to|for)(?= )/i.exec(said)?.[0].toLowerCase() ?? "";
  const going = opening + said.slice(opening.length);
  switch (opening) {
    case "to":
      return `Use ${use || "this route"} ${going}`;
    case "for":
      return `${use || "This route"} is ${going}`;
    default:
      return use === "" ? `This route: ${said}` : `With ${use}: ${said}`;
  }
}
