import type { Api } from "../../model/api.js";
import type { Example, RouteMatch } from "../../model/example.js";
import { linesAt, listedLines } from "../../model/operations/operation-lines.js";
import type { OperationRoute } from "../../model/route.js";
import { groupBy } from "../../util/group-by.js";

/** An example of a request on a route that other pages document, and its own does not. */
interface RequestElsewhere {
  readonly example: Example;
  readonly match: RouteMatch;
  /** The lines by which its own page has that path, and by whose method no request goes: those that must have been meant. */
  readonly meant: readonly OperationRoute[];
}

/** All such examples. A page that shows a request as it documents it, of this path or another, means what else it shows. */
export function requestsElsewhere({ examples }: Api): readonly RequestElsewhere[] {
  return [...groupBy(examples, ({ operation }) => operation)].flatMap(([operation, shown]) => {
    const taken = new Set(shown.flatMap(({ match }) => (match?.operation === operation ? [match.method] : [])));
    const listed = new Set(listedLines(operation));
    return shown.flatMap((example): readonly RequestElsewhere[] => {
      const { match } = example;
      if (!match || match.operation === operation) return [];
      const lines = linesAt(operation, match.path).filter((line) => listed.has(line));
      return [{ example, match, meant: lines.some(({ method }) => taken.has(method)) ? [] : lines }];
    });
  });
}
