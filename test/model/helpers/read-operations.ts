import { apiOf } from "../../helpers/api.js";
import { sketchExample, sketchOperation } from "../../helpers/sketch-api.js";

/** The operations of one page, and its examples, in lines. */
export function readOperations(page: string, path = "tapes/tape-operations.md"): readonly string[] {
  const { operations, examples, omissions } = apiOf({ [path]: page });
  return [
    ...operations.flatMap(sketchOperation),
    ...examples.flatMap(sketchExample),
    ...omissions.map(({ what, subject, reason }) => `omitted ${what} ${subject.value}: ${reason}`),
  ];
}
