import { foldCase } from "../../util/fold-case.js";
import type { Segment } from "./path-template.js";

/**
 * A segment's identity among those that may stand in one place: equal for segments that differ in the case of names, or in what their
 * placeholders are called. Names are quoted, so that no segment can pass for another, or for two.
 */
export function segmentKey(segment: Segment): string {
  switch (segment.kind) {
    case "literal":
      return JSON.stringify(foldCase(segment.name));
    case "key":
    case "parenthesisedKey":
    case "relativePath":
      return segment.kind;
    case "function": {
      const names = segment.arguments.map((argument) => JSON.stringify(foldCase(argument.name)));
      return `${JSON.stringify(foldCase(segment.name))}(${names.toSorted().join(",")})`;
    }
    default:
      return segment satisfies never;
  }
}
