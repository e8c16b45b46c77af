import type { Api } from "../../model/api.js";
import type { Example, RouteMatch } from "../../model/example.js";
import { linesAt, listedLines } from "../../model/operations/operation-lines.js";
import { pathKey } from "../../model/paths/path-template.js";
import type { OperationRoute } from "../../model/route.js";
import { groupBy } from "../../util/group-by.js";

/** An example of a request on a route that other pages document, and its own does not. */
interface RequestElsewhere {
  readonly example: Example;
  readonly match: RouteMatch;
  /** The lines by which its own page has that path, and no request takes it: those that must have been meant. */
  readonly meant: readonly OperationRoute[];
}

/** All such examples. A page that shows a request as it documents it means what else it shows of that path. */
export function requestsElsewhere({ examples }: Api): readonly RequestElsewhere[] {
  return [...groupBy(examples, ({ operation }) => operation)].flatMap(([operation, shown]) => {
    const taken = new Set(shown.flatMap(({ match }) => (match?.operation === operation ? [pathKey(match.path)] : [])));
    const listed = new Set(listedLines(operation));
    return shown.flatMap((example): readonly RequestElsewhere[] => {
      const { match } = example;
      if (!match || match.operation === operation) return [];
      const lines = taken.has(pathKey(match.path)) ? [] : linesAt(operation, match.path);
      return [{ example, match, meant: lines.filter((line) => listed.has(line)) }];
    });
  });
}
