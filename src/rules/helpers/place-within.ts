import type { ExampleBody } from "../../model/example.js";
import { partOf, type Origin } from "../../source/source.js";

/** The first line of what `origin` covers: of a message its request line or status line. */
export function startLineOf(origin: Origin): Origin {
  const lineEnd = origin.source.text.indexOf("\n", origin.start);
  return lineEnd === -1 || lineEnd > origin.end ? origin : { ...origin, end: lineEnd };
}

/** The first line of what a message carries. */
export function startOfBody(body: ExampleBody): Origin {
  return startLineOf(body.kind === "json" ? body.value.origin : body.origin);
}

/** What stands behind the start of `origin` on its line. */
export function lineOf(origin: Origin): Origin {
  const lineEnd = origin.source.text.indexOf("\n", origin.start);
  return { ...origin, end: lineEnd === -1 ? origin.source.text.length : lineEnd };
}

/** Where `part` of its value stands on the line of the header at `name`; the name where it is written otherwise. */
export function valueOnLine(name: Origin, part: string): Origin {
  const rest = { ...lineOf(name), start: name.end };
  const found = partOf(rest, part);
  return found === rest ? name : found;
}
